import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { RULES_KEY } from '../sites/pointed-articles.ts';
import { type SiteRule, SiteRuleSchema } from '../sites/site-rule.ts';
import { inTurn } from './in-turn.ts';

const KEY = RULES_KEY;

/** The reader's rules, in the order they were made. Damaged ones are left out. */
export async function readRules(): Promise<SiteRule[]> {
  return rulesIn((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the rules and gives them all. What is stored but can't be read, of a newer version perhaps, stays as it is. */
export async function changeRules(change: (rules: SiteRule[]) => readonly SiteRule[]): Promise<SiteRule[]> {
  return inTurn(async () => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    const unread = rowsIn(stored).filter((row) => !v.is(SiteRuleSchema, row));
    const rules = [...change(rulesIn(stored))];
    await browser.storage.local.set({ [KEY]: [...rules, ...unread] });
    return rules;
  });
}

/** Adds a rule, or changes the one with its id. */
export function putRule(rule: SiteRule): Promise<SiteRule[]> {
  return changeRules((rules) =>
    rules.some(({ id }) => id === rule.id)
      ? rules.map((each) => (each.id === rule.id ? rule : each))
      : [...rules, rule],
  );
}

/** Takes a rule away. */
export function removeRule(id: string): Promise<SiteRule[]> {
  return changeRules((rules) => rules.filter((rule) => rule.id !== id));
}

/** Calls back with all rules whenever they change anywhere, until the signal is aborted. */
export function onRulesChanged(callback: (rules: SiteRule[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(rulesIn(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}

function rulesIn(stored: unknown): SiteRule[] {
  return rowsIn(stored).flatMap((row) => {
    const rule = v.safeParse(SiteRuleSchema, row);
    return rule.success ? [rule.output] : [];
  });
}

function rowsIn(stored: unknown): unknown[] {
  return Array.isArray(stored) ? stored : [];
}
