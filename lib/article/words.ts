const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** How many words a text has; for scripts without spaces between words, how many a translation would have, about. */
export function wordCount(text: string, words: readonly string[] = wordsOf(text)): number {
  return UNSPACED.test(text) ? Math.max(words.length, Math.round(text.length / 2.2)) : words.length;
}

/** Words to compare many others with. */
export interface WordBag {
  readonly count: number;
  readonly words: ReadonlySet<string>;
}

/** The words of a text as a bag. */
export function wordBag(text: string): WordBag {
  const words = wordsOf(text);
  return { count: words.length, words: new Set(words) };
}

/** How much of the longer of a word list and a bag is in the other too, 0 to 1, regardless of order. */
export function likeness(words: readonly string[], bag: WordBag): number {
  if (words.length === 0 || bag.count === 0) return 0;
  let shared = 0;
  for (const word of words) if (bag.words.has(word)) shared++;
  return shared / Math.max(words.length, bag.count);
}

/** The greatest likeness to any of several bags; 0 without one. */
export function greatestLikeness(words: readonly string[], bags: readonly WordBag[]): number {
  let most = 0;
  for (const bag of bags) most = Math.max(most, likeness(words, bag));
  return most;
}

/** A text as a key for "said the same": words in lower case, one space apart. */
export function wordKey(text: string): string {
  return wordsOf(text).join(' ');
}
