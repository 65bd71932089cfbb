import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../../lib/settings/settings.ts';
import { scoutPatterns } from '../../lib/sites/sites.ts';
import { SCOUT_SCRIPT } from './scripts.ts';

const ID = 'scout';

/**
 * Registers the scout where the reader wants Pressmark to run, for pages to come, and starts it on the pages
 * that are open already.
 */
export async function applyChoice(settings?: Settings): Promise<void> {
  const { matches, excludeMatches } = scoutPatterns(settings ?? (await readSettings()));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = registered[0];
  if (sameList(before?.matches, matches) && sameList(before?.excludeMatches, excludeMatches)) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [SCOUT_SCRIPT],
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  await startOnOpenPages(matches);
}

async function startOnOpenPages(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: [SCOUT_SCRIPT] }),
    ),
  );
}

function sameList(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
