import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './text-measures.ts';
import { wordsOf } from './words.ts';

/** Texts of every script, of the signs that matter, and of the code units by themselves. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'aZ é É ß ǅ Ǆ İ 3 ² , 、 . ! … ? 。 " \' ” ’ » ) ] | • › → ▶ — € ™ № Ω я Я 中 ا 𝐀 😀'.split(' '),
      ),
      fc.constant(' '),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

describe('the measures of a text', () => {
  it('are those that its regular expressions would give, in any script', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { words, ...measures } = measureText(text);
        expect(words).toEqual(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
        expect(measures).toMatchObject({
          sentenceEnds: count(text, /[.!?。！？।؟…]["'”’»)\]]*(?=\s|$)/g),
          endsSentence: /[.!?。！？।؟…]["'”’»)\]]*$/.test(text),
          digits: count(text, /\d/g),
          capitals: count(text, /\p{Lu}/gu),
          commas: count(text, /[,،、，]/g),
          signs: /[|•›»→▶]/.test(text),
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('count a stop behind a closing mark once, and an ellipsis of three points once', () => {
    expect(measureText('“Go.” He went... (So they say.) And 3.5 remain').sentenceEnds).toBe(3);
  });
});

describe('the words of a text', () => {
  it('are the same for every code unit as by the classes of letters, marks and numbers', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const wanted = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
      if (wordsOf(text).join('|') !== wanted?.join('|'))
        expect(wordsOf(text), code.toString(16)).toEqual(wanted);
    }
  });
});
