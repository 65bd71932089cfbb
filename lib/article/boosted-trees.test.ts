import { describe, expect, it } from 'vitest';
import { boost, mulberry32 } from '../../scripts/train-articles/boost.ts';
import { type BoostedTrees, probability, sumOfTrees } from './boosted-trees.ts';

const table = (rows: number[][], names = ['a', 'b', 'c']) => ({
  names,
  count: rows.length,
  values: Float64Array.from(rows.flat()),
});

describe('a sum of trees', () => {
  // b at most 1? then (c at most 5? 100, otherwise 200), otherwise -290; and a single leaf of 7.
  const trees: BoostedTrees = {
    features: ['b', 'c'],
    base: 1000,
    trees: [
      [0, 1, 1, 5, -1, 100, -1, 200, -1, -290],
      [-1, 7],
    ],
  };

  it('takes each row down each tree by the names of its features', () => {
    expect(
      sumOfTrees(
        trees,
        table([
          [9, 1, 5],
          [9, 0, 6],
          [9, 2, 0],
        ]),
      ),
    ).toEqual([1.107, 1.207, 0.717]);
  });

  it('takes a feature that the table lacks for 0', () => {
    expect(sumOfTrees(trees, table([[6]], ['c']))).toEqual([1.207]);
  });

  it('is a probability of a half at 0', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(3)).toBeGreaterThan(0.9);
  });
});

describe('boosting', () => {
  const random = mulberry32(3);
  const rows = Array.from({ length: 800 }, () => [random(), random(), random()]);
  const truth = rows.map(([a = 0, b = 0]) => (a > 0.3 && b < 0.6 ? 1 : 0));
  const columns = [0, 1, 2].map((at) => Float32Array.from(rows, (row) => row[at] ?? 0));
  const options = {
    trees: 40,
    depth: 3,
    rate: 0.3,
    leastWeight: 1,
    penalty: 1,
    rows: 0.8,
    columns: 1,
    seed: 5,
  };
  const examples = {
    names: ['a', 'b', 'c'],
    columns,
    truth: Float32Array.from(truth),
    weight: new Float32Array(rows.length).fill(1),
  };

  it('learns what two features say together', () => {
    const sums = sumOfTrees(boost(examples, options), table(rows));
    const right = sums.filter((sum, at) => sum > 0 === (truth[at] === 1)).length;
    expect(right / rows.length).toBeGreaterThan(0.98);
  });

  it('gives the same trees for the same seed', () => {
    expect(boost(examples, options)).toEqual(boost(examples, options));
  });
});
