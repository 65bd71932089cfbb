import { describe, expect, it } from 'vitest';
import { parseNames } from './names-file.ts';
import { projectNames } from './project-names.ts';

const SOURCE = `
# a comment
= 4-6
P Ida Lunt; Lunt
L Port Ellen
! 5 Lunt#2 L
! 6 Lunt#1 -
`;

function shown(number: number, line: string): string[] {
  const [story] = parseNames(SOURCE, 'a.names');
  return story
    ? projectNames(story, number, line).map(({ start, end, type }) => `${type} ${line.slice(start, end)}`)
    : [];
}

describe('names apart from their text', () => {
  it('are marked wherever they stand as whole words, the longest first', () => {
    expect(shown(4, 'Ida Lunt met Lunter and Lunt’s son in Port Ellen.')).toEqual([
      'P Ida Lunt',
      'P Lunt',
      'L Port Ellen',
    ]);
  });

  it('give way to the exceptions of their line', () => {
    expect(shown(5, 'Lunt went to Lunt.')).toEqual(['P Lunt', 'L Lunt']);
    expect(shown(6, 'Lunt is a village, said Lunt.')).toEqual(['P Lunt']);
  });

  it('say where an exception has no words', () => {
    expect(() => shown(5, 'Lunt stayed.')).toThrow('line 5 has no Lunt#2');
  });

  it.each([
    ['= 9-8', 'stories come in order'],
    ['P Lunt', 'a story begins with its lines'],
    ['= 1-2\nP Lunt\nL Lunt', 'Lunt has two types'],
    ['= 1-2\n! 3 Lunt#1 P', 'not in the story'],
    ['= 1-2\n= 2-3', 'do not overlap'],
    ['= 1-2\nX Lunt', 'neither a story'],
  ])('refuse %j by its line', (source, why) => {
    expect(() => parseNames(source, 'a.names')).toThrow(why);
  });
});
