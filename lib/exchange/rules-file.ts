import * as v from 'valibot';
import { type SiteRule, SiteRuleSchema } from '../sites/site-rule.ts';

/** Raised by one whenever an older Pressmark could no longer read the file. */
const VERSION = 1;

const FileSchema = v.object({
  format: v.literal('pressmark-rules'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rules: v.array(v.unknown()),
});

/** Says what is wrong with a file of rules, in words for the reader. */
export class RulesFileError extends Error {
  override readonly name = 'RulesFileError';
}

/**
 * Rules as the text of a JSON file.
 *
 * @param exportedAt ISO 8601
 */
export function toRulesFile(rules: readonly SiteRule[], exportedAt: string): string {
  return `${JSON.stringify({ format: 'pressmark-rules', version: VERSION, exportedAt, rules }, null, 2)}\n`;
}

/**
 * Reads a file of rules, wholly or not at all.
 *
 * @param problemOf what is wrong with a selector, or `null`: only a browser can tell
 * @throws RulesFileError naming what is wrong and in which rule
 */
export function parseRulesFile(text: string, problemOf: (selector: string) => string | null): SiteRule[] {
  const file = v.safeParse(FileSchema, parseJson(text));
  if (!file.success) throw new RulesFileError('This is no file of Pressmark rules. Nothing was imported.');
  const { version, rules } = file.output;
  if (version > VERSION) {
    throw new RulesFileError(
      `These rules were written by a newer Pressmark (format ${version}). Update Pressmark and try again.`,
    );
  }
  return rules.map((row, at) => {
    const rule = v.safeParse(SiteRuleSchema, row);
    if (!rule.success) throw new RulesFileError(inRule(at, describe(rule.issues[0])));
    const problem = problemOf(rule.output.selector);
    if (problem !== null) throw new RulesFileError(inRule(at, problem));
    return rule.output;
  });
}

/** Rules after an import, and what became of those that came in. */
export interface MergedRules {
  rules: SiteRule[];
  added: number;
  updated: number;
  unchanged: number;
}

/**
 * Merges rules into others. Of two with one id the later change wins; one that says of the same place what another says already
 * is no second rule.
 */
export function mergeRules(mine: readonly SiteRule[], incoming: readonly SiteRule[]): MergedRules {
  const rules = [...mine];
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const known = new Set(mine.map(({ id }) => id));
  // Changes first: what a rule says no longer, another may say anew.
  for (const rule of incoming.filter(({ id }) => known.has(id))) {
    const at = rules.findIndex(({ id }) => id === rule.id);
    const isNewer = rule.updatedAt > (rules[at]?.updatedAt ?? 0);
    if (isNewer) rules[at] = rule;
    counts[isNewer ? 'updated' : 'unchanged']++;
  }
  for (const rule of incoming.filter(({ id }) => !known.has(id))) {
    const isKnown = rules.some((other) => other.id === rule.id || saysTheSame(other, rule));
    if (!isKnown) rules.push(rule);
    counts[isKnown ? 'unchanged' : 'added']++;
  }
  return { rules, ...counts };
}

function saysTheSame(one: SiteRule, other: SiteRule): boolean {
  return one.place === other.place && one.kind === other.kind && one.selector === other.selector;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RulesFileError('This file is not JSON, or it was cut short. Nothing was imported.');
  }
}

function inRule(at: number, what: string): string {
  return `Rule ${at + 1} in this file is damaged: ${what.replace(/\.$/, '')}. Nothing was imported.`;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return 'it is no rule';
  return issue.input === undefined ? `“${path}” is missing` : `“${path}” ${issue.message}`;
}
