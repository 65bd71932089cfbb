import { wordCount, wordsOf } from './words.ts';

/** What a text says by itself, wherever it stands. */
export interface TextMeasures {
  /** In lower case, without punctuation. */
  readonly words: readonly string[];
  /** Number of words, see wordCount. */
  readonly size: number;
  readonly sentenceEnds: number;
  readonly endsSentence: boolean;
  /** How many characters are decimal digits, capital letters, commas. */
  readonly digits: number;
  readonly capitals: number;
  readonly commas: number;
  /** Has a bar, bullet, arrow or the like, as menus and lists of facts do. */
  readonly signs: boolean;
}

const STOPS = '.!?。！？।؟…';
const CLOSERS = `"'”’»)]`;
const SENTENCE_END = /[.!?。！？।؟…]["'”’»)\]]*(?=\s|$)/g;
const DIGIT = /\d/g;
const COMMA = /[,،、，]/g;
const SIGN = /[|•›»→▶]/;
// Characters whose capitals can be named by ranges: compiling those of all scripts takes the browser longer than a page's text.
const WESTERN = /^[\0-\xff\u2000-\u206f\u20ac]*$/;
const WESTERN_CAPITAL = /[A-Z\xc0-\xd6\xd8-\xde]/g;
const CAPITAL = /\p{Lu}/gu;

/**
 * Measures a text in which white space is collapsed: single spaces, none at either end. By regular expressions and not letter by
 * letter, because on a page just opened the browser has compiled nothing of ours, and runs those soonest.
 */
export function measureText(text: string): TextMeasures {
  const words = wordsOf(text);
  return {
    words,
    size: wordCount(text, words),
    sentenceEnds: text.match(SENTENCE_END)?.length ?? 0,
    endsSentence: endsSentence(text),
    digits: text.match(DIGIT)?.length ?? 0,
    capitals: text.match(WESTERN.test(text) ? WESTERN_CAPITAL : CAPITAL)?.length ?? 0,
    commas: text.match(COMMA)?.length ?? 0,
    signs: SIGN.test(text),
  };
}

/** What closes a quotation or a bracket may follow the stop. */
function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && CLOSERS.includes(text.charAt(last))) last--;
  return last >= 0 && STOPS.includes(text.charAt(last));
}

/**
 * The measures of the texts of one page, so that a text still there at the next look is not measured again. Keeps those of the
 * last look and the one under way.
 */
export class TextMemory {
  #before = new Map<string, TextMeasures>();
  #now = new Map<string, TextMeasures>();
  /** How many texts were measured so far: those seen before don't count. */
  measured = 0;

  /** Begins a look: what the look before this one did not meet is forgotten. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  measure(text: string): TextMeasures {
    let measures = this.#now.get(text) ?? this.#before.get(text);
    if (!measures) {
      this.measured++;
      measures = measureText(text);
    }
    this.#now.set(text, measures);
    return measures;
  }
}
