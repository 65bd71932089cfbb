import { nameKey } from '../analysis/entities/name-key.ts';
import type { Name, WatchedName } from '../store/watched-types.ts';
import { nameId } from './names-in-text.ts';
import { standaloneKeys } from './same-name.ts';

/** Longer than any name; what is pasted by mistake is. */
const MOST_LETTERS = 200;

/**
 * A name of an article, to be watched from now on.
 *
 * @param now ms since epoch
 */
export function watchedFrom(name: Pick<Name, 'nameId' | 'name' | 'type' | 'keys'>, now: number): WatchedName {
  return {
    id: name.nameId,
    name: name.name,
    type: name.type,
    keys: standaloneKeys(name),
    createdAt: now,
    changedAt: now,
    deletedAt: null,
  };
}

/**
 * A name that the reader typed, to be watched from now on.
 *
 * @param now ms since epoch
 * @returns the reason in words where it can't be
 */
export function watchedFromTyped(typed: string, now: number): WatchedName | { problem: string } {
  const name = typed.trim().replace(/\s+/gu, ' ');
  const key = nameKey(name);
  if (key === '') return { problem: 'A name has letters or numbers.' };
  if (name.length > MOST_LETTERS) return { problem: 'This is too long for a name.' };
  const id = nameId(null, key);
  return { id, name, type: null, keys: [key], createdAt: now, changedAt: now, deletedAt: null };
}

/** Puts a watched name into the bin. @param now ms since epoch */
export function unwatched(watched: WatchedName, now: number): WatchedName {
  const at = laterThan(watched, now);
  return { ...watched, changedAt: at, deletedAt: at };
}

/** Takes it out of the bin again. @param now ms since epoch */
export function watchedAgain(watched: WatchedName, now: number): WatchedName {
  return { ...watched, changedAt: laterThan(watched, now), deletedAt: null };
}

/** A change counts though the clock was put back, or a backup is of a machine whose clock goes ahead. */
function laterThan({ changedAt }: WatchedName, now: number): number {
  return Math.max(now, changedAt + 1);
}
