import type { Name, WatchedName } from '../../lib/store/watched-types.ts';
import { unwatched, watchedAgain, watchedFrom } from '../../lib/watching/watched-name.ts';
import type { Desk } from './desk.ts';

/** Watches a name of an article from now on. */
export function watchName(desk: Desk, name: Name): void {
  keep(desk, [watchedFrom(name, Date.now())]);
}

/** Puts watched names into the bin and offers to take them out again. */
export function stopWatching(desk: Desk, watched: readonly WatchedName[]): void {
  const inBin = watched.map((each) => unwatched(each, Date.now()));
  keep(desk, inBin);
  desk.notice.value = {
    message: `“${watched.map(({ name }) => name).join('”, “')}” is no longer watched.`,
    action: {
      label: 'Undo',
      onAction: () => {
        desk.notice.value = null;
        keep(
          desk,
          inBin.map((each) => watchedAgain(each, Date.now())),
        );
      },
    },
  };
}

function keep(desk: Desk, watched: readonly WatchedName[]): void {
  Promise.all(watched.map((each) => desk.watching.put(each))).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    desk.notice.value = {
      message: `Your change could not be saved (${why}).`,
      action: {
        label: 'Try again',
        onAction: () => {
          desk.notice.value = null;
          keep(desk, watched);
        },
      },
    };
  });
}
