import { v4 as uuid } from 'uuid';
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'revision';
const CORRECTIONS_KEY = 'correctionsRevision';

/** Says which articles' highlights changed. The id makes two changes of the same articles differ. */
const RevisionSchema = v.object({ id: v.string(), articleKeys: v.array(v.string()) });

/**
 * Tells every tab that highlights changed. Through `storage.local`, because a change there reaches content
 * scripts without the `tabs` permission and without a list of tabs that a stopped worker would forget.
 */
export async function publishRevision(articleKeys: readonly string[]): Promise<void> {
  if (articleKeys.length > 0) {
    await browser.storage.local.set({ [KEY]: { id: uuid(), articleKeys: [...articleKeys] } });
  }
}

/** Tells every tab that the reader's corrections changed, in the same way. */
export async function publishCorrections(): Promise<void> {
  await browser.storage.local.set({ [CORRECTIONS_KEY]: uuid() });
}

/** Calls back with the keys of the articles whose highlights changed, until the signal is aborted. */
export function onRevision(callback: (articleKeys: string[]) => void, signal: AbortSignal): void {
  onStored((changes) => {
    const revision = v.safeParse(RevisionSchema, changes[KEY]?.newValue);
    if (revision.success) callback(revision.output.articleKeys);
  }, signal);
}

/** Calls back when the reader's corrections changed anywhere, until the signal is aborted. */
export function onCorrectionsChanged(callback: () => void, signal: AbortSignal): void {
  onStored((changes) => {
    if (changes[CORRECTIONS_KEY]) callback();
  }, signal);
}

function onStored(
  listener: (changes: Record<string, { newValue?: unknown }>) => void,
  signal: AbortSignal,
): void {
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
