import { type AlignedWord, alignWords, weightOf } from './align-words.ts';
import type { WordRange } from './candidates.ts';
import type { QueryWords, WordIndex } from './word-index.ts';

/** A passage cut into words: its surroundings before, itself, its surroundings after. */
export interface Passage {
  words: QueryWords;
  /** Which of the words are the passage's own, half-open. */
  quote: WordRange;
  beginsSentence: boolean;
  endsSentence: boolean;
}

/** A place where a passage may be, and what speaks for it. */
export interface WeighedPlace {
  /** The text's words that take the passage's place, half-open. */
  range: WordRange;
  /** How much of the passage and of what is there now is the same: 0 nothing, 1 word for word. */
  similarity: number;
  /** How much of the passage is still there. */
  kept: number;
  core: number;
  letters?: number;
  length: number;
  /** How much of the surroundings is still there, on the side where more is. */
  context: number;
}

/** What surrounds a passage says where it is, but its own words say whether it is there: they count double. */
const CONTEXT_SHARE = 0.5;

/**
 * Weighs a stretch of a text as the place of a passage: by the passage with its surroundings and by the passage alone,
 * which may have moved away from them.
 *
 * @param sentenceAround the words of the sentences from word `first` to word `last` (both inclusive) of the text
 */
export function weighPlace(
  passage: Passage,
  index: WordIndex,
  stretch: WordRange,
  sentenceAround: (first: number, last: number) => WordRange,
): WeighedPlace[] {
  const { words, quote } = passage;
  const count = words.ids.length;
  const inContext = new Float64Array(count).fill(CONTEXT_SHARE).fill(1, quote[0], quote[1]);
  const alone = new Float64Array(count).fill(1, quote[0], quote[1]);
  const places: WeighedPlace[] = [];
  for (const factor of [inContext, alone]) {
    const aligned = alignWords(words, factor, index, stretch[0], stretch[1]);
    const place = weigh(passage, index, aligned, sentenceAround);
    if (!place) continue;
    places.push(place);
    if (place.similarity > 0.95) break;
  }
  return places;
}

function weigh(
  passage: Passage,
  index: WordIndex,
  aligned: readonly AlignedWord[],
  sentenceAround: (first: number, last: number) => WordRange,
): WeighedPlace | null {
  const { words, quote } = passage;
  const own = aligned.filter(({ query }) => query >= quote[0] && query < quote[1]);
  const tight = tightest(own, words, index, weightOfRange(words, quote));
  const first = tight[0];
  const last = tight.at(-1);
  if (!first || !last) return null;
  const range = withReplaced(passage, aligned, first, last, sentenceAround);
  const wanted = weightOfRange(words, quote);
  const there = weightOfRange(index, range);
  const same = tight.reduce((sum, { query, likeness }) => sum + likeness * weightOf(words, query), 0);
  const before = aligned.filter(({ query }) => query < quote[0]);
  const after = aligned.filter(({ query }) => query >= quote[1]);
  return {
    range,
    similarity: (2 * same) / (wanted + there),
    kept: same / wanted,
    length: wanted,
    core: 2*same/(wanted+weightOfRange(index,[first.place,last.place+1])),
    context: Math.max(
      share(words, before, [0, quote[0]]),
      share(words, after, [quote[1], words.ids.length]),
    ),
  };
}

/** The passage's words in the text, with what was put in the place of its first and last words. */
function withReplaced(
  { quote, beginsSentence, endsSentence }: Passage,
  aligned: readonly AlignedWord[],
  first: AlignedWord,
  last: AlignedWord,
  sentenceAround: (first: number, last: number) => WordRange,
): WordRange {
  const sentence = sentenceAround(first.place, last.place);
  const before = aligned.findLast(({ query }) => query < quote[0]);
  const after = aligned.find(({ query }) => query >= quote[1]);
  const core = last.place + 1 - first.place;
  let from = first.place;
  const start = from;
  if ([1, 2].every((n) => aligned.some(({ query, place }) => query === quote[0] - n && place === start - n))) {
    // What came before still does.
  } else if (beginsSentence) {
    // At most doubled: a highlight doesn't swallow what was put before it.
    from = sentence[0];
  } else if (first.query > quote[0] && before && before.query === quote[0] - 1) {
    if (from - before.place - 1 <= 2 * (first.query - quote[0])) from = before.place + 1;
  }
  let to = last.place + 1;
  if ([0, 1].every((n) => aligned.some(({ query, place }) => query === quote[1] + n && place === to + n))) {
    // What follows still follows.
  } else if (endsSentence) {
    to = sentence[1];
  } else if (last.query < quote[1] - 1 && after && after.query === quote[1]) {
    if (after.place - to <= 2 * (quote[1] - 1 - last.query)) to = after.place;
  }
  return [from, to];
}

function weightOfRange(words: { starts: Uint32Array; ends: Uint32Array }, [from, to]: WordRange): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weightOf(words, at);
  return sum;
}

function share(words: QueryWords, aligned: readonly AlignedWord[], side: WordRange): number {
  const all = weightOfRange(words, side);
  const same = aligned.reduce((sum, { query, likeness }) => sum + likeness * weightOf(words, query), 0);
  return all === 0 ? 0 : same / all;
}

/** The run of aligned words that is most like the passage: a few words picked up far before or after the rest are left out. */
function tightest(
  own: readonly AlignedWord[],
  words: QueryWords,
  index: WordIndex,
  wanted: number,
): readonly AlignedWord[] {
  let best: WordRange = [0, 0];
  let most = 0;
  for (let a = 0; a < own.length; a++) {
    let same = 0;
    let there = 0;
    let next = own[a]?.place ?? 0;
    for (let b = a; b < own.length; b++) {
      const word = own[b];
      if (!word) break;
      same += word.likeness * weightOf(words, word.query);
      for (; next <= word.place; next++) there += weightOf(index, next);
      const similarity = (2 * same) / (wanted + there);
      if (similarity > most) {
        most = similarity;
        best = [a, b + 1];
      }
    }
  }
  return own.slice(best[0], best[1]);
}
