import { takeFeatures } from '../../lib/analysis/entities/tagger/features.ts';
import { writeName } from '../../lib/analysis/entities/tagger/labels.ts';
import type { Lexicon } from '../../lib/analysis/entities/tagger/lexicon.ts';
import { readForTagging } from '../../lib/analysis/entities/tagger/tag-names.ts';
import { placeOf } from '../../lib/analysis/entities/tagger/weights.ts';
import { tokenise } from '../../lib/analysis/entities/tokens.ts';
import type { TrainingText } from './document.ts';

/** A stretch of tokens to learn from. */
export interface Example {
  /** The places of all its features, token after token; `ends[i]` is behind those of token i. */
  places: Int32Array;
  ends: Int32Array;
  labels: Uint8Array;
}

export interface ExampleOptions {
  bits: number;
  /** Whether features of this kind are left out, to see what they are worth. */
  leavesOut: (kind: number) => boolean;
}

/**
 * The examples of a text. Names that don't begin and end with tokens, or stand where the tagger does not look, can't be learnt.
 *
 * @returns how many names are in the examples and how many were lost beside them
 */
export function examplesOf(
  { text, names }: TrainingText,
  lexicon: Lexicon,
  { bits, leavesOut }: ExampleOptions,
): { examples: Example[]; learnt: number; lost: number } {
  const read = readForTagging(tokenise(text), lexicon);
  const { tokens, stretches } = read;
  const startsAt = new Map(tokens.map(({ start }, i) => [start, i]));
  const endsAt = new Map(tokens.map(({ end }, i) => [end, i + 1]));
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  stretches.forEach(([from, to], at) => void stretchOf.fill(at, from, to));
  const labels = new Uint8Array(tokens.length);
  let learnt = 0;
  for (const { start, end, type } of names) {
    const from = startsAt.get(start);
    const to = endsAt.get(end);
    if (from === undefined || to === undefined) continue;
    const stretch = stretchOf[from] ?? -1;
    if (stretch < 0 || stretch !== stretchOf[to - 1]) continue;
    writeName(labels, { from, to, type });
    learnt++;
  }
  const examples = stretches.map((stretch) => {
    const [from, to] = stretch;
    const places: number[] = [];
    const ends = new Int32Array(to - from);
    for (let i = from; i < to; i++) {
      takeFeatures(read, stretch, i, (kind, found) => {
        if (!leavesOut(kind)) places.push(placeOf(kind, found, bits));
      });
      ends[i - from] = places.length;
    }
    return { places: Int32Array.from(places), ends, labels: labels.slice(from, to) };
  });
  return { examples, learnt, lost: names.length - learnt };
}
