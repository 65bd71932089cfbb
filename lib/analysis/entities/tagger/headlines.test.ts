import { describe, expect, it } from 'vitest';
import { tokenise } from '../tokens.ts';
import { cutToText, readHeadlines } from './headlines.ts';

describe('readHeadlines', () => {
  it('tells lines in title case and in capitals from sentences', () => {
    const tokens = tokenise(
      'Lunt Vows Swift Repairs to Quay\n\nHARBOUR CLOSED FOR WINTER\n\nAda Lunt spoke in Port Ellen.',
    );
    const marks = readHeadlines(tokens);
    expect(
      ['Vows', 'CLOSED', 'spoke'].map((word) => marks[tokens.findIndex(({ text }) => text === word)]),
    ).toEqual([1, 2, 0]);
  });
});

describe('cutToText', () => {
  const text = 'Lunt Vows Swift Repairs to Quay\n\nAda Lunt spoke. Later Lunt left for Port Ellen.';
  const tokens = tokenise(text);
  const place = (word: string, nth = 0): number =>
    tokens.flatMap(({ text: own }, i) => (own === word ? [i] : []))[nth] ?? Number.NaN;

  it('cuts a headline’s name to what the text calls somebody', () => {
    const alone = { from: place('Lunt', 2), to: place('Lunt', 2) + 1, type: 'person' } as const;
    expect(cutToText(tokens, [{ from: 0, to: 3, type: 'person' }, alone])).toEqual([
      { from: 0, to: 1, type: 'person' },
      alone,
    ]);
  });

  it('knows a person of the text by the surname, and cuts the first word of a sentence off too', () => {
    const said = tokenise('Ada Lunt was late. Yesterday Lunt left.');
    const from = said.findIndex(({ text: own }) => own === 'Yesterday');
    const full = { from: 0, to: 2, type: 'person' } as const;
    expect(cutToText(said, [full, { from, to: from + 2, type: 'person' }])).toEqual([
      full,
      { from: from + 1, to: from + 2, type: 'person' },
    ]);
  });

  it('leaves names that stand in the headline only, and all names of the text', () => {
    const long = { from: place('Ada'), to: place('Ada') + 2, type: 'person' } as const;
    const only = { from: 2, to: 4, type: 'organisation' } as const;
    expect(cutToText(tokens, [only, long])).toEqual([only, long]);
  });
});
