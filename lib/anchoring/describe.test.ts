import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, describePassage, LONGEST_CONTEXT } from './describe.ts';

describe('describing a passage', () => {
  it('keeps its words, at most LONGEST_CONTEXT on either side, and where it began', () => {
    const text = `${'a'.repeat(900)}quote${'b'.repeat(900)}`;
    expect(describePassage(text, [900, 905])).toEqual({
      quote: 'quote',
      prefix: 'a'.repeat(LONGEST_CONTEXT),
      suffix: 'b'.repeat(LONGEST_CONTEXT),
      start: 900,
    });
  });

  it('keeps the rest of its own sentence and the next whole one on either side', () => {
    const far = 'Nothing of this is kept. ';
    const before =
      'The lighthouse on the northern pier was built by hand, stone by stone, in two years. Visitors may ';
    const after =
      ' on the last Sunday of every month. The keeper shows them the lamp, which burned oil until the war.';
    const text = `${far}${before}climb its stairs${after} ${far}`;
    const start = far.length + before.length;
    expect(describePassage(text, [start, start + 16])).toEqual({
      quote: 'climb its stairs',
      prefix: before,
      suffix: after,
      start,
    });
  });

  it('keeps no less than CONTEXT_LENGTH where sentences are short', () => {
    const text = 'Yes. No. Why? '.repeat(40);
    const { prefix, suffix } = describePassage(text, [280, 284]);
    expect(prefix.length).toBe(CONTEXT_LENGTH);
    expect(suffix.length).toBe(CONTEXT_LENGTH);
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 100, maxLength: 200 }), fc.nat(), (text, n) => {
        const start = [...text].slice(0, n % [...text].length).join('').length;
        const { prefix, suffix } = describePassage(text, [start, start]);
        expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
      }),
    );
  });

  it('cuts off what lies outside the text', () => {
    expect(describePassage('short', [-4, 90])).toEqual({ quote: 'short', prefix: '', suffix: '', start: 0 });
    expect(describePassage('short', [7, 3])).toEqual({ quote: '', prefix: 'short', suffix: '', start: 5 });
  });
});
