import type { Token } from '../tokens.ts';
import { readHeadlines } from './headlines.ts';
import type { Stretch } from './stretches.ts';
import type { Word } from './word.ts';

/** The longest run of capitalised words that a word was seen in, and where in it. */
export interface SeenRun {
  length: number;
  /** 0 at its beginning, 1 inside, 2 at its end. */
  at: 0 | 1 | 2;
  before: Word | undefined;
  next: Word | undefined;
  first: Word;
  last: Word;
}

/** What the rest of a text says of a word: one that is a name here is likely one there. */
export interface WordInText {
  /** How often it stands in small letters, and with a capital where only a name asks for one. */
  small: number;
  named: number;
  run: SeenRun | undefined;
  /** Token indices of some of its places. */
  places: number[];
}

/** What a whole text tells of its words. */
export interface TextFacts {
  of(word: Word): WordInText | undefined;
  /** Whether a token stands in a headline or another line with most words in capitals: 0 no, 1 yes, 2 all of it in capitals. */
  headline: Uint8Array;
  /** The last word of a run of capitals of which these are the initials: "Port" … "Board" for PB. */
  spelledOut(initials: string): Word | undefined;
}

// More places of a word say little more than these.
const MOST_PLACES = 6;

/** Reads what a text tells of its words. Linear. */
export function readText(
  tokens: readonly Token[],
  words: readonly Word[],
  stretches: readonly Stretch[],
): TextFacts {
  const headline = readHeadlines(tokens);
  const facts = new Map<string, WordInText>();
  const initials = new Map<string, Word>();
  const factsOf = ({ key }: Word): WordInText => {
    const known = facts.get(key);
    if (known) return known;
    const made: WordInText = { small: 0, named: 0, run: undefined, places: [] };
    facts.set(key, made);
    return made;
  };
  words.forEach((word, i) => {
    if (!word.isSmall && !word.isCapital) return;
    const own = factsOf(word);
    if (word.isSmall) own.small++;
    else {
      if (tokens[i]?.opens !== true && headline[i] === 0) own.named++;
      if (own.places.length < MOST_PLACES) own.places.push(i);
    }
  });
  for (const [from, to] of stretches) if (headline[from] === 0) readRuns(from, to);
  return {
    of: ({ key }) => facts.get(key),
    headline,
    spelledOut: (letters) => initials.get(letters.replace(/\./g, '')),
  };

  function readRuns(from: number, to: number): void {
    // A comma or a quotation mark ends a run, though a name may go on behind it.
    let start = from;
    for (let i = from; i <= to; i++) {
      const ends = i === to || (tokens[i]?.kind === 'mark' && !/^[-‐‑–&'’.]$/u.test(tokens[i]?.text ?? ''));
      if (!ends) continue;
      readRun(start, i);
      start = i + 1;
    }
  }

  function readRun(from: number, to: number): void {
    const capitals: Word[] = [];
    const at: number[] = [];
    for (let i = from; i < to; i++) {
      const word = words[i];
      if (!word?.isCapital) continue;
      capitals.push(word);
      at.push(i);
    }
    const [first] = capitals;
    const last = capitals.at(-1);
    if (first === undefined || last === undefined || capitals.length < 2) return;
    const letters = at.map((i) => tokens[i]?.text[0] ?? '').join('');
    initials.set(letters, last);
    capitals.forEach((word, i) => {
      const own = factsOf(word);
      if (own.run !== undefined && own.run.length >= capitals.length) return;
      own.run = {
        length: capitals.length,
        at: i === 0 ? 0 : i === capitals.length - 1 ? 2 : 1,
        before: capitals[i - 1],
        next: capitals[i + 1],
        first,
        last,
      };
    });
  }
}
