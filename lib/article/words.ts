const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Latin letters and common signs, among which the letters and numbers can be named by ranges: the browser takes a millisecond
// to compile the classes of all scripts, on every page anew. In lower case.
const SIMPLE = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf\u2190-\u23ff]*$/;
const SIMPLE_WORD = /[a-z0-9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f]+/g;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(SIMPLE.test(lower) ? SIMPLE_WORD : WORD) ?? [];
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

/** Several bags in one index, so that each word is looked up once. */
export interface WordBags {
  /** How many words each bag has. */
  readonly counts: readonly number[];
  /** For each word the bags that have it, by their places in `counts`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** What was asked before: a block is compared in several steps. */
  readonly known: WeakMap<readonly string[], number>;
}

/** The words of several texts as bags; texts without words are left out. */
export function wordBags(texts: readonly string[]): WordBags {
  const counts: number[] = [];
  const places = new Map<string, number[]>();
  // Pages repeat their title in many places, and what is the same need be compared once only.
  for (const key of new Set(texts.map(wordKey))) {
    if (key === '') continue;
    const words = key.split(' ');
    for (const word of new Set(words)) {
      const known = places.get(word);
      if (known) known.push(counts.length);
      else places.set(word, [counts.length]);
    }
    counts.push(words.length);
  }
  return { counts, places, known: new WeakMap() };
}

/** The greatest likeness to any of several bags; 0 without one. */
export function greatestLikeness(words: readonly string[], bags: WordBags): number {
  let likeness = bags.known.get(words);
  if (likeness === undefined) {
    likeness = compareWithAll(words, bags);
    bags.known.set(words, likeness);
  }
  return likeness;
}

function compareWithAll(words: readonly string[], { counts, places }: WordBags): number {
  let shared: number[] | null = null;
  for (const word of words) {
    const bags = places.get(word);
    if (bags === undefined) continue;
    shared ??= new Array<number>(counts.length).fill(0);
    for (const bag of bags) shared[bag] = (shared[bag] ?? 0) + 1;
  }
  let most = 0;
  shared?.forEach((count, bag) => {
    most = Math.max(most, count / Math.max(words.length, counts[bag] ?? 0));
  });
  return most;
}

/** A text as a key for "said the same": words in lower case, one space apart. */
export function wordKey(text: string): string {
  return wordsOf(text).join(' ');
}
