import type { Database } from './database.ts';
import type { WatchedName } from './watched-types.ts';

/**
 * Keeps a watched name, new, changed, or in the bin. Doing it twice is doing it once, and an older copy changes nothing.
 *
 * @returns whether anything changed
 */
export async function putWatched(database: Database, watched: WatchedName): Promise<boolean> {
  return database.transaction('rw', database.watched, async () => {
    const kept = await database.watched.get(watched.id);
    if (kept && kept.changedAt >= watched.changedAt) return false;
    await database.watched.put(watched);
    return true;
  });
}

/** The names that are watched, in alphabetical order. */
export async function listWatched(database: Database): Promise<WatchedName[]> {
  const all = await database.watched.toArray();
  return all.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => a.name.localeCompare(b.name));
}
