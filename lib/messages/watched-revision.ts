import { v4 as uuid } from 'uuid';
import { browser } from 'wxt/browser';

const KEY = 'watchedRevision';

/** Tells every tab that the watched names changed; through `storage.local` for the reasons of revision.ts. */
export async function publishWatchedRevision(): Promise<void> {
  await browser.storage.local.set({ [KEY]: uuid() });
}

/** Calls back whenever the watched names changed anywhere, until the signal is aborted. */
export function onWatchedRevision(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
