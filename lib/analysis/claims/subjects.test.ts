import { describe, expect, it } from 'vitest';
import { claimsInWords, entityOf } from './claims-in-words.ts';

const names = (text: string): (string | null)[] => claimsInWords(text).map(({ mention }) => mention);

describe('the subject of an attribution', () => {
  it('is never whom somebody told', () => {
    expect(
      claimsInWords(
        'Norway’s minister of ports, Jon Lund, told The Norwegian last month that the two towns would sign.',
      ),
    ).toMatchObject([{ mention: 'Jon Lund', content: ['that the two towns would sign'] }]);
    // Any other verb may stand before its subject.
    expect(names('“It holds,” warned Jon Lund.')).toEqual(['Jon Lund']);
  });

  it('goes on to the left of what a minister is minister of', () => {
    expect(names('“We shall sign,” minister of roads and ports Jon Lund told The Coast last month.')).toEqual(
      ['minister of roads and ports Jon Lund'],
    );
    expect(names('“We shall sign,” Anna Berg and Jon Lund told The Coast.')).toEqual([
      'Anna Berg and Jon Lund',
    ]);
  });

  it('is the person after the office, not both together', () => {
    expect(
      claimsInWords('“We shall sign,” minister of roads and ports Anna Berg told The Coast.'),
    ).toMatchObject([{ name: 'Anna Berg' }]);
    expect(claimsInWords('“We shall sign,” officials of Hull and Leeds told The Coast.')).toMatchObject([
      { name: 'officials of Hull and Leeds' },
    ]);
  });

  it('stands before age and home', () => {
    const text =
      'Fellow rower, marine engineer Tom Birch, 60, from Whitby, North Yorkshire, said: “The sea was calm.”';
    expect(names(text)).toEqual(['marine engineer Tom Birch']);
    expect(names('Clara Dahl, during a visit to Whitby, Yorkshire, said the sea was calm.')).toEqual([
      'Clara Dahl',
    ]);
  });

  it('is no noun inside a modifier, commas or dashes around the apposition', () => {
    expect(
      names(
        'The only two Nordic states to have signed with Estonia – Norway and Denmark – said it would fail.',
      ),
    ).toEqual(['The only two Nordic states']);
    expect(names('As Jon Lund, contradicting Berg, said the dam was old, she left.')).toEqual(['Jon Lund']);
    expect(names('The town’s two mayors – Berg and Dahl – said it would fail.')).toEqual([
      'The town’s two mayors',
    ]);
  });

  it('of “saying” is the governing verb’s, not the nearest noun’s', () => {
    expect(
      names(
        'The minister said that after legal advice Oslo had found the plan unlawful, saying he was glad.',
      ),
    ).toEqual(['The minister', 'The minister']);
    expect(names('Mayor Berg rebuked critics who say the dam is old, saying it would hold.')[1]).toBe(
      'Mayor Berg',
    );
    expect(names('Berg said the dam was old, and Dahl said it leaked, adding that it would fall.')[2]).toBe(
      'Dahl',
    );
  });

  it('of a verb joined to “who” is its antecedent', () => {
    expect(
      names('Tom told Anna Berg, who answered her door on Sunday and said she planned to vote.').at(-1),
    ).toBe('Anna Berg');
  });

  it('stands before a day or an occasion', () => {
    expect(names('Lindgren on Monday admitted that the dam was old.')).toEqual(['Lindgren']);
    expect(names('The mayor in a letter on Friday said the dam was old.')).toEqual(['The mayor']);
    expect(names('On Monday Lindgren said the dam was old.')).toEqual(['Lindgren']);
    expect(names('After the rain in May said little, the town slept.')).toEqual([]);
  });

  it('comes before the verb where an apposition closes', () => {
    expect(
      claimsInWords('The heating expert, Tariq Amin, says the problem with gas is that it is dear.'),
    ).toMatchObject([{ mention: 'Tariq Amin', content: ['the problem with gas is that it is dear'] }]);
    expect(names('The dam would hold, says the head of the mill.')).toEqual(['the head of the mill']);
    expect(
      names('Rather than the old hall, asks editor Anna Berg, “has anyone tried a new one yet?”'),
    ).toEqual(['editor Anna Berg']);
  });

  it('is no half of an adverbial phrase', () => {
    expect(names('The pastor spoke in sometimes bitter terms, declaring that the dam would fall.')).toEqual([
      'The pastor',
    ]);
    expect(names('Here in Columbia, Berg set out her plan, saying the dam would fall.')).toEqual(['Berg']);
  });
});

describe('a sure speaker', () => {
  const sure = (text: string, ...entities: Parameters<typeof entityOf>[]): boolean[] =>
    claimsInWords(
      text,
      entities.map((entity) => entityOf(...entity)),
    ).map((claim) => claim.sure);
  const at = (text: string): boolean[] =>
    sure(
      text,
      [text, 'p', 'person', 'Anna Berg'],
      [text, 'o', 'place', 'Oslo'],
      [text, 'x', 'other', 'Kestrel'],
    );

  it('is a person, a body, or a place that is the whole subject', () => {
    expect(at('Anna Berg said the dam would hold.')).toEqual([true]);
    expect(at('“The dam will hold for years,” Oslo said.')).toEqual([true]);
    expect(at('The ministry in Oslo said the dam would hold.')).toEqual([false]);
    expect(at('Legal advice Oslo said the dam would hold.')).toEqual([false]);
    expect(at('Kestrel said the dam would hold.')).toEqual([false]);
  });

  it('plainly spoke', () => {
    expect(at('Anna Berg said her town would “never again” flood.')).toEqual([true]);
    expect(at('Anna Berg vowed her town would “never again” flood.')).toEqual([false]);
    expect(at('Anna Berg believes the dam would hold.')).toEqual([false]);
    expect(at('“It holds,” Anna Berg vowed.')).toEqual([true]);
  });

  it('is not only some of those named', () => {
    expect(at('Experts say the dam will hold.')).toEqual([true]);
    expect(at('The town mocked experts who say the dam will hold.')).toEqual([false]);
  });

  it('goes on only in a statement by itself', () => {
    expect(at('“It holds,” Anna Berg said. “It will hold for years.”')).toEqual([true, true]);
    expect(at('“It holds,” Anna Berg said. The fee is for “anyone who comes to see it”.')).toEqual([
      true,
      false,
    ]);
  });
});
