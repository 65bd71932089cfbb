import type { PassageSelector } from '../store/types.ts';
import type { WordRange } from './candidates.ts';
import { beginsSentence, endsSentence } from './sentence-borders.ts';
import { squeeze } from './squeeze.ts';
import { type QueryWords, type WordIndex, wordsOf } from './word-index.ts';

/** A passage made ready to be looked for by its words: what stood before it, itself, what stood after it. */
export interface Passage {
  /** All of it. */
  words: QueryWords;
  /** Which of the words are the passage's own, half-open. A word that it cuts in two is its own. */
  quote: WordRange;
  /** The passage itself, squeezed, without white space around it. */
  text: string;
  beginsSentence: boolean;
  endsSentence: boolean;
}

/** Cuts a passage and its surroundings into words, with the ids of an index. */
export function cutPassage({ prefix, quote, suffix }: PassageSelector, index: WordIndex): Passage {
  const before = squeeze(prefix).text;
  const own = squeeze(quote).text;
  const words = wordsOf(before + own + squeeze(suffix).text, index);
  const until = before.length + own.length;
  let from = 0;
  while (from < words.ids.length && (words.ends[from] ?? 0) <= before.length) from++;
  let to = from;
  while (to < words.ids.length && (words.starts[to] ?? 0) < until) to++;
  const all = prefix + quote + suffix;
  const start = prefix.length + (quote.length - quote.trimStart().length);
  const end = prefix.length + quote.trimEnd().length;
  return {
    words,
    quote: [from, to],
    text: own.trim(),
    beginsSentence: beginsSentence(all, start),
    endsSentence: endsSentence(all, end),
  };
}
