import { mix } from './hash.ts';

/**
 * What each feature says for and against each label. Features share a table of 2^bits places by their hash: two that
 * fall on one place are told apart no longer, which costs less than a larger table would.
 */
export interface Weights {
  bits: number;
  /** For each place where its cells begin; one more at the end. */
  starts: Uint32Array;
  /** The label of each cell and its weight, in units of `unit`. */
  labels: Uint8Array;
  values: Int8Array;
  unit: number;
  /** The score of each label (column) after each label (row). */
  steps: Float32Array;
}

/** The place of a feature in a table of 2^bits places. */
export function placeOf(kind: number, found: number, bits: number): number {
  return mix(found, kind) & ((1 << bits) - 1);
}

/** Adds what a feature says to the scores of the token whose scores begin at `row`. */
export function addScores(weights: Weights, place: number, scores: Float32Array, row: number): void {
  const { starts, labels, values } = weights;
  const end = starts[place + 1] ?? 0;
  for (let cell = starts[place] ?? 0; cell < end; cell++) {
    const at = row + (labels[cell] ?? 0);
    scores[at] = (scores[at] ?? 0) + (values[cell] ?? 0);
  }
}
