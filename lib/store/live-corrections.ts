import { liveQuery } from 'dexie';
import type { Correction } from '../analysis/corrections/types.ts';
import { nameCorrections } from './corrections.ts';
import type { Database } from './database.ts';

/** Calls back with the corrections of names, now and after every change, until the signal is aborted. */
export function watchCorrections(
  database: Database,
  onCorrections: (corrections: Correction[]) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(() => nameCorrections(database)).subscribe(onCorrections, onError);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
