import type { Token } from '../tokens.ts';
import { hashOf } from './hash.ts';
import { hashInPhrase, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { classesOf } from './word-classes.ts';

/** All that a word's form tells, whatever stands around it. */
export interface Word extends LexiconEntry {
  key: string;
  /** Hashes of the key, with digits as zeros, and of the word as it is written. */
  folded: number;
  written: number;
  /** The hash by which lists of names have it. */
  listed: number;
  /** Hashes of its shape ("Xx", "XX", "x-X"), letter by letter and with repetitions left out. */
  shape: number;
  shortShape: number;
  /** Hashes of the first and of the last 1, 2, 3 and 4 letters; 0 where the word has no more than these. */
  beginnings: readonly number[];
  endings: readonly number[];
  /** Bits: the kinds of word it is, by word-classes.ts. */
  classes: number;
  isCapital: boolean;
  isUpper: boolean;
  isSmall: boolean;
}

const AFFIXES = [1, 2, 3, 4];

/** The form by which words are compared: in small letters, without accents, apostrophes straightened, digits as zeros. */
export function wordKey(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : fold(text);
  return plain.toLowerCase().replace(/\d/g, '0');
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼʻ`]/gu, "'")
    .replace(/[‐‑–]/gu, '-');
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0');
}

/** Stands before the first word of a text and behind its last. */
export const NO_WORD: Word = {
  key: '',
  folded: 1,
  written: 1,
  listed: 1,
  shape: 1,
  shortShape: 1,
  beginnings: [0, 0, 0, 0],
  endings: [0, 0, 0, 0],
  classes: 0,
  fine: 0,
  coarse: 0,
  casing: 0,
  isCapital: false,
  isUpper: false,
  isSmall: false,
};

/** The words of a text's tokens; equal tokens share one. */
export function readWords(tokens: readonly Token[], lexicon: Lexicon): Word[] {
  const known = new Map<string, Word>();
  return tokens.map((token) => {
    const before = known.get(token.text);
    if (before) return before;
    const word = readWord(token, lexicon);
    known.set(token.text, word);
    return word;
  });
}

function readWord({ text, casing }: Token, lexicon: Lexicon): Word {
  const key = wordKey(text);
  const shape = shapeOf(text);
  const folded = hashOf(key);
  return {
    key,
    folded,
    written: hashOf(text),
    listed: hashInPhrase(text, folded),
    shape: hashOf(shape),
    shortShape: hashOf(shape.replace(/(.)\1+/gu, '$1')),
    beginnings: AFFIXES.map((length) => (key.length > length ? hashOf(`<${key.slice(0, length)}`) : 0)),
    endings: AFFIXES.map((length) => (key.length > length ? hashOf(`${key.slice(-length)}>`) : 0)),
    classes: classesOf(key),
    ...lexicon.word(folded),
    isCapital: casing === 'title' || casing === 'upper',
    isUpper: casing === 'upper',
    isSmall: casing === 'lower',
  };
}
