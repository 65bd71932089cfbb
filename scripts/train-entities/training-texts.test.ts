import { describe, expect, it } from 'vitest';
import { readBracketed } from './bracketed.ts';
import type { TrainingText } from './document.ts';
import { withHyphensApart } from './set-apart.ts';
import { readStandOff } from './stand-off.ts';

const named = ({ text, names }: TrainingText): string[] =>
  names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('readBracketed', () => {
  it('reads names in brackets, a paragraph a line', () => {
    const read = readBracketed('[L Port Ellen] closes\n[P Ida Lunt]’s crews left [L Port Ellen].\n', 'x');
    expect(read.text).toBe('Port Ellen closes\n\nIda Lunt’s crews left Port Ellen.');
    expect(named(read)).toEqual(['place Port Ellen', 'person Ida Lunt', 'place Port Ellen']);
  });

  it.each(['[X Lunt]', '[Lunt]', 'a ] b', '[P Ida [L Lunt]]', '[P ]', '[P Lunt ]'])(
    'refuses %s',
    (source) => {
      expect(() => readBracketed(source, 'x.txt')).toThrow('x.txt');
    },
  );
});

describe('readStandOff', () => {
  it('lays the names over the lines of a story', () => {
    const lines = ['before', 'Ida Lunt left.', 'Lunt came back.'];
    const [story] = readStandOff('= 2-3\nP Ida Lunt; Lunt\n', 'x', lines);
    expect(story?.text).toBe('Ida Lunt left. Lunt came back.');
    expect(story && named(story)).toEqual(['person Ida Lunt', 'person Lunt']);
  });

  it('says where a story goes on behind the text', () => {
    expect(() => readStandOff('= 1-2\nP Lunt\n', 'x.names', ['Lunt'])).toThrow('no line 2');
  });
});

describe('withHyphensApart', () => {
  it('sets hyphens inside words apart and moves the names along', () => {
    const made = withHyphensApart(
      readBracketed('[G Anglo]-[G Norse] talks: [P Yoo Tae-hyun], [P Al-Lunt] - late.', 'x'),
    );
    expect(made?.text).toBe('Anglo - Norse talks: Yoo Tae - hyun, Al - Lunt - late.');
    expect(made && named(made)).toEqual([
      'group Anglo',
      'group Norse',
      'person Yoo Tae - hyun',
      'person Al - Lunt',
    ]);
  });

  it('gives nothing for a text without hyphens', () => {
    expect(withHyphensApart({ text: 'It rained – at 5-6.', names: [] })).toBeNull();
  });
});
