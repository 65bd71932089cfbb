import type { Database } from './database.ts';
import { putWatched } from './watched.ts';
import type { Sighting, WatchedName } from './watched-types.ts';

/**
 * Takes a backup's watched names in, and where they were found: of two copies of a name the one changed later holds.
 * Runs inside the transaction of the merge.
 *
 * @returns how many watched names were new or changed
 */
export async function mergeWatched(
  database: Database,
  { watched = [], sightings = [] }: { watched?: readonly WatchedName[]; sightings?: readonly Sighting[] },
): Promise<number> {
  let changed = 0;
  for (const row of watched) if (await putWatched(database, row)) changed++;
  const kept = await database.sightings.bulkGet(sightings.map((row) => [row.articleKey, row.nameId]));
  await database.sightings.bulkPut(
    sightings.flatMap((row, i) => {
      const old = kept[i];
      if (!old) return [row];
      return old.seenAt <= row.seenAt ? [] : [{ ...old, seenAt: row.seenAt }];
    }),
  );
  return changed;
}
