import type { Example } from './examples.ts';
import { type Learnt, learn } from './perceptron.ts';

export interface AveragedOptions {
  bits: number;
  rounds: number;
  seeds: number;
  dropout: number;
}

/**
 * The mean of models that saw the examples in other orders: linear models can be added, and their accidents cancel out.
 *
 * @returns also the size that nearly no weight exceeds, for rounding
 */
export function learnAveraged(
  examples: readonly Example[],
  { seeds, ...options }: AveragedOptions,
): Learnt & { most: number } {
  let sum: Learnt | undefined;
  for (let seed = 1; seed <= seeds; seed++) {
    const next = learn(examples, {
      ...options,
      seed,
      onRound: (round, wrong) =>
        console.log(`seed ${seed}, round ${round}: ${(100 * wrong).toFixed(2)} % of tokens wrong`),
    });
    sum =
      sum === undefined
        ? next
        : { weights: added(sum.weights, next.weights), steps: added(sum.steps, next.steps) };
  }
  if (sum === undefined) throw new Error('a model needs at least one seed');
  const weights = sum.weights.map((weight) => weight / seeds);
  const steps = sum.steps.map((step) => step / seeds);
  return { weights, steps, most: largest(weights) };
}

function added(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, at) => value + (other[at] ?? 0));
}

// One weight in so many is cut off by rounding, that all others may be told apart more finely.
const CUT = 1_000;

function largest(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.max(0, sizes.length - 1 - Math.floor(sizes.length / CUT))] ?? 1;
}
