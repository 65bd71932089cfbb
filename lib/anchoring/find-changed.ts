import type { Steps } from '../article/steps.ts';
import type { PassageSelector } from '../store/types.ts';
import type { Span } from '../text/span.ts';
import { candidates, type WordRange } from './candidates.ts';
import { isSamePassage, likenessOf } from './is-same-passage.ts';
import { letterLikeness } from './letter-likeness.ts';
import { cutPassage, type Passage } from './passage.ts';
import { sentencesAround } from './sentence-borders.ts';
import type { Squeezed } from './squeeze.ts';
import { type WeighedPlace, weighStretch } from './weigh-place.ts';
import type { WordIndex } from './word-index.ts';

/** A text that changed passages are looked for in. */
export interface IndexedText {
  original: string;
  squeezed: Squeezed;
  /** Of the squeezed text. */
  index: WordIndex;
}

/** Where a changed passage is now, in the original text. */
export interface ChangedPlace {
  span: Span;
  /** Whether its words are the same after all, folded: only its surroundings changed much. */
  isSame: boolean;
  /** How many units of its surroundings agree. */
  agreement: number;
}

/** So many places are compared letter by letter. */
const COMPARED = 4;
/** What the surroundings add where places are compared: less than any difference of words that matters. */
const CONTEXT_BONUS = 0.15;
/** Two places that are this close, in different stretches of the text, can't be told apart. */
const MARGIN = 0.02;

/** With so much of its surroundings, a place needs no comparison with its neighbours. */
const SURE_CONTEXT = 0.5;
const NEARBY = 30;

interface ComparedPlace extends WeighedPlace {
  /** In the squeezed text, with the marks around its words. */
  marked: Span;
  letters: number;
  rank: number;
}

/**
 * Finds a passage that the newsroom rewrote, in steps: aligns it, with its surroundings, to the stretches of the text that
 * share its rarer words, and decides whether the best of them may be called the same. `null` where none may.
 */
export function* findChanged(text: IndexedText, selector: PassageSelector): Steps<ChangedPlace | null> {
  const { original, squeezed, index } = text;
  const passage = cutPassage(selector, index);
  if (passage.quote[0] === passage.quote[1]) return null;
  const around = (first: number, last: number): WordRange =>
    sentencesAround(original, squeezed, index, first, last);
  const places: WeighedPlace[] = [];
  for (const stretch of candidates(passage.words, passage.quote, index)) {
    places.push(...weighStretch(passage, index, stretch, around));
    yield;
  }
  let best = bestOf(places, passage, index);
  if (best && best.context < SURE_CONTEXT) {
    // A list of much the same lines is one stretch, of which only the best line was weighed.
    for (const stretch of besides(best.range, passage, index)) {
      places.push(...weighStretch(passage, index, stretch, around));
      yield;
    }
    best = bestOf(places, passage, index);
  }
  if (!best) return null;
  const asked = {
    length: passage.text.length,
    isWhole: passage.beginsSentence && passage.endsSentence,
  };
  if (!isSamePassage(best, asked)) return null;
  const [start, end] = best.marked;
  return {
    span: [squeezed.origin[start] ?? 0, (squeezed.origin[end - 1] ?? 0) + 1],
    isSame: index.text.slice(start, end) === passage.text,
    agreement: best.agreement,
  };
}

/** What is left and right of a place, as far as the passage is long and some words more. */
function besides([from, to]: WordRange, { quote }: Passage, index: WordIndex): WordRange[] {
  const far = quote[1] - quote[0] + NEARBY;
  const sides: WordRange[] = [
    [Math.max(0, from - far), from],
    [to, Math.min(index.ids.length, to + far)],
  ];
  return sides.filter(([start, end]) => start < end);
}

/** The place that is most like the passage; none where another one is as good. */
function bestOf(places: readonly WeighedPlace[], passage: Passage, index: WordIndex): ComparedPlace | null {
  // Stretches overlap, so the same place comes up more than once: with and without its surroundings.
  const byRange = new Map<string, WeighedPlace>();
  for (const place of places) {
    const key = place.range.join();
    if ((byRange.get(key)?.agreement ?? -1) < place.agreement) byRange.set(key, place);
  }
  const compared = [...byRange.values()]
    .sort((a, b) => b.similarity + b.context - a.similarity - a.context)
    .slice(0, COMPARED)
    .map((place): ComparedPlace => {
      const marked = withMarks(index, place, passage.text);
      const letters = letterLikeness(passage.text, index.text.slice(...marked));
      const rank = likenessOf({ letters, kept: place.kept }) + CONTEXT_BONUS * place.context;
      return { ...place, marked, letters, rank };
    })
    .sort((a, b) => b.rank - a.rank);
  const best = compared[0];
  if (!best) return null;
  const rival = compared.find(({ range }) => range[0] >= best.range[1] || range[1] <= best.range[0]);
  return rival && best.rank - rival.rank < MARGIN ? null : best;
}

const OPENING = /["'([{¿¡-]/;
const CLOSING = /[.,;:!?…"')\]}%。！？、，-]/;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The place in the squeezed text with the marks around its words, where the passage had such. */
function withMarks(index: WordIndex, { range }: WeighedPlace, passage: string): Span {
  let start = index.starts[range[0]] ?? 0;
  let end = index.ends[range[1] - 1] ?? start;
  if (!WORD.test(passage.charAt(0))) while (OPENING.test(index.text.charAt(start - 1))) start--;
  if (!WORD.test(passage.slice(-1))) while (CLOSING.test(index.text.charAt(end))) end++;
  return [start, end];
}
