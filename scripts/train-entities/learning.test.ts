import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../lib/analysis/entities/tagger/hash.ts';
import { Lexicon } from '../../lib/analysis/entities/tagger/lexicon.ts';
import { ModelFileError, readModel } from '../../lib/analysis/entities/tagger/model-file.ts';
import { recogniserOf } from '../../lib/analysis/entities/tagger/recognise.ts';
import { wordKey } from '../../lib/analysis/entities/tagger/word.ts';
import { readBracketed } from './bracketed.ts';
import { buildLexicon } from './build-lexicon.ts';
import { examplesOf } from './examples.ts';
import { learnAveraged } from './learn-averaged.ts';
import { withoutRare } from './rare-features.ts';
import { writeModel } from './write-model.ts';

const BITS = 16;
const TEXTS = [
  'The ferries of [L Port Ellen] stopped, [P Ida Lunt] said.',
  '[P Tomas Berg] said that crews in [L Port Ellen] were late.',
  'In [L Oslo] the [O Harbour Board] met [P Ida Lunt] and the crews.',
  'The [O Harbour Board] said that [G Norwegian] crews left [L Oslo].',
  '[P Ada Kovel] told the [O Harbour Board] of the [G Norwegian] ferries.',
];
const tables = buildLexicon(new Map([[hashOf(wordKey('harbour')), { fine: 3, coarse: 2, casing: 1 }]]), [
  { name: 'towns', names: ['Port Ellen', 'Oslo'] },
]);

function train(): Uint8Array<ArrayBuffer> {
  const lexicon = new Lexicon(tables);
  const examples = TEXTS.flatMap(
    (text) => examplesOf(readBracketed(text, 'x'), lexicon, { bits: BITS, leavesOut: () => false }).examples,
  );
  const learnt = learnAveraged(withoutRare(examples, BITS, 1), {
    bits: BITS,
    rounds: 8,
    seeds: 2,
    dropout: 0.1,
  });
  return writeModel(tables, learnt, { bits: BITS, least: 0, most: learnt.most });
}

describe('training', () => {
  const bytes = train();
  const recognise = recogniserOf(readModel(bytes));
  const found = (text: string): string[] =>
    recognise(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

  it('learns what it was shown, and writes a model that says the same when it is read', () => {
    for (const source of TEXTS) {
      const { text, names } = readBracketed(source, 'x');
      expect(found(text)).toEqual(names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`));
    }
  });

  it('gives the same model each time', () => {
    expect(train()).toEqual(bytes);
  });

  it('carries the lists of names and what is known of words', () => {
    const { lexicon } = readModel(bytes);
    expect(lexicon.word(hashOf('harbour'))).toEqual({ fine: 3, coarse: 2, casing: 1 });
    expect(lexicon.lists(hashOf('oslo'))).toBe(1);
    expect(lexicon.lists(hashOf('bergen'))).toBe(0);
  });

  it('is not read where it is cut off, damaged or something else, with words that say so', () => {
    expect(() => readModel(bytes.slice(0, bytes.length - 1))).toThrow(ModelFileError);
    expect(() => readModel(new TextEncoder().encode('PRESSMARK NAMES 1\n{}\n'))).toThrow('header');
    expect(() => readModel(new TextEncoder().encode('<!doctype html>\n'))).toThrow('no names model');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ by;
        try {
          recogniserOf(readModel(damaged))('Ida Lunt said so in Port Ellen.');
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
    );
  });

  it('counts the names that tokens can’t spell as lost', () => {
    const lexicon = new Lexicon(tables);
    const options = { bits: BITS, leavesOut: () => false };
    expect(examplesOf(readBracketed('The [P lunt] and [P Ida]Lunt.', 'x'), lexicon, options)).toMatchObject({
      learnt: 0,
      lost: 2,
    });
  });
});
