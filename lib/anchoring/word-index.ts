import { runThrough, type Steps } from '../article/steps.ts';

/** The words of a text: where each begins and ends, and which word it is. */
export interface Words {
  /** UTF-16 offsets. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Equal for words that differ only in case or accents. */
  ids: Int32Array;
}

/** A text cut into words, with the places of every word: one for all the passages that are looked for in it. */
export interface WordIndex extends Words {
  text: string;
  /** id → the word in small letters without accents. */
  vocabulary: string[];
  /** That word → id. */
  idOf: ReadonlyMap<string, number>;
  /** The places of word `id`, ascending, are `places[firstPlace[id]]` up to `places[firstPlace[id + 1]]`, without the last. */
  places: Uint32Array;
  firstPlace: Uint32Array;
}

/** An unknown word's id. */
export const UNKNOWN = -1;

// One pass over a text of this length takes about a millisecond.
const STEP = 20_000;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
// Scripts that put no spaces between words: each letter, with its marks, counts as a word.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARK = /\p{M}/u;
const ACCENTS = /[\u0300-\u036F]/g;

const GAP = 0;
const LETTER = 1;
const ALONE = 2;
const JOINS = 3;
type Kind = typeof GAP | typeof LETTER | typeof ALONE | typeof JOINS;

function kindOf(code: number): Kind {
  if (code < 0x80) {
    const isWord =
      (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
    return isWord ? LETTER : GAP;
  }
  const character = String.fromCodePoint(code);
  if (!WORD_CHARACTER.test(character)) return GAP;
  if (MARK.test(character)) return JOINS;
  return UNSPACED.test(character) ? ALONE : LETTER;
}

/** Cuts a text into words, in steps; `idFor` says the id of a word in small letters without accents. Linear. */
function* cutIntoWords(text: string, idFor: (word: string) => number): Steps<Words> {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  // Most texts of the world have few characters: the properties of each are asked for once.
  const kinds = new Map<number, Kind>();
  let start = -1;
  let isAlone = false;
  let isAscii = true;
  const finish = (end: number): void => {
    if (start < 0) return;
    const word = text.slice(start, end).toLowerCase();
    starts.push(start);
    ends.push(end);
    ids.push(idFor(isAscii ? word : word.normalize('NFKD').replace(ACCENTS, '').normalize('NFC')));
    start = -1;
    isAscii = true;
  };
  for (let at = 0, nextStep = STEP; at < text.length; ) {
    if (at >= nextStep) {
      nextStep = at + STEP;
      yield;
    }
    const code = text.codePointAt(at) ?? 0;
    const kind = kinds.get(code) ?? kindOf(code);
    kinds.set(code, kind);
    if (kind === GAP) finish(at);
    else {
      // A mark goes with the letter before it.
      if (kind !== JOINS && (kind === ALONE || isAlone)) finish(at);
      if (start < 0) start = at;
      if (kind !== JOINS) isAlone = kind === ALONE;
      if (code > 0x7f) isAscii = false;
    }
    at += code > 0xffff ? 2 : 1;
  }
  finish(text.length);
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), ids: Int32Array.from(ids) };
}

/** Indexes a text's words, in steps. Linear in its length. */
export function* indexWords(text: string): Steps<WordIndex> {
  const idOf = new Map<string, number>();
  const vocabulary: string[] = [];
  const words = yield* cutIntoWords(text, (word) => {
    let id = idOf.get(word);
    if (id === undefined) {
      id = vocabulary.push(word) - 1;
      idOf.set(word, id);
    }
    return id;
  });
  const firstPlace = new Uint32Array(vocabulary.length + 1);
  for (const id of words.ids) firstPlace[id + 1] = (firstPlace[id + 1] ?? 0) + 1;
  for (let id = 0; id < vocabulary.length; id++)
    firstPlace[id + 1] = (firstPlace[id + 1] ?? 0) + (firstPlace[id] ?? 0);
  const next = firstPlace.slice();
  const places = new Uint32Array(words.ids.length);
  words.ids.forEach((id, place) => {
    const at = next[id] ?? 0;
    places[at] = place;
    next[id] = at + 1;
  });
  return { text, ...words, vocabulary, idOf, places, firstPlace };
}

/** A passage's words, as the index knows them. */
export interface QueryWords extends Words {
  /** The words in small letters without accents: those that the index doesn't know have no other name. */
  names: string[];
}

/** Cuts a passage into words with the ids of an index. */
export function wordsOf(text: string, index: WordIndex): QueryWords {
  const names: string[] = [];
  const steps = cutIntoWords(text, (word) => {
    names.push(word);
    return index.idOf.get(word) ?? UNKNOWN;
  });
  return { ...runThrough(steps), names };
}
