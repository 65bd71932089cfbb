import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings/settings.ts';
import { type Choice, runsOn, scoutPatterns, siteOfPage } from '../../lib/sites/sites.ts';
import { SCOUT_SCRIPT } from './scripts.ts';

const ID = 'scout';

/** Keeps the scout registered where the reader wants Pressmark to run. */
export class ScoutRegistrar {
  /** One change at a time, each with the settings as they are when its turn comes: the last choice is what holds. */
  #queue: Promise<void> = Promise.resolve();

  /**
   * Registers the scout for pages to come, and starts it on pages that are open already if the choice is new.
   *
   * @param anew after an installation or update, when the scripts on open pages are cut off from the extension
   */
  apply({ anew = false } = {}): Promise<void> {
    const turn = () => registerScout(anew);
    this.#queue = this.#queue.then(turn, turn);
    return this.#queue;
  }
}

async function registerScout(anew: boolean): Promise<void> {
  const settings = await readSettings();
  const { matches, excludeMatches } = scoutPatterns(settings);
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const isSame = sameList(before?.matches, matches) && sameList(before?.excludeMatches, excludeMatches);
  if (!isSame) {
    if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length > 0) await browser.scripting.registerContentScripts([scout(matches, excludeMatches)]);
  }
  if (matches.length > 0 && (anew || !isSame)) await startOnOpenPages(settings);
}

function scout(matches: string[], excludeMatches: string[]) {
  return {
    id: ID,
    js: [SCOUT_SCRIPT],
    matches,
    ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

async function startOnOpenPages(choice: Choice): Promise<void> {
  const tabs = await browser.tabs.query({ url: scoutPatterns(choice).matches });
  await Promise.allSettled(
    tabs.map(({ id, url }) => {
      const site = siteOfPage(url ?? '');
      if (id === undefined || site === null || !runsOn(site, choice)) return undefined;
      return browser.scripting.executeScript({ target: { tabId: id }, files: [SCOUT_SCRIPT] });
    }),
  );
}

/** Whether two lists have the same items; browsers give match patterns back in an order of their own. */
function sameList(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
