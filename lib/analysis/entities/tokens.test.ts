import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('gives offsets that cut the very words out of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });

  it('keeps names with hyphens, apostrophes and dots whole', () => {
    expect(words('Al-Mansur met N’Dour and J. K. Osei in the U.S. today.')).toEqual([
      'Al-Mansur',
      'met',
      'N’Dour',
      'and',
      'J. K.',
      'Osei',
      'in',
      'the',
      'U.S.',
      'today',
      '.',
    ]);
  });

  it('cuts a possessive off and notes it', () => {
    const [name] = tokenise('Norway’s coast');
    expect(name).toMatchObject({ text: 'Norway', possessive: true });
  });

  it('parts a name from the adjective that a hyphen makes of it', () => {
    expect(words('US-led, Lima-based, Suk-yeol')).toEqual([
      'US',
      '-',
      'led',
      ',',
      'Lima',
      '-',
      'based',
      ',',
      'Suk-yeol',
    ]);
  });

  it('notes where a capital says nothing: sentences, lines and quotations, but not after a title', () => {
    const opening = tokenise('Rain fell. Mr. Osei left.\nSnow came. He said: “Well done.”').filter(
      (token) => token.opens,
    );
    expect(opening.map((token) => token.text)).toEqual(['Rain', 'Mr', 'Snow', 'He', 'Well']);
  });

  it('straightens keys, so that spaced abbreviations are looked up alike', () => {
    expect(tokenise('U. S. troops').map((token) => token.key)).toEqual(['u.s.', 'troops']);
  });
});
