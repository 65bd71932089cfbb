import { liveQuery } from 'dexie';
import type { Database } from './database.ts';
import { type LibraryPage, type LibraryQuery, readLibrary } from './library.ts';

/** Calls back with what the library shows for a query, now and after every change, until the signal is aborted. */
export function watchLibrary(
  database: Database,
  query: LibraryQuery,
  onPage: (page: LibraryPage) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(() => readLibrary(database, query)).subscribe(onPage, onError);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
