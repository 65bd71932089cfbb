import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('mixed claims', () => {
  it('hold the paraphrase with the quoted words', () => {
    expect(
      claimsInWords('Anna Berg said that the dam “will hold, stone by stone,” for years.'),
    ).toMatchObject([{ content: ['that the dam “will hold, stone by stone,” for years'], kind: 'mixed' }]);
  });

  it('judge: called, described as', () => {
    expect(claimsInWords('Anna Berg called the flood “a timely lesson" for the town.')).toMatchObject([
      { cue: 'called', kind: 'mixed', name: 'Anna Berg' },
    ]);
    expect(
      claimsInWords(
        'Ruritania has backed the wall, calling it a gift to what both towns term the “broken” valley.',
      ),
    ).toMatchObject([
      {
        content: ['it a gift to what both towns term the “broken” valley'],
        cue: 'calling',
        name: 'Ruritania',
      },
    ]);
    expect(
      claimsInWords('Anna Berg described the plan as “theatre" and said the town would vote.'),
    ).toMatchObject([
      { content: ['the plan as “theatre"'], cue: 'described' },
      { content: ['the town would vote'], cue: 'said' },
    ]);
  });

  it('are none where a name is given or somebody telephoned', () => {
    expect(claimsInWords('Anna Berg called the police.')).toEqual([]);
    expect(claimsInWords('She crossed what both skippers and lawmakers call the “silent” strait.')).toEqual(
      [],
    );
  });

  it('ask for something', () => {
    expect(claimsInWords('Anna Berg called on the town to leave the valley.')).toMatchObject([
      { content: ['to leave the valley'], cue: 'called' },
    ]);
    expect(claimsInWords('Anna Berg asked the baker for bread.')).toEqual([]);
    expect(claimsInWords('Anna Berg urged the town to leave the valley at once.')).toMatchObject([
      { content: ['to leave the valley at once'], kind: 'indirect', cue: 'urged' },
    ]);
  });
});

describe('what somebody is told to do', () => {
  it('is a claim of whoever advises or warns', () => {
    expect(claimsInWords('The mayor advised the builders never to open the old gate.')).toMatchObject([
      { content: ['never to open the old gate'], cue: 'advised', mention: 'The mayor' },
    ]);
    expect(claimsInWords('The mayor warned the town not to open the old gate.')).toMatchObject([
      { content: ['not to open the old gate'] },
    ]);
  });

  it('is none where nobody did', () => {
    expect(claimsInWords('The mayor did not advise the builders to open the old gate.')).toEqual([]);
    expect(claimsInWords('The mayor asked Jon Dahl how long he had come to this old town.')).toEqual([]);
    expect(claimsInWords('The mayor asked the envoy to the town about the old gate.')).toEqual([]);
    expect(claimsInWords('The builders were advised to open the old gate.')).toEqual([]);
  });
});

describe('a name in somebody’s own words', () => {
  it('is a claim where it stands alone', () => {
    expect(claimsInWords('The town voted on what the mayor called “total ruin” in May.')).toMatchObject([
      { content: ['“total ruin”'], mention: 'the mayor' },
    ]);
  });

  it('lends a noun a word otherwise', () => {
    expect(claimsInWords('They fish in what both mayors call a “calm” sea.')).toEqual([]);
    expect(claimsInWords('They fish in what the maps call “the deep.”')).toEqual([]);
  });
});

describe('second-hand claims', () => {
  it('name who relays them', () => {
    expect(claimsInWords('Anna Berg said the dam “will hold,” DNA said.')).toMatchObject([
      { content: ['the dam “will hold,”'], name: 'Anna Berg', via: 'DNA' },
    ]);
    expect(claimsInWords('Anna Berg vowed the dam would hold, state media reported Saturday.')).toMatchObject(
      [{ content: ['the dam would hold'], name: 'Anna Berg', via: 'state media' }],
    );
    expect(
      claimsInWords('The Dam News Agency said Anna Berg told the town that the dam would hold.'),
    ).toMatchObject([{ content: ['that the dam would hold'], name: 'Anna Berg', via: 'Dam News Agency' }]);
  });

  it('are no relay where the agency says something itself', () => {
    expect(claimsInWords('The dam will hold, DNA said.')).toMatchObject([{ name: 'DNA', via: null }]);
  });
});
