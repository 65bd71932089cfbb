import { type AlignedWord, alignWords, weightOf } from './align-words.ts';
import type { WordRange } from './candidates.ts';
import type { Passage } from './passage.ts';
import type { QueryWords, WordIndex, Words } from './word-index.ts';

/** A place where a passage may be, and what of the passage is there. Shares go from 0 to 1 and count long words more. */
export interface WeighedPlace {
  /** The text's words that stand where the passage stood, half-open. */
  range: WordRange;
  /** How much of the passage is still there. */
  kept: number;
  /** How much of the passage, and of what is there now, is the same. */
  similarity: number;
  /** How much of the surroundings is still there, on the side where more is. */
  context: number;
  /** About how many UTF-16 units of the surroundings are still there, on both sides. */
  agreement: number;
}

/** The sentences of the text from its word `first` to its word `last`, both inclusive. */
export type SentencesAround = (first: number, last: number) => WordRange;

/** The surroundings say where a passage is, but only its own words say whether it is there: those count double. */
const CONTEXT_SHARE = 0.5;

/** A place so much like the passage is the place: to look there for the passage without its surroundings finds the same. */
const THE_SAME = 0.95;

/**
 * Weighs a stretch of a text's words as the place of a passage: once with its surroundings, once by its own words, as it
 * may have moved away from its surroundings within the stretch. At most two places.
 */
export function weighStretch(
  passage: Passage,
  index: WordIndex,
  stretch: WordRange,
  sentencesAround: SentencesAround,
): WeighedPlace[] {
  const { words, quote } = passage;
  const all: WordRange = [0, words.ids.length];
  const inContext = new Float64Array(words.ids.length).fill(CONTEXT_SHARE).fill(1, quote[0], quote[1]);
  const place = weigh(passage, index, alignWords(words, all, inContext, index, stretch), sentencesAround);
  if (place && place.similarity >= THE_SAME) return [place];
  const other = weigh(passage, index, alignWords(words, quote, inContext, index, stretch), sentencesAround);
  return [place, other].filter((weighed) => weighed !== null);
}

function weigh(
  passage: Passage,
  index: WordIndex,
  aligned: readonly AlignedWord[],
  sentencesAround: SentencesAround,
): WeighedPlace | null {
  const { words, quote } = passage;
  const wanted = weightOfRange(words, quote);
  const own = aligned.filter(({ query }) => query >= quote[0] && query < quote[1]);
  const core = mostSimilarRun(own, words, index, wanted);
  const first = core[0];
  const last = core.at(-1);
  if (!first || !last) return null;
  const range = withReplaced(passage, aligned, first, last, sentencesAround);
  const same = sameWeight(words, core);
  const before = aligned.filter(({ query, place }) => query < quote[0] && place < first.place);
  const after = aligned.filter(({ query, place }) => query >= quote[1] && place > last.place);
  const share = (side: readonly AlignedWord[], all: WordRange): number =>
    side.length === 0 ? 0 : sameWeight(words, side) / weightOfRange(words, all);
  return {
    range,
    kept: same / wanted,
    similarity: (2 * same) / (wanted + weightOfRange(index, range)),
    context: Math.max(share(before, [0, quote[0]]), share(after, [quote[1], words.ids.length])),
    agreement: Math.round(sameWeight(words, before) + sameWeight(words, after)),
  };
}

/** The run of aligned words that is most like the passage: a few picked up far before or after the others are left out. */
function mostSimilarRun(
  own: readonly AlignedWord[],
  words: QueryWords,
  index: WordIndex,
  wanted: number,
): readonly AlignedWord[] {
  let best: WordRange = [0, 0];
  let most = 0;
  for (let from = 0; from < own.length; from++) {
    let same = 0;
    let there = 0;
    let next = own[from]?.place ?? 0;
    for (let to = from; to < own.length; to++) {
      const word = own[to];
      if (!word) break;
      same += word.likeness * weightOf(words, word.query);
      for (; next <= word.place; next++) there += weightOf(index, next);
      const similarity = (2 * same) / (wanted + there);
      if (similarity > most) {
        most = similarity;
        best = [from, to + 1];
      }
    }
  }
  return own.slice(best[0], best[1]);
}

/**
 * From the first to the last word of the passage that is still there, and with what took the place of those before and
 * after: whole sentences become whole sentences, unless the text goes on as it did next to the passage; within a sentence,
 * what stands between the passage's words and its surroundings, where that is about as much as was there.
 */
function withReplaced(
  { quote, beginsSentence, endsSentence }: Passage,
  aligned: readonly AlignedWord[],
  first: AlignedWord,
  last: AlignedWord,
  sentencesAround: SentencesAround,
): WordRange {
  const placeOf = new Map(aligned.map(({ query, place }) => [query, place]));
  const sentences = sentencesAround(first.place, last.place);
  let from = first.place;
  // One word may be the same by chance.
  const goesOnBefore = [1, 2].every((n) => placeOf.get(quote[0] - n) === first.place - n);
  const before = placeOf.get(quote[0] - 1);
  if (beginsSentence && !goesOnBefore) from = sentences[0];
  else if (before !== undefined && isAboutAsMuch(first.place - before - 1, first.query - quote[0]))
    from = before + 1;
  let to = last.place + 1;
  const goesOnAfter = [0, 1].every((n) => placeOf.get(quote[1] + n) === last.place + 1 + n);
  const after = placeOf.get(quote[1]);
  if (endsSentence && !goesOnAfter) to = sentences[1];
  else if (after !== undefined && isAboutAsMuch(after - to, quote[1] - 1 - last.query)) to = after;
  return [from, to];
}

function isAboutAsMuch(there: number, gone: number): boolean {
  return gone > 0 && there > 0 && there <= 2 * gone;
}

function weightOfRange(words: Words, [from, to]: WordRange): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weightOf(words, at);
  return sum;
}

function sameWeight(words: QueryWords, aligned: readonly AlignedWord[]): number {
  return aligned.reduce((sum, { query, likeness }) => sum + likeness * weightOf(words, query), 0);
}
