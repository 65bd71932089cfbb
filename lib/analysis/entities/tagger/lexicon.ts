import { hashOf, mix } from './hash.ts';

/** What is known of a word or phrase apart from any text; 0 where nothing is. */
export interface LexiconEntry {
  /** Words used alike: one of some hundred kinds, and of some dozen. */
  fine: number;
  coarse: number;
  /** How newspapers write it where the grammar asks for no capital: 1 small, 2 both, 3 with a capital. */
  casing: number;
}

const NOTHING: LexiconEntry = { fine: 0, coarse: 0, casing: 0 };

/** The most words that a listed phrase has. */
export const LONGEST_PHRASE = 6;

/** The tables that a lexicon looks up in, by hash in rising order, with columns beside them. */
export interface LexiconTables {
  words: Uint32Array;
  fine: Uint16Array;
  coarse: Uint8Array;
  casing: Uint8Array;
  phrases: Uint32Array;
  /** A bit for every list that has the phrase. */
  lists: Uint32Array;
}

/**
 * Words and lists of names that came with the model. All are looked up by the hash of their key (`wordKey`); two keys
 * with one hash are as rare as one in forty thousand.
 */
export class Lexicon {
  readonly #tables: LexiconTables;

  constructor(tables: LexiconTables) {
    this.#tables = tables;
  }

  word(hash: number): LexiconEntry {
    const { words, fine, coarse, casing } = this.#tables;
    const at = indexOf(words, hash);
    if (at < 0) return NOTHING;
    return { fine: fine[at] ?? 0, coarse: coarse[at] ?? 0, casing: casing[at] ?? 0 };
  }

  /** The lists, as bits, that have a phrase. */
  lists(hash: number): number {
    const { phrases, lists } = this.#tables;
    const at = indexOf(phrases, hash);
    return at < 0 ? 0 : (lists[at] ?? 0);
  }
}

// "BEA" is a body, "Bea" a person; longer acronyms are often written like a word ("Nato").
const SHORT_ACRONYM = /^\p{Lu}{2,3}$/u;

/**
 * The hash of a word in a phrase: that of its key, but short acronyms are themselves in capitals only.
 *
 * @param text as it is written
 * @param folded the hash of its key
 */
export function hashInPhrase(text: string, folded: number): number {
  return SHORT_ACRONYM.test(text) ? hashOf(text) : folded;
}

/** The hash of a phrase from that of its beginning and that of its next word; begins with 0. */
export function phraseHash(beginning: number, word: number): number {
  return beginning === 0 ? word : mix(beginning, word);
}

function indexOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
