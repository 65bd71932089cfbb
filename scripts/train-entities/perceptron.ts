import { bestLabels } from '../../lib/analysis/entities/tagger/decode.ts';
import { LABEL_COUNT } from '../../lib/analysis/entities/tagger/labels.ts';
import type { Example } from './examples.ts';
import { randomFrom, shuffle } from './random.ts';

/** What is learnt: a weight for each place and label, and for each label after each. */
export interface Learnt {
  weights: Float32Array;
  steps: Float32Array;
}

export interface PerceptronOptions {
  bits: number;
  rounds: number;
  seed: number;
  /** The share of features that is left out each time an example is seen, so that none is relied upon alone. */
  dropout: number;
  onRound?: (round: number, wrong: number) => void;
}

/**
 * The averaged structured perceptron (Collins 2002), with dropout of features: names of other papers and years have fewer
 * words that were seen in training, and the model must get by without them.
 */
export function learn(examples: readonly Example[], options: PerceptronOptions): Learnt {
  const { bits, rounds, seed, dropout, onRound } = options;
  const size = 2 ** bits * LABEL_COUNT;
  const weights = new Float32Array(size);
  // What averaging takes off: each change times the number of examples seen before it.
  const early = new Float32Array(size);
  const steps = new Float32Array(LABEL_COUNT ** 2);
  const earlySteps = new Float64Array(LABEL_COUNT ** 2);
  const random = randomFrom(seed);
  const order = [...examples];
  const kept = new Int32Array(Math.max(0, ...examples.map(({ places }) => places.length)));
  let seen = 1;
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random);
    let [wrong, all] = [0, 0];
    for (const { places, ends, labels } of order) {
      const keptEnds = dropFeatures(places, ends);
      const scores = new Float32Array(labels.length * LABEL_COUNT);
      eachKept(keptEnds, (token, place) => {
        const row = token * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++)
          scores[row + label] = (scores[row + label] ?? 0) + (weights[place + label] ?? 0);
      });
      const guessed = bestLabels(scores, steps);
      seen++;
      all += labels.length;
      const isWrong = labels.map((label, i) => (label === guessed[i] ? 0 : 1));
      if (!isWrong.includes(1)) continue;
      wrong += isWrong.filter(Boolean).length;
      eachKept(keptEnds, (token, place) => {
        if (isWrong[token] === 1) {
          change(weights, early, place + (labels[token] ?? 0), 1);
          change(weights, early, place + (guessed[token] ?? 0), -1);
        }
      });
      for (let i = 1; i < labels.length; i++) {
        change(steps, earlySteps, (labels[i - 1] ?? 0) * LABEL_COUNT + (labels[i] ?? 0), 1);
        change(steps, earlySteps, (guessed[i - 1] ?? 0) * LABEL_COUNT + (guessed[i] ?? 0), -1);
      }
    }
    onRound?.(round, wrong / all);
  }
  average(weights, early);
  average(steps, earlySteps);
  return { weights, steps };

  /** Copies the features that are seen this time to `kept`, and gives where each token's end there. */
  function dropFeatures(places: Int32Array, ends: Int32Array): Int32Array {
    let [from, count] = [0, 0];
    return ends.map((end) => {
      for (let at = from; at < end; at++)
        if (random() >= dropout) kept[count++] = (places[at] ?? 0) * LABEL_COUNT;
      from = end;
      return count;
    });
  }

  function eachKept(ends: Int32Array, visit: (token: number, place: number) => void): void {
    let from = 0;
    ends.forEach((end, token) => {
      for (let at = from; at < end; at++) visit(token, kept[at] ?? 0);
      from = end;
    });
  }

  function change(values: Float32Array, before: Float32Array | Float64Array, at: number, by: number): void {
    values[at] = (values[at] ?? 0) + by;
    before[at] = (before[at] ?? 0) + by * seen;
  }

  function average(values: Float32Array, before: Float32Array | Float64Array): void {
    for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) - (before[at] ?? 0) / seen;
  }
}
