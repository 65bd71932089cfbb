import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';
import { isQuotedTitle } from './quoted-titles.ts';

describe('isQuotedTitle', () => {
  it('knows titles by their capitals and by what stands before', () => {
    expect(isQuotedTitle('“Good Evening”', "'s")).toBe(true);
    expect(isQuotedTitle('“Meet the Town,”', 'on')).toBe(true);
    expect(isQuotedTitle('“Hull: A Life”', 'book')).toBe(false);
    expect(isQuotedTitle('“Good evening”', "'s")).toBe(false);
    expect(isQuotedTitle('“Good Evening”', 'said')).toBe(false);
    expect(isQuotedTitle('“Go Home!”', 'on')).toBe(false);
    expect(isQuotedTitle('“Yes”', 'told')).toBe(false);
  });
});

describe('a quoted title', () => {
  it('is where something was said, not what', () => {
    expect(
      claimsInWords('Anna Berg told Dam TV’s “Good Evening” on Friday that the dam was old.'),
    ).toMatchObject([{ content: ['that the dam was old'], kind: 'indirect' }]);
    expect(
      claimsInWords('“I left,” Anna Berg said on Dam TV’s “Good Evening.” “The dam was too old for me.”'),
    ).toMatchObject([{ content: ['“I left,”'] }, { content: ['“The dam was too old for me.”'] }]);
  });

  it('but quoted words stay words', () => {
    expect(claimsInWords('Anna Berg said on “a very cold day” that she left.')).not.toEqual([]);
    expect(claimsInWords('Anna Berg said, “Good Evening.”')).toMatchObject([
      { content: ['“Good Evening.”'] },
    ]);
  });
});
