import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('nothing is claimed', () => {
  it.each([
    ['by a plural that looks like a verb', 'In the other five battleground states, Berg has a lead.'],
    ['in terms', 'The pastor spoke in bitter terms about the dam and the town.'],
    ['by agreeing to something', 'The firm agreed to pay for a new bridge next year.'],
    ['by agreeing to a thing', 'The firm agreed to a merger with its rival last week.'],
    ['by a flood', 'The flood threatened to undermine the old bridge.'],
    ['by a noun with its relative clause', 'Those are some of the open questions that will decide the vote.'],
    ['by bidding the reader', 'The club runs many meetings — think webinars and chats that are new.'],
    ['by asking somebody to do it', 'He told the man to remove it the very first time they spoke.'],
  ])('%s', (_, text) => {
    expect(claimsInWords(text)).toEqual([]);
  });

  it('but the same verbs report where somebody says something', () => {
    expect(claimsInWords('The report states the dam is old.')).toMatchObject([{ cue: 'states' }]);
    expect(claimsInWords('The mayor threatened to close the old bridge.')).toMatchObject([
      { content: ['to close the old bridge'] },
    ]);
    expect(claimsInWords('They agreed that the bridge was old.')).toMatchObject([{ cue: 'agreed' }]);
    expect(claimsInWords('Voters think the bridge is old.')).toMatchObject([{ mention: 'Voters' }]);
    expect(claimsInWords('He told the man the bridge was old.')).toMatchObject([
      { content: ['the bridge was old'] },
    ]);
  });
});

describe('a claim ends', () => {
  const contents = (text: string): string[][] => claimsInWords(text).map(({ content }) => content);

  it('at a full stop inside its closing mark', () => {
    expect(
      contents('Birch said he was a “strong friend of the Charter.” Asked whether he likes it, he left.'),
    ).toEqual([['he was a “strong friend of the Charter.”']]);
    expect(contents('Birch said he was a “strong friend. Really.” of the Charter.')).toEqual([
      ['he was a “strong friend. Really.” of the Charter'],
    ]);
  });

  it('with its relative clause', () => {
    expect(
      contents('The senator, who recently said that he brings a “fresh view,” will have to avoid it.'),
    ).toEqual([['that he brings a “fresh view,”']]);
    expect(contents('The senator, who said that the dam would hold, will have to avoid it.')).toEqual([
      ['that the dam would hold'],
    ]);
    expect(contents('It was the senator, who said that the men, and he above all, must leave.')).toEqual([
      ['that the men, and he above all, must leave'],
    ]);
  });

  it('with its subordinate clause', () => {
    expect(contents('Once Dahl mentioned that the dam was old, Birch came up with a plan.')).toEqual([
      ['that the dam was old'],
    ]);
    expect(contents('Dahl mentioned that once the dam was old, Birch came up with a plan.')).toEqual([
      ['that once the dam was old, Birch came up with a plan'],
    ]);
  });

  it('before what only describes its source', () => {
    expect(contents('The dam has failed twice, according to Jon Dahl, a former mayor of the town.')).toEqual([
      ['The dam has failed twice'],
    ]);
    expect(
      contents('The dam has failed twice, according to the Dam Trust, which keeps the records.'),
    ).toEqual([['The dam has failed twice']]);
    expect(contents('The dam that failed, according to Jon Dahl, a former mayor, was old.')).toEqual([
      ['The dam that failed', 'was old'],
    ]);
  });

  it('where the article tells what its speaker did next', () => {
    expect(contents('Birch said the dam would hold but declined to give a date.')).toEqual([
      ['the dam would hold'],
    ]);
    expect(contents('Birch said the dam would hold, but he praised the builders.')).toEqual([
      ['the dam would hold'],
    ]);
    expect(contents('Birch said the dam was old but stood well.')).toEqual([
      ['the dam was old but stood well'],
    ]);
  });

  it('never inside a number', () => {
    expect(contents('While Dahl said the dam held 2,000 boats, the town left.')).toEqual([
      ['the dam held 2,000 boats'],
    ]);
  });
});

describe('a claim begins', () => {
  const contents = (text: string): string[][] => claimsInWords(text).map(({ content }) => content);

  it('after what describes its source', () => {
    expect(contents('According to the study, published in Lung Reports, the man had a cough.')).toEqual([
      ['the man had a cough'],
    ]);
    expect(claimsInWords('According to the mayor, Anna Berg, the dam will hold.')).toMatchObject([
      { mention: 'Anna Berg', content: ['the dam will hold'] },
    ]);
    expect(contents('According to the study, the man had a cough, and it hurt.')).toEqual([
      ['the man had a cough, and it hurt'],
    ]);
  });

  it('after a source without a comma', () => {
    expect(claimsInWords('According to Tessa the best time to plant is May.')).toMatchObject([
      { mention: 'Tessa', content: ['the best time to plant is May'] },
    ]);
  });

  it('with “there is”', () => {
    expect(contents('The plan is cheap, though Birch noted there’s no proof it works.')).toEqual([
      ['there’s no proof it works'],
    ]);
    expect(contents('Birch said there that no proof had come.')).toEqual([['that no proof had come']]);
  });

  it('with the quotation where only a circumstance stands before', () => {
    expect(contents('Asked about the dam, Anna Berg said, “It will hold for years.”')).toEqual([
      ['“It will hold for years.”'],
    ]);
    expect(contents('After all, Anna Berg said, “It will hold for years.”')).toEqual([
      ['“It will hold for years.”'],
    ]);
    expect(contents('The dam is safe, Anna Berg said, “It will hold for years.”')).toEqual([
      ['The dam is safe'],
      ['“It will hold for years.”'],
    ]);
  });

  it('are headings in single marks between paragraphs, but not a statement that stands there', () => {
    const between = (line: string) => `The dam was built in May.\n\n${line}\n\nThe town lies below it.`;
    expect(claimsInWords(between('‘Hard to leave a place like this’'))).toEqual([]);
    expect(claimsInWords(between('‘It is hard to leave a place like this.’'))).toHaveLength(1);
    expect(claimsInWords(between('“It is hard to leave a place like this”'))).toHaveLength(1);
  });
});
