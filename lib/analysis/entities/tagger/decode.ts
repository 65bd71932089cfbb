import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from './labels.ts';

const NEVER = -1e9;

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const BEGINS = LABELS.map(mayBegin);
const ENDS = LABELS.map(mayEnd);
/** For each label those that may stand before it. */
const BEFORE = LABELS.map((label) => LABELS.filter((before) => mayFollow(label, before)));

/**
 * The best well-formed labels of a stretch (Viterbi).
 *
 * @param scores LABEL_COUNT numbers a token
 * @param steps the score of each label (column) after each label (row)
 */
export function bestLabels(scores: Float32Array, steps: Float32Array): Uint8Array {
  const length = scores.length / LABEL_COUNT;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < LABEL_COUNT; label++)
    best[label] = BEGINS[label] ? (scores[label] ?? 0) : NEVER;
  for (let i = 1; i < length; i++) {
    const row = i * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let most = NEVER * 2;
      let chosen = 0;
      for (const before of BEFORE[label] ?? []) {
        const sum = (best[row - LABEL_COUNT + before] ?? 0) + (steps[before * LABEL_COUNT + label] ?? 0);
        if (sum > most) {
          most = sum;
          chosen = before;
        }
      }
      best[row + label] = most + (scores[row + label] ?? 0);
      from[row + label] = chosen;
    }
  }
  const labels = new Uint8Array(length);
  let label = 0;
  let most = NEVER * 2;
  for (let end = 0; end < LABEL_COUNT; end++) {
    const sum = best[(length - 1) * LABEL_COUNT + end] ?? NEVER;
    if (ENDS[end] && sum > most) {
      most = sum;
      label = end;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
