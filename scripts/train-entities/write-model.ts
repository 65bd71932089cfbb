import { LABEL_COUNT } from '../../lib/analysis/entities/tagger/labels.ts';
import type { LexiconTables } from '../../lib/analysis/entities/tagger/lexicon.ts';
import { MODEL_MAGIC, type ModelHeader } from '../../lib/analysis/entities/tagger/model-file.ts';
import type { Learnt } from './perceptron.ts';

export interface Rounding {
  bits: number;
  /** Weights nearer to 0 than this count as 0: they cost space and decide nothing. */
  least: number;
  /** Weights further from 0 than this count as this. */
  most: number;
}

const LARGEST = 127;

/** A names model as bytes: weights rounded to eight bits, those next to nothing left out (the form is in model-file.ts). */
export function writeModel(
  tables: LexiconTables,
  { weights, steps }: Learnt,
  rounding: Rounding,
): Uint8Array<ArrayBuffer> {
  const unit = rounding.most / LARGEST;
  const [deltas, masks, values]: [number[], number[], number[]] = [[], [], []];
  let last = -1;
  for (let place = 0; place < 2 ** rounding.bits; place++) {
    let mask = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights[place * LABEL_COUNT + label] ?? 0;
      if (Math.abs(weight) < rounding.least) continue;
      const rounded = Math.round(Math.max(-rounding.most, Math.min(rounding.most, weight)) / unit);
      if (rounded === 0) continue;
      mask |= 1 << label;
      values.push(rounded & 255);
    }
    if (mask === 0) continue;
    deltas.push(place - last - 1);
    masks.push(mask);
    last = place;
  }
  const header: ModelHeader = {
    bits: rounding.bits,
    unit,
    words: tables.words.length,
    phrases: tables.phrases.length,
    places: deltas.length,
    cells: values.length,
    steps: Array.from(steps, (step) => Math.round(step * 1000) / 1000),
  };
  const text = new TextEncoder().encode(`${MODEL_MAGIC}${JSON.stringify(header)}\n`);
  const parts = [
    text,
    packed(differences(tables.words)),
    packed(tables.fine),
    tables.coarse,
    tables.casing,
    packed(differences(tables.phrases)),
    packed(tables.lists),
    packed(deltas),
    packed(masks),
    values,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function differences(rising: Uint32Array): Uint32Array {
  return rising.map((number, i) => number - (rising[i - 1] ?? 0));
}

/** Seven bits a byte, the lowest first (LEB128). */
function packed(numbers: ArrayLike<number>): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    let rest = numbers[i] ?? 0;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return bytes;
}
