import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterLikeness } from './letter-likeness.ts';

describe('the likeness of letters', () => {
  it('is twice the longest common subsequence by both lengths', () => {
    expect(letterLikeness('abcd', 'abcd')).toBe(1);
    expect(letterLikeness('abcd', 'xyz')).toBe(0);
    expect(letterLikeness('harbour', 'harbor')).toBeCloseTo(12 / 13);
    expect(letterLikeness('', '')).toBe(1);
    expect(letterLikeness('', 'a')).toBe(0);
  });

  it('agrees with the table of the textbooks for texts of any length', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', 'é'), { maxLength: 150 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const length = a.length + b.length;
        expect(letterLikeness(a, b)).toBeCloseTo(length === 0 ? 1 : (2 * textbook(a, b)) / length);
      }),
    );
  });
});

function textbook(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j++)
      row[j] = b[j - 1] === letter ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    above = row;
  }
  return above[b.length] ?? 0;
}
