import type { Database } from './database.ts';
import { type LibraryPage, type LibraryQuery, readLibrary } from './library.ts';
import { watchQuery } from './live.ts';

/** Calls back with what the library shows for a query, now and after every change, until the signal is aborted. */
export function watchLibrary(
  database: Database,
  query: LibraryQuery,
  onPage: (page: LibraryPage) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  watchQuery(() => readLibrary(database, query), onPage, onError, signal);
}
