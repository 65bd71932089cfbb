import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('a conversation printed with names before the turns', () => {
  it('is claimed turn by turn', () => {
    const text = [
      'The host, Jon Dahl, asked Anna Berg about the dam.',
      'DAHL: Will it hold?',
      'BERG: Yes. I said “it will” in May.',
      'DAHL: You are sure?',
      'BERG: I am.',
      'The town slept.',
    ].join('\n\n');
    expect(claimsInWords(text)).toMatchObject([
      { content: ['Will it hold?'], kind: 'direct', name: 'Jon Dahl', mention: 'DAHL' },
      { content: ['Yes. I said “it will” in May.'], name: 'Anna Berg' },
      { content: ['You are sure?'], name: 'Jon Dahl' },
      { content: ['I am.'], name: 'Anna Berg' },
    ]);
  });

  it('is read where all of it is quoted', () => {
    const text = [
      '"DAHL: Will it hold?',
      '"BERG: Yes.',
      '"And it does so well.',
      '"DAHL: Sure?',
      '"BERG: I am."',
    ].join('\n\n');
    expect(claimsInWords(text).map(({ content, name }) => [content[0], name])).toEqual([
      ['Will it hold?', 'DAHL'],
      ['Yes.', 'BERG'],
      ['"And it does so well.', 'BERG'],
      ['Sure?', 'DAHL'],
      ['I am.', 'BERG'],
    ]);
  });

  it('is not made of headings with a colon', () => {
    expect(
      claimsInWords(
        'ENERGY: Oil fell in May.\n\nMARKETS: The index rose in May.\n\nENERGY: Gas fell in June.',
      ),
    ).toEqual([]);
  });
});
