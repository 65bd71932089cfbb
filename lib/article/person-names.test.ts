import { describe, expect, it } from 'vitest';
import { personNames } from './person-names.ts';

describe('personNames', () => {
  it.each([
    ['By Ann Ree and Bo Lunt', ['Ann Ree', 'Bo Lunt']],
    ['Von Jörg Eßling, Ida Öst und Uwe Kahl', ['Jörg Eßling', 'Ida Öst', 'Uwe Kahl']],
    ['Ann Ree, Political Correspondent', ['Ann Ree']],
    ['By ANN O’REE', ['Ann O’Ree']],
    ['Ann Ree | 4 May 2031', ['Ann Ree']],
    ['John E Lunt Jr. & Ida B. Wells-Kahl', ['John E Lunt Jr.', 'Ida B. Wells-Kahl']],
    ['Ann Ree, Ann Ree', ['Ann Ree']],
    ['María de la Cruz y José Peña', ['María de la Cruz', 'José Peña']],
    ['田中太郎', ['田中太郎']],
  ])('of “%s” are %j', (byline, names) => {
    expect(personNames(byline)).toEqual(names);
  });

  it('leave out newsrooms, agencies, addresses and lone words', () => {
    for (const byline of [
      'Staff Reporter',
      'Harbour Post Newsroom',
      'https://news.example/ann',
      'ann@news.example',
      'Follow',
      'Twitter',
      '',
    ])
      expect(personNames(byline)).toEqual([]);
    expect(personNames('By Ann Ree, The Quay Gazette', ['The Quay Gazette'])).toEqual(['Ann Ree']);
  });

  it('take a single word where the page says that it is a person', () => {
    expect(personNames('Suryono', [], true)).toEqual(['Suryono']);
  });
});
