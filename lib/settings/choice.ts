import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Choice, EVERY_SITE, patternsOf } from '../sites/sites.ts';
import { changeSettings, MODES, readSettings, type Settings } from './settings.ts';

const PENDING = 'pendingChoice';

/** An answer to the browser's question that comes later than this, ms, belongs to no choice of ours. */
const PENDING_FOR = 120_000;

const PendingSchema = v.object({
  askedAt: v.number(),
  mode: v.picklist(MODES),
  sites: v.array(v.string()),
  exceptions: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, Choice & { askedAt: number }>;

/** The host permissions that a choice needs; none for "when I click". */
export function originsOf({ mode, sites }: Choice): string[] {
  switch (mode) {
    case 'click':
      return [];
    case 'sites':
      return sites.flatMap(patternsOf);
    case 'all':
      return [...EVERY_SITE];
  }
}

/**
 * Makes a choice of where Pressmark runs hold, asking the browser for what it needs. To be called straight
 * from a click: Firefox forgets the click at the first `await`.
 *
 * @returns false when the reader declined; then everything is as it was
 */
export async function requestChoice(choice: Choice): Promise<boolean> {
  const origins = originsOf(choice);
  // The popup may be closed by the browser's question and never learn the answer; the background then carries
  // the choice out, see `carryOutPendingChoice`.
  const noted = browser.storage.session.set({ [PENDING]: { ...choice, askedAt: Date.now() } });
  try {
    const granted = origins.length === 0 || (await browser.permissions.request({ origins }));
    if (!granted) return false;
  } finally {
    await noted;
    await browser.storage.session.remove(PENDING);
  }
  await settle(choice);
  return true;
}

/** Carries out a choice whose permission came after the page that asked for it was closed. */
export async function carryOutPendingChoice(): Promise<void> {
  const stored = await browser.storage.session.get(PENDING);
  const pending = v.safeParse(PendingSchema, stored[PENDING]);
  if (!pending.success || Date.now() - pending.output.askedAt > PENDING_FOR) return;
  if (!(await browser.permissions.contains({ origins: originsOf(pending.output) }))) return;
  await browser.storage.session.remove(PENDING);
  await settle(pending.output);
}

/** Permissions can be taken back in the browser's own settings: the choice shown to the reader then follows. */
export async function forgetWithdrawnSites(): Promise<void> {
  const { mode, sites } = await readSettings();
  const granted = (origins: string[]) => browser.permissions.contains({ origins });
  if (mode === 'all' && !(await granted([...EVERY_SITE]))) await changeSettings({ mode: 'click' });
  if (mode === 'sites') {
    const kept = await Promise.all(sites.map((site) => granted(patternsOf(site))));
    if (kept.includes(false)) await changeSettings({ sites: sites.filter((_, i) => kept[i]) });
  }
}

/** Writes the choice down, then hands back every permission that it no longer needs. */
async function settle({ mode, sites, exceptions }: Choice): Promise<Settings> {
  const settings = await changeSettings({ mode, sites: [...sites], exceptions: [...exceptions] });
  // What the manifest itself names is not the reader's choice; only the build for the browser tests has any.
  const fixed = browser.runtime.getManifest().host_permissions ?? [];
  const needed = new Set([...originsOf(settings), ...fixed]);
  const { origins = [] } = await browser.permissions.getAll();
  const spare = origins.filter((origin) => !needed.has(origin));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare });
  return settings;
}
