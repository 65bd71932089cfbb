import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('indirect claims', () => {
  it('with and without “that”', () => {
    expect(claimsInWords('Anna Berg said that the dam would hold.')).toMatchObject([
      { content: ['that the dam would hold'], kind: 'indirect', cue: 'said', mention: 'Anna Berg' },
    ]);
    expect(claimsInWords('Anna Berg said the dam would hold.')).toMatchObject([
      { content: ['the dam would hold'] },
    ]);
  });

  it('past the listener and the day', () => {
    expect(
      claimsInWords(
        'Last week, energy adviser Anna Berg told a local Dam TV programme that the dam would hold.',
      ),
    ).toMatchObject([
      {
        content: ['that the dam would hold'],
        cue: 'told',
        mention: 'energy adviser Anna Berg',
        name: 'Anna Berg',
      },
    ]);
    expect(claimsInWords('Anna Berg said Friday that the dam would hold.')).toMatchObject([
      { content: ['that the dam would hold'] },
    ]);
  });

  it('whose verb only its place shows', () => {
    for (const [text, content] of [
      ['Anna Berg noted the new rules favour the owners.', 'the new rules favour the owners'],
      ['Anna Berg says there’s a growing fear of floods.', 'there’s a growing fear of floods'],
      ['Many voters say Mr. Dahl’s plan hides problems.', 'Mr. Dahl’s plan hides problems'],
    ] as const)
      expect(claimsInWords(text), text).toMatchObject([{ content: [content] }]);
    for (const text of [
      'Anna Berg announced measures last week.',
      'Anna Berg announced the rules the week before.',
      'Anna Berg said this with a long smile.',
    ])
      expect(claimsInWords(text), text).toEqual([]);
  });

  it('of a subject that is described at length', () => {
    for (const [text, mention] of [
      ['Traders and builders in Hull say the dam has saved the mill.', 'Traders and builders in Hull'],
      ['Eight of ten builders say they plan to leave.', 'Eight of ten builders'],
      ['All the builders I met said the dam would hold.', 'All the builders'],
    ] as const)
      expect(claimsInWords(text), text).toMatchObject([{ mention }]);
    expect(claimsInWords('Builders in Hull met to say the dam has saved the mill.')).toEqual([]);
  });

  it('before and around their attribution', () => {
    expect(claimsInWords('The dam would hold, Anna Berg said.')).toMatchObject([
      { content: ['The dam would hold'], kind: 'indirect' },
    ]);
    expect(claimsInWords('The dam, Anna Berg said, would hold.')).toMatchObject([
      { content: ['The dam', 'would hold'] },
    ]);
  });

  it('added to what was said before', () => {
    expect(
      claimsInWords('“The dam will hold,” Anna Berg said, adding that the mill was lost.'),
    ).toMatchObject([
      { content: ['“The dam will hold,”'] },
      { content: ['that the mill was lost'], cue: 'adding', name: 'Anna Berg' },
    ]);
    expect(
      claimsInWords('Anna Berg said the dam would hold and added that the mill was lost.'),
    ).toMatchObject([
      { content: ['the dam would hold'] },
      { content: ['that the mill was lost'], cue: 'added' },
    ]);
  });

  it('of two speakers in one sentence stay apart', () => {
    expect(
      claimsInWords('Anna Berg said the dam would hold, while Jon Dahl said it was failing.'),
    ).toMatchObject([
      { content: ['the dam would hold'], name: 'Anna Berg' },
      { content: ['it was failing'], name: 'Jon Dahl' },
    ]);
  });

  it('end where somebody else answers', () => {
    expect(claimsInWords('Anna Berg said the dam would hold, but Jon Dahl denied this.')).toMatchObject([
      { content: ['the dam would hold'], name: 'Anna Berg' },
    ]);
  });

  it('according to a source, before, after and inside', () => {
    expect(claimsInWords('According to Anna Berg, the dam would hold.')).toMatchObject([
      { content: ['the dam would hold'], cue: 'According to', name: 'Anna Berg' },
    ]);
    expect(claimsInWords('The dam would hold, according to Anna Berg.')).toMatchObject([
      { content: ['The dam would hold'] },
    ]);
    expect(
      claimsInWords('The dam, according to Anna Berg, is “a fine wall,” which she also called a gift.'),
    ).toMatchObject([
      { content: ['The dam', 'is “a fine wall,” which she also called a gift'], kind: 'mixed' },
    ]);
    expect(
      claimsInWords('According to French, Dutch and Swiss estimates, the dam has cost a billion.'),
    ).toMatchObject([
      { content: ['the dam has cost a billion'], mention: 'French, Dutch and Swiss estimates' },
    ]);
  });

  it('in a clause before the main one end with it', () => {
    expect(claimsInWords('While Anna Berg has said the dam will hold, the town has left.')).toMatchObject([
      { content: ['the dam will hold'], mention: 'Anna Berg' },
    ]);
  });

  it('in a statement are its author’s', () => {
    expect(claimsInWords('Anna Berg issued a statement saying that the dam would hold.')).toMatchObject([
      { content: ['that the dam would hold'], name: 'Anna Berg', cue: 'saying' },
    ]);
    expect(claimsInWords('The crowd passed a house with a sign saying welcome.')).toEqual([]);
  });

  it('leave out when something was said', () => {
    expect(
      claimsInWords('Anna Berg vowed her town would “never again” flood as she met the engineers.'),
    ).toMatchObject([{ content: ['her town would “never again” flood'], kind: 'mixed', cue: 'vowed' }]);
  });

  it('of several nations keep the whole list as their source', () => {
    expect(claimsInWords('The Dutch, Spain and others say the dam has failed.')).toMatchObject([
      { mention: 'The Dutch, Spain and others' },
    ]);
  });

  it('are none where nothing was said, or only perhaps', () => {
    for (const text of [
      'Anna Berg did not say that the dam would hold.',
      'Anna Berg declined to say whether the dam would hold.',
      'It cannot be said that the dam holds.',
      'If Anna Berg says the dam holds, the town will stay.',
      'Did Anna Berg say that the dam would hold?',
      'The engineer is said to have left the town in May.',
      'Anna Berg would say the dam holds.',
      'Anna Berg has never said that the dam would hold.',
      'Engineers did not say that the dam would hold.',
      'They would say that the dam holds.',
      'Anna Berg said nothing.',
      'Anna Berg announced the measures adopted on Monday.',
      'The flood was higher than the town says it was.',
      'The programme offered by the club began in May.',
      'When asked about the dam, Anna Berg said no.',
      'Reports of the flood reached the town at noon.',
    ]) {
      expect(claimsInWords(text), text).toEqual([]);
    }
  });
});
