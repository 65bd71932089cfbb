const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** How many words a text has; for scripts without spaces between words, how many a translation would have, about. */
export function wordCount(text: string, words: readonly string[] = wordsOf(text)): number {
  return UNSPACED.test(text) ? Math.max(words.length, Math.round(text.length / 2.2)) : words.length;
}

/** How much of the longer of two word lists the other holds, 0 to 1, regardless of order. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const held = new Set(b);
  let shared = 0;
  for (const word of a) if (held.has(word)) shared++;
  return shared / Math.max(a.length, b.length);
}

/** A text as a key for "said the same": words in lower case, one space apart. */
export function wordKey(text: string): string {
  return wordsOf(text).join(' ');
}
