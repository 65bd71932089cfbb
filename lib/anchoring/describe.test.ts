import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, describePassage } from './describe.ts';

describe('describing a passage', () => {
  it('keeps its words, at most CONTEXT_LENGTH on either side, and where it began', () => {
    const text = `${'a'.repeat(200)}quote${'b'.repeat(200)}`;
    expect(describePassage(text, [200, 205])).toEqual({
      quote: 'quote',
      prefix: 'a'.repeat(CONTEXT_LENGTH),
      suffix: 'b'.repeat(CONTEXT_LENGTH),
      start: 200,
    });
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
