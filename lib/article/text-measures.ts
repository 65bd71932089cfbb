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

const CAPITAL = /\p{Lu}/gu;
// What has no capitals but those of the Latin alphabets: the first planes, and the quotation marks and dashes.
const LATIN_END = 0x250;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;
const RIGHT_GUILLEMET = 0xbb;

/** Measures a text in which white space is collapsed, in one pass: single spaces, none at either end. */
export function measureText(text: string): TextMeasures {
  const words = wordsOf(text);
  let sentenceEnds = 0;
  let digits = 0;
  let capitals = 0;
  let commas = 0;
  let signs = false;
  let isStopped = false;
  let isLatin = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Small letters, the most of any text, count for nothing.
    const kind = code >= 0x61 && code <= 0x7a ? 'other' : kindOf(code);
    if (kind === 'space' && isStopped) sentenceEnds++;
    if (kind === 'stop') isStopped = true;
    // What closes a quotation or a bracket may follow the stop.
    else if (kind !== 'closer') isStopped = false;
    if (kind === 'capital') capitals++;
    else if (kind === 'digit') digits++;
    else if (kind === 'comma') commas++;
    else if (kind === 'sign' || code === RIGHT_GUILLEMET) signs = true;
    else if (code >= LATIN_END && (code < PUNCTUATION_START || code >= PUNCTUATION_END)) isLatin = false;
  }
  return {
    words,
    size: wordCount(text, words),
    sentenceEnds: sentenceEnds + (isStopped ? 1 : 0),
    endsSentence: isStopped,
    digits,
    capitals: isLatin ? capitals : (text.match(CAPITAL)?.length ?? 0),
    commas,
    signs,
  };
}

type Kind = 'space' | 'digit' | 'capital' | 'comma' | 'stop' | 'closer' | 'sign' | 'other';

function kindOf(code: number): Kind {
  if (code === 0x20) return 'space';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code >= 0x41 && code <= 0x5a) return 'capital';
  if (code >= 0xc0 && code < LATIN_END) return isLatinCapital(code) ? 'capital' : 'other';
  switch (code) {
    case 0x2c: // ,
    case 0x060c: // ،
    case 0x3001: // 、
    case 0xff0c: // ，
      return 'comma';
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x0964: // ।
    case 0x061f: // ؟
    case 0x2026: // …
      return 'stop';
    case 0x22: // "
    case 0x27: // '
    case 0x201d: // ”
    case 0x2019: // ’
    case RIGHT_GUILLEMET:
    case 0x29: // )
    case 0x5d: // ]
      return 'closer';
    case 0x7c: // |
    case 0x2022: // •
    case 0x203a: // ›
    case 0x2192: // →
    case 0x25b6: // ▶
      return 'sign';
    default:
      return 'other';
  }
}

/** Of the letters that have a small one, only the four digraphs in title case (ǅ, ǈ, ǋ, ǲ) are no capitals. */
function isLatinCapital(code: number): boolean {
  if (code === 0x1c5 || code === 0x1c8 || code === 0x1cb || code === 0x1f2) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
