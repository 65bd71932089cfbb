import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('what somebody says stands as the verb’s object', () => {
  it.each([
    ['Anna Berg accused the mayor of hiding the report.', 'the mayor of hiding the report'],
    ['Anna Berg criticised the mayor for leaving the town.', 'the mayor for leaving the town'],
    ['Anna Berg called for a wider dam on Monday.', 'a wider dam'],
    ['Anna Berg noted the age of the dam in an interview.', 'the age of the dam'],
    ['Anna Berg warned against new floods and left the hall.', 'new floods'],
    ['Anna Berg questioned the age of the dam.', 'the age of the dam'],
    ['Anna Berg proposed a wider dam after the flood.', 'a wider dam'],
  ])('%s', (text, content) => {
    expect(claimsInWords(text)).toMatchObject([
      { content: [content], kind: 'indirect', mention: 'Anna Berg' },
    ]);
  });

  it.each([
    ['a thing that cannot speak', 'The flood called for a wider dam.'],
    ['a judgement without its reason', 'Anna Berg praised the builders.'],
    ['a habit', 'Whenever Anna Berg criticises the mayor for leaving, he smiles.'],
    ['a denied one', 'Anna Berg did not call for a wider dam.'],
    ['somebody who is questioned', 'Police questioned the suspect for hours on Monday.'],
    ['a call that is none', 'Anna Berg called the police on Monday.'],
    ['one done to somebody', 'Anna Berg was accused of hiding the report.'],
  ])('but not %s', (_, text) => {
    expect(claimsInWords(text)).toEqual([]);
  });
});

describe('findings', () => {
  it('are nobody’s claims', () => {
    for (const text of [
      'The data suggest that the dam is old.',
      'The flood showed that the dam was old.',
      'The sales figures indicated that the town was growing.',
    ])
      expect(claimsInWords(text), text).toEqual([]);
  });

  it('but what somebody suggests is a claim', () => {
    expect(claimsInWords('The mayor suggested that the dam was old.')).toMatchObject([{ cue: 'suggested' }]);
  });
});
