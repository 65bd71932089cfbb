import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './folding.ts';
import { paragraphs, sentences } from './sentences.ts';

const split = (text: string): string[] => sentences(text).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  it('end at full stops, question and exclamation marks, with the closing quotation mark', () => {
    expect(split('He left. Did she? “No!” they said. "Stay." He stayed.')).toEqual([
      'He left.',
      'Did she?',
      '“No!” they said.',
      '"Stay."',
      'He stayed.',
    ]);
  });

  it('do not end at titles, initials, initialisms and abbreviated months', () => {
    for (const text of [
      'Mr. Okoro met Gen. Ida B. Wells-Lund and Dr. Ames on Sept. 4 in the U.S. Senate.',
      'J. R. R. Hale of Hale Inc. of Ohio paid No. 10 about $3.5 million at 5 p.m. on Friday.',
      'The case, Bello v. Lindt, was heard by St. Ives judges, e.g. Ms. Roe.',
      '"It is over…" she said.',
    ])
      expect(split(text)).toEqual([text]);
  });

  it('end after an initialism where the next word opens a sentence', () => {
    expect(split('They fled to the U.S. The minister stayed. It was I. Nobody else came.')).toEqual([
      'They fled to the U.S.',
      'The minister stayed.',
      'It was I.',
      'Nobody else came.',
    ]);
  });

  it('work without spaces in Chinese and Japanese', () => {
    expect(split('他来了。她走了！')).toEqual(['他来了。', '她走了！']);
  });

  it('never cross a paragraph break and miss no letter', () => {
    const piece = fc.constantFrom(
      'He said',
      ' ',
      '. ',
      '\n\n',
      '\n',
      'Mr.',
      '“No.”',
      'U.S.',
      '?',
      '…',
      ' The',
      '。',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const found = sentences(text);
          let at = 0;
          for (const [start, end] of found) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(paragraphs(text).some(([from, to]) => from <= start && end <= to)).toBe(true);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});

describe('fold', () => {
  it('makes marks, dashes and spaces plain', () => {
    expect(fold('“Don’t” – «now»\u00a0…')).toBe('"Don\'t" - "now" …');
  });

  it('keeps the length of any text, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
