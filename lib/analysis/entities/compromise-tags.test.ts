import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, tagWords } from './compromise-tags.ts';

describe('tagWords', () => {
  it('puts the tags where the words are, behind emoji, accents and lone surrogates too', () => {
    const text = '😀 “Ça va?” \ud800 — e\u0301te\u0301 …  said Emma in Norway.\n\n\u00a0Emma left.';
    const tags = tagWords(text);
    expect(tags.get(text.indexOf('Emma'))).toContain('FirstName');
    expect(tags.get(text.lastIndexOf('Emma'))).toContain('FirstName');
    expect(tags.get(text.indexOf('Norway'))).toContain('Country');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void tagWords(text)),
      { numRuns: 60 },
    );
  });
});

describe('piecesOf', () => {
  it('holds every unit but line breaks once, in pieces of bounded length, so that the cost is linear', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', 'end. ', '\n', 'x'.repeat(900)), { maxLength: 200 }),
        (parts) => {
          const text = parts.join('');
          const pieces = piecesOf(text);
          expect(pieces.map(([start, end]) => text.slice(start, end)).join('')).toBe(
            text.replaceAll('\n', ''),
          );
          expect(pieces.every(([start, end]) => end - start <= 1501)).toBe(true);
        },
      ),
    );
  });
});
