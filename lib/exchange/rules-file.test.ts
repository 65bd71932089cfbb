import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRule } from '../sites/sample-rule.ts';
import { mergeRules, parseRulesFile, RulesFileError, toRulesFile } from './rules-file.ts';

const NOW = '2031-03-14T09:00:00.000Z';
const ID = (n: number) => `0b9d3f52-6a1e-4c53-9a54-0f4f5a1b7c${String(n).padStart(2, '0')}`;
const noProblem = () => null;
const file = (rules: unknown[], change = {}) =>
  JSON.stringify({ format: 'pressmark-rules', version: 1, rules, ...change });

describe('a file of rules', () => {
  it('comes back as it went out', () => {
    const rules = [aRule(), aRule({ id: ID(2), kind: 'not', selector: '[title="“a”"]', on: false })];
    expect(parseRulesFile(toRulesFile(rules, NOW), noProblem)).toEqual(rules);
  });

  it.each([
    ['not JSON', '{"format":', /not JSON, or it was cut short/u],
    [
      'a backup of highlights',
      '{"format":"pressmark-backup","version":1,"rules":[]}',
      /no file of Pressmark rules/u,
    ],
    ['of a newer version', file([], { version: 2 }), /newer Pressmark/u],
    [
      'with a rule that lacks a part',
      file([aRule(), { ...aRule(), selector: undefined }]),
      /^Rule 2 .*“selector” is missing/u,
    ],
    ['with a rule for no site', file([aRule({ place: 'nowhere' })]), /^Rule 1 .*“place” must be a site/u],
    ['with a rule that is none', file([null]), /^Rule 1 .*damaged/u],
  ])('%s is refused with the reason', (_, text, reason) => {
    expect(() => parseRulesFile(text, noProblem)).toThrow(RulesFileError);
    expect(() => parseRulesFile(text, noProblem)).toThrow(reason);
  });

  it('with CSS that the browser can’t read is refused, naming the rule', () => {
    const problemOf = (selector: string) => (selector === 'div[[' ? 'That is no CSS.' : null);
    expect(() => parseRulesFile(file([aRule(), aRule({ selector: 'div[[' })]), problemOf)).toThrow(
      'Rule 2 in this file is damaged: That is no CSS. Nothing was imported.',
    );
  });
});

describe('rules that come in', () => {
  it('are added, taken for newer, or known already, and never doubled', () => {
    const mine = [aRule(), aRule({ id: ID(2), selector: '.old', updatedAt: 5 })];
    const merged = mergeRules(mine, [
      aRule({ on: false, updatedAt: 0 }),
      aRule({ id: ID(2), selector: '.new', updatedAt: 6 }),
      aRule({ id: ID(3) }),
      aRule({ id: ID(4), kind: 'not' }),
    ]);
    expect(merged).toEqual({
      rules: [
        aRule(),
        aRule({ id: ID(2), selector: '.new', updatedAt: 6 }),
        aRule({ id: ID(4), kind: 'not' }),
      ],
      added: 1,
      updated: 1,
      unchanged: 2,
    });
  });

  it('change nothing when they come twice, and lose none of mine', () => {
    const rule = fc.record({
      id: fc.integer({ min: 0, max: 5 }).map(ID),
      selector: fc.constantFrom('.a', '.b', '.c'),
      kind: fc.constantFrom('article' as const, 'not' as const),
      updatedAt: fc.nat(3),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(rule, { selector: ({ id }) => id }),
        fc.uniqueArray(rule, { selector: ({ id }) => id }),
        (mine, incoming) => {
          const first = mergeRules(
            mine.map((row) => aRule(row)),
            incoming.map((row) => aRule(row)),
          );
          const again = mergeRules(
            first.rules,
            incoming.map((row) => aRule(row)),
          );
          expect(again.rules).toEqual(first.rules);
          expect(again).toMatchObject({ added: 0, updated: 0 });
          for (const { id } of mine) expect(first.rules.some((each) => each.id === id)).toBe(true);
          expect(new Set(first.rules.map(({ id }) => id)).size).toBe(first.rules.length);
        },
      ),
    );
  });
});
