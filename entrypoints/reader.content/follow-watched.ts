import { effect } from '@preact/signals';
import { onWatchedRevision } from '../../lib/messages/watched-revision.ts';
import { articleRecord } from '../../lib/reading/article-record.ts';
import type { Desk } from './desk.ts';
import type { WatchedPorts } from './watched-ports.ts';

/**
 * Keeps this page in step with the watched names: what is painted, the number on the toolbar button, and the note that
 * an article has them.
 */
export function followWatched(
  document: Document,
  desk: Desk,
  ports: WatchedPorts,
  signal: AbortSignal,
): void {
  const { watching } = desk;
  const reload = () => void watching.reload();
  reload();
  onWatchedRevision(reload, signal);
  const badge = new Badge(ports);
  const noted = new Map<string, string>();
  const stop = [
    effect(() => badge.show(watchedHere(desk))),
    effect(() => {
      for (const { key, names, read } of worthNoting(desk)) {
        const said = JSON.stringify(names);
        if (noted.get(key) === said) continue;
        noted.set(key, said);
        if (names.length === 0) continue;
        ports.note(articleRecord(read, Date.now()), names).catch(() => {
          // Sent again with the next change; nothing of the reader's own is lost with it.
          noted.delete(key);
        });
      }
    }),
  ];
  document.defaultView?.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // The browser took the number away when the page was left, and this page missed what changed meanwhile.
      badge.forget();
      badge.show(watchedHere(desk));
      reload();
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      for (const undo of stop) undo();
      badge.show([]);
    },
    { once: true },
  );
}

/** The watched names that the page's articles have, each once. */
function watchedHere(desk: Desk): string[] {
  return [...new Set([...desk.watching.here.value.values()].flat().map(({ name }) => name))];
}

/** The names to note of each article: all of one with a stored highlight, and otherwise the watched ones. What the background does not know of yet it would not keep. */
function worthNoting(desk: Desk) {
  const { placed } = desk.reading;
  const highlighted = new Set(
    placed.value
      .filter(({ annotation }) => desk.reading.statusOf(annotation.id) === 'saved')
      .map(({ annotation }) => annotation.articleKey),
  );
  return desk.watching.names.value
    .filter(({ read }) => read.isAnalysed)
    .map(({ read, names }, index) => ({
      // Stacked articles may share one address.
      key: `${index} ${read.key}`,
      read,
      names: [...names].flatMap(([entity, name]) =>
        highlighted.has(read.key) || desk.watching.storedHere.value.has(entity) ? [name] : [],
      ),
    }));
}

/** What the toolbar button says of this tab: one message at a time, none that says nothing new. */
class Badge {
  readonly #ports: WatchedPorts;
  #said = '[]';
  #sending: Promise<void> = Promise.resolve();

  constructor(ports: WatchedPorts) {
    this.#ports = ports;
  }

  show(names: string[]): void {
    const said = JSON.stringify(names);
    if (said === this.#said) return;
    this.#said = said;
    this.#sending = this.#sending.then(() => this.#ports.badge(names)).catch(() => undefined);
  }

  /** The button no longer says anything. */
  forget(): void {
    this.#said = '[]';
  }
}
