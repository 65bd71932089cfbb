import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

const INTRODUCED = 'Mayor Anna Berg opened the dam on Monday. Jon Dahl, an engineer, was there.\n\n';

const sureOf = (text: string): boolean[] => claimsInWords(INTRODUCED + text).map(({ sure }) => sure);

describe('a claim is shown as certain', () => {
  it('where somebody named plainly speaks', () => {
    expect(sureOf('“The dam will hold for a hundred years,” Berg said.')).toEqual([true]);
    expect(sureOf('Berg said that the dam would hold.')).toEqual([true]);
  });

  it('where the words go on in the same paragraph', () => {
    expect(sureOf('“The dam will hold,” Berg said. “It is made of the best stone we have.”')).toEqual([
      true,
      true,
    ]);
  });

  it('where a pronoun is whoever has just spoken', () => {
    expect(sureOf('“The dam will hold,” Anna Berg said. “It is made of stone,” she added.')).toEqual([
      true,
      true,
    ]);
  });
});

describe('a claim is shown as probable', () => {
  it('where a paraphrase may end before the sentence does', () => {
    expect(
      sureOf(
        'Berg said the dam would hold, but engineers worried when the water rose and left the town; many never came back.',
      ),
    ).toEqual([false]);
  });

  it('where the verb is one of thought rather than speech', () => {
    expect(sureOf('Berg suggested a gate that engineers then built.')).not.toContain(true);
  });

  it('where a role without a name speaks', () => {
    expect(sureOf('“The dam will hold for a hundred years,” the keeper said.')).toEqual([false]);
  });

  it('where nothing but the paragraph before says who goes on', () => {
    expect(
      sureOf(
        'Dahl shook his head.\n\n“The dam will hold,” Berg said.\n\nRain fell.\n\n“It will not be long.”',
      ).at(-1),
    ).toBe(false);
  });
});
