import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';

const KEY = 'settings';

/** What can be painted, each switched on or off by the reader. */
export const MARK_TYPES = ['person', 'organisation', 'place', 'group', 'claim'] as const;
export type MarkType = (typeof MARK_TYPES)[number];

/** When Pressmark runs: on a click, on chosen sites, or on every site. */
export const MODES = ['click', 'sites', 'all'] as const;

const SettingsSchema = v.object({
  mode: v.fallback(v.picklist(MODES), 'click'),
  /** Host names without "www.": "bbc.com". */
  sites: v.fallback(v.array(v.string()), []),
  /** Host names on which the reader switched Pressmark off although it runs on every site. */
  exceptions: v.fallback(v.array(v.string()), []),
  marks: v.fallback(
    v.object({
      person: v.boolean(),
      organisation: v.boolean(),
      place: v.boolean(),
      group: v.boolean(),
      claim: v.boolean(),
    }),
    { person: true, organisation: true, place: true, group: true, claim: true },
  ),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Mode = Settings['mode'];

/** The reader's settings; what is missing or damaged reads as the default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Changes some settings and gives them all. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the new settings whenever they change anywhere, until the signal is aborted. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}

function parse(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}
