import type { Correction } from '../analysis/corrections/types.ts';
import type { Database } from './database.ts';
import { mergedCorrection } from './later-wins.ts';

/**
 * Keeps the reader's word, new, changed or taken back. Doing it twice is doing it once, and an older word that
 * arrives late never follows a newer one.
 *
 * @returns whether anything changed
 */
export async function putCorrection(database: Database, correction: Correction): Promise<boolean> {
  return database.transaction('rw', database.corrections, async () => {
    const kept = await database.corrections.get(correction.id);
    const merged = kept ? mergedCorrection(kept, correction) : correction;
    if (merged === kept) return false;
    await database.corrections.put(merged);
    return true;
  });
}

/**
 * The corrections of names, latest first. Those taken back are among them: what is said anew must be later than they
 * are, whatever clock they were made by. Another version's kinds stay in the store.
 */
export async function nameCorrections(database: Database): Promise<Correction[]> {
  const all = await database.corrections.where('kind').equals('name').toArray();
  return all.sort((a, b) => b.updatedAt - a.updatedAt);
}
