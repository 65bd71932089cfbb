import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('direct claims', () => {
  it('are attributed after the quotation, verb last or first', () => {
    expect(claimsInWords('“The dam will hold,” Anna Berg said on Friday.')).toMatchObject([
      {
        content: ['“The dam will hold,”'],
        kind: 'direct',
        cue: 'said',
        mention: 'Anna Berg',
        name: 'Anna Berg',
        sure: true,
      },
    ]);
    expect(
      claimsInWords('“The dam will hold,” said Ruritanian government spokesman Jonas El Dahl.'),
    ).toMatchObject([
      {
        content: ['“The dam will hold,”'],
        mention: 'Ruritanian government spokesman Jonas El Dahl',
        name: 'Jonas El Dahl',
      },
    ]);
    expect(claimsInWords('“Will the dam hold?” Anna Berg asked.')).toMatchObject([
      { cue: 'asked', name: 'Anna Berg' },
    ]);
    expect(claimsInWords('“It won’t,” points out the village’s baker, Anna Berg.')).toMatchObject([
      { cue: 'points', name: 'Anna Berg' },
    ]);
  });

  it('are attributed before the quotation, with a comma, a colon, an occasion or a listener', () => {
    for (const text of [
      'Anna Berg said, “The dam will hold.”',
      'Anna Berg said: “The dam will hold.”',
      'Anna Berg said in a statement on Monday: “The dam will hold.”',
      'Anna Berg said in a statement carried by state media: “The dam will hold.”',
      'Anna Berg told reporters: “The dam will hold.”',
      'Anna Berg told the local Dam Radio station on Monday, “The dam will hold.”',
    ]) {
      expect(claimsInWords(text)).toMatchObject([
        { content: ['“The dam will hold.”'], kind: 'direct', name: 'Anna Berg' },
      ]);
    }
  });

  it('with the attribution inside are one claim of two spans', () => {
    expect(claimsInWords('“The dam,” Anna Berg said, “will hold.”')).toMatchObject([
      { content: ['“The dam,”', '“will hold.”'], kind: 'direct', cue: 'said', name: 'Anna Berg' },
    ]);
  });

  it('with mismatched marks keep their right words', () => {
    expect(claimsInWords('“The dam will hold," said Anna Berg. "It always has,” she said.')).toMatchObject([
      { content: ['“The dam will hold,"'], name: 'Anna Berg' },
      { content: ['"It always has,”'], name: 'Anna Berg' },
    ]);
  });

  it('without a cue go on with the speaker of the paragraph', () => {
    const found = claimsInWords('“The dam will hold,” Anna Berg said. “We have checked every stone of it.”');
    expect(found[1]).toMatchObject({ cue: null, name: 'Anna Berg', sure: true });
  });

  it('without a cue in the next paragraph go on with the last speaker, without certainty', () => {
    const found = claimsInWords(
      '“The dam will hold,” Anna Berg said.\n\n“We have checked every stone of it.”',
    );
    expect(found[1]).toMatchObject({ cue: null, mention: null, name: 'Anna Berg', sure: false });
  });

  it('without anybody who spoke have no speaker', () => {
    expect(claimsInWords('“We have checked every stone of it.”')).toMatchObject([
      { mention: null, name: null, sure: false },
    ]);
  });

  it('after a name and a colon are that speaker’s', () => {
    expect(claimsInWords('BERG: “Did it hold?” DAHL: “It did.”')).toMatchObject([
      { content: ['“Did it hold?”'], mention: 'BERG' },
      { content: ['“It did.”'], mention: 'DAHL' },
    ]);
  });

  it('leave scare quotes, titles and names of things alone', () => {
    for (const text of [
      'The army kept up its “reckless” advance.',
      'Her second novel, “The Long Way Down the River,” sold well.',
      'The firm sells an app called “Track Every Step You Take” to parents.',
      'The “reckless” minister resigned.',
    ]) {
      expect(claimsInWords(text)).toEqual([]);
    }
  });

  it('do not take a title in the circumstances for what was said', () => {
    expect(claimsInWords('On the show “Dawn Talk,” Anna Berg said that the dam would hold.')).toMatchObject([
      { content: ['that the dam would hold'], kind: 'indirect' },
    ]);
  });
});
