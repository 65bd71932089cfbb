import { describe, expect, it } from 'vitest';
import { findClaims } from '../../lib/analysis/claims/find-claims.ts';
import type { Annotated } from './annotated.ts';
import { isSameName, judge } from './judge.ts';

const TEXT = '“The dam will hold,” Anna Berg said. She added that the mill was lost.';

function annotated(words: string, speaker: string): Annotated {
  const at = TEXT.indexOf(words);
  const spans: [number, number][] = [[at, at + words.length]];
  return { id: 'dam', text: TEXT, quotes: [{ spans, reference: speaker }] };
}

describe('judge', () => {
  it('finds right what has the same words and speaker, marks and stops aside', () => {
    const claims = findClaims(TEXT, []);
    expect(judge(annotated('The dam will hold', 'Mayor Berg'), claims)).toEqual([[true], [false]]);
    expect(judge(annotated('that the mill was lost.', 'Anna Berg'), claims)).toEqual([[false], [true]]);
  });

  it('finds another speaker wrong', () => {
    expect(judge(annotated('The dam will hold', 'Jon Dahl'), findClaims(TEXT, []))).toEqual([
      [false],
      [false],
    ]);
  });
});

describe('isSameName', () => {
  it('leaves titles and first names out of it', () => {
    expect(isSameName('Anna Berg', 'Mrs. Berg')).toBe(true);
    expect(isSameName('the Dam Authority', 'Dam Authority of Ruritania')).toBe(true);
    expect(isSameName('Anna Berg', 'Anna Dahl')).toBe(false);
  });
});
