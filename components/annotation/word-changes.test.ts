import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from './word-changes.ts';

const told = (then: string, now: string, language: string | null = null) =>
  wordChanges(then, now, language)
    .map(({ kind, text }) => (kind === 'gone' ? `[-${text}-]` : kind === 'new' ? `[+${text}+]` : text))
    .join('');

describe('wordChanges', () => {
  it('puts what went before what came in its place', () => {
    expect(told('The fleet will sail at noon.', 'The fleet sails at noon.')).toBe(
      'The fleet [-will sail-][+sails+] at noon.',
    );
    expect(told('Nobody was hurt.', 'Nobody was badly hurt.')).toBe('Nobody was [+badly +]hurt.');
  });

  it('tells changed words that stand side by side as one change', () => {
    expect(told('It cost two thousand crowns then.', 'It cost five hundred marks then.')).toBe(
      'It cost [-two thousand crowns-][+five hundred marks+] then.',
    );
  });

  it('does not count line breaks and the like', () => {
    expect(told('One.\n\nTwo  words. ', 'One. Two\u00a0words.')).toBe('One. Two words.');
  });

  it('knows words where no spaces divide them, whatever the page calls its language', () => {
    for (const language of ['ja', 'not a language', null]) {
      expect(told('船は明日出航する。', '船は今日出航する。', language)).toBe(
        '船は[-明日-][+今日+]出航する。',
      );
    }
  });

  it('holds all words then and all words now', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'sea', 'the', ',', '—', '“ships”', '.'))
      .map((all) => all.join(' '));
    const letters = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(words, words, (then, now) => {
        const changes = wordChanges(then, now);
        const without = (kind: 'gone' | 'new') =>
          letters(changes.flatMap((change) => (change.kind === kind ? [] : change.text)).join(''));
        expect(without('new')).toBe(letters(then));
        expect(without('gone')).toBe(letters(now));
      }),
    );
  });
});
