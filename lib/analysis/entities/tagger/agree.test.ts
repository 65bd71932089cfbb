import { describe, expect, it } from 'vitest';
import { tokenise } from '../tokens.ts';
import { agreeOnNames } from './agree.ts';
import type { NameType, TaggedName } from './labels.ts';

/** Agrees on names given as "type words", each at its n-th place in the text, and gives them in the same form. */
function agreed(text: string, given: readonly (readonly [NameType, string, number?])[]): string[] {
  const tokens = tokenise(text);
  const names: TaggedName[] = given.map(([type, words, nth = 1]) => {
    const length = words.split(' ').length;
    const places = tokens.flatMap((_, i) =>
      tokens
        .slice(i, i + length)
        .map((token) => token.text)
        .join(' ') === words
        ? [i]
        : [],
    );
    const from = places[nth - 1] ?? Number.NaN;
    return { from, to: from + length, type };
  });
  return agreeOnNames(tokens, names).map(
    ({ from, to, type }) =>
      `${type} ${tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ')} ${from}`,
  );
}

describe('agreeOnNames', () => {
  it('finds a name again that was found elsewhere, longer ones first', () => {
    expect(
      agreed('Ada Kovel of Port Lunt left. Later she saw Port Lunt and Lunt.', [
        ['place', 'Port Lunt'],
        ['place', 'Lunt', 3],
      ]),
    ).toEqual(['place Port Lunt 3', 'place Port Lunt 10', 'place Lunt 13']);
  });

  it('finds a surname alone, behind the full name and before it', () => {
    expect(
      agreed('Kovel was late. The minister, Ada Kovel, knew. So Kovel left.', [['person', 'Ada Kovel']]),
    ).toEqual(['person Kovel 0', 'person Ada Kovel 7', 'person Kovel 13']);
  });

  it('leaves a word that begins a sentence where it also stands in small letters', () => {
    expect(agreed('Ada Hope left. Hope is what they hope for.', [['person', 'Ada Hope']])).toEqual([
      'person Ada Hope 0',
    ]);
  });

  it('does not cut a name out of a longer one of which nothing is known', () => {
    expect(agreed('Ada Kovel left. The Kovel Harbour Board met.', [['person', 'Ada Kovel']])).toEqual([
      'person Ada Kovel 0',
    ]);
  });

  it('gives a name the type that most of its places have, if they are clearly more', () => {
    const text = 'Zorvex paid. Zorvex lost. Zorvex left.';
    expect(
      agreed(text, [
        ['organisation', 'Zorvex', 1],
        ['organisation', 'Zorvex', 2],
        ['person', 'Zorvex', 3],
      ]),
    ).toEqual(['organisation Zorvex 0', 'organisation Zorvex 3', 'organisation Zorvex 6']);
    expect(
      agreed('Jordan met him in Jordan.', [
        ['person', 'Jordan', 1],
        ['place', 'Jordan', 2],
      ]),
    ).toEqual(['person Jordan 0', 'place Jordan 4']);
  });

  it('takes a town’s name for the person of that surname, unless something happens in it', () => {
    const names = [
      ['person', 'Lia Paris'],
      ['place', 'Paris', 2],
    ] as const;
    expect(agreed('Lia Paris sang. Paris was glad.', names)).toContain('person Paris 4');
    expect(agreed('Lia Paris sang in Paris.', names)).toContain('place Paris 4');
  });

  it('takes a country for a place, whatever it does', () => {
    expect(agreed('Chile won.', [['organisation', 'Chile']])).toEqual(['place Chile 0']);
  });
});
