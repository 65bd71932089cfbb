import type { Database, ImportPart } from './database.ts';
import { type MergeResult, mergeRows } from './merge.ts';

/** Stands beside the parts of an import once it is merged, and says what became of it. */
const DONE = -1;

/**
 * Puts one part of a backup aside. The first part of an import clears away what another one left behind.
 * Doing it twice is doing it once.
 */
export async function stagePart(
  database: Database,
  { importId, part, ...rows }: Omit<ImportPart, 'result'>,
): Promise<void> {
  await database.transaction('rw', database.imports, async () => {
    if (part === 0) await database.imports.where('importId').notEqual(importId).delete();
    await database.imports.put({ importId, part, ...rows, result: null });
  });
}

/**
 * Merges all parts of an import at once: when anything goes wrong, nothing has changed. Asked again, because
 * the answer was lost, it gives the same answer.
 *
 * @param parts how many there must be
 * @throws RangeError when a part is missing
 */
export async function mergeStaged(database: Database, importId: string, parts: number): Promise<MergeResult> {
  const { articles, annotations, corrections, imports, watched, sightings } = database;
  const tables = [articles, annotations, corrections, imports, watched, sightings];
  return database.transaction('rw', tables, async () => {
    const staged = await imports.where('importId').equals(importId).toArray();
    const done = staged.find(({ part }) => part === DONE);
    if (done?.result) return { ...done.result, articleKeys: [], hasCorrections: false, watched: 0 };
    if (staged.length !== parts) throw new RangeError('A part of the backup is missing');
    const result = await mergeRows(database, {
      articles: staged.flatMap((part) => part.articles),
      annotations: staged.flatMap((part) => part.annotations),
      corrections: staged.flatMap((part) => part.corrections),
      watched: staged.flatMap((part) => part.watched ?? []),
      sightings: staged.flatMap((part) => part.sightings ?? []),
    });
    const { added, updated, unchanged } = result;
    await imports.where('importId').equals(importId).delete();
    await imports.put({
      importId,
      part: DONE,
      articles: [],
      annotations: [],
      corrections: [],
      result: { added, updated, unchanged },
    });
    return result;
  });
}
