import { liveQuery } from 'dexie';

/** Calls back with what a query gives, now and after every change of what it reads, until the signal is aborted. */
export function watchQuery<T>(
  query: () => Promise<T>,
  onFound: (found: T) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(query).subscribe(onFound, onError);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
