import type { Span } from '../../text/span.ts';
import { ABBREVIATIONS } from './closed-class-words.ts';
import type { Quotation } from './quotation-marks.ts';
import { isQuotedTitle } from './quoted-titles.ts';

/** A word, a mark, or a whole quotation: attribution doesn't look inside one. */
export interface Token {
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'quotation';
  /** As written, apostrophes straightened. Empty for a quotation. */
  text: string;
  lower: string;
  capital: boolean;
  /** 's, 'll and the like, split off the word before. */
  clitic: boolean;
  quotation: Quotation | null;
}

/** A token that is a word. */
export type WordToken = Token & { kind: 'word' };

const PIECE =
  /[\p{L}\p{N}$£€@#](?:[\p{L}\p{M}\p{N}'.\-&@/]|(?<=\p{N}),(?=\p{N}{3}(?!\p{N})))*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}$£€%]|\S/uy;
const CLITIC = /^(.+)('s|'d|'ve|'ll|'re|'m)$/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;

function token(start: number, text: string, clitic = false): Token {
  return {
    start,
    end: start + text.length,
    kind: LETTER_OR_DIGIT.test(text) ? 'word' : 'mark',
    text,
    lower: text.toLowerCase(),
    capital: UPPER.test(text.replace(/^[^\p{L}\p{N}]+/u, '')),
    clitic,
    quotation: null,
  };
}

function quotationToken(quotation: Quotation): Token {
  const { start, end } = quotation;
  return { start, end, kind: 'quotation', text: '', lower: '', capital: false, clitic: false, quotation };
}

/** A quoted title as a name, with the comma or full stop that American print puts inside its marks. */
function titleTokens(start: number, words: string): Token[] {
  const last = /[.,](?=\P{L}*$)/u.exec(words);
  if (!last) return [token(start, words)];
  return [token(start, words.slice(0, last.index)), token(start + last.index, last[0])];
}

/** The piece of text at `at`, cut where a dash joins two words, with its full stop if it abbreviates. */
function pieceAt(folded: string, at: number, limit: number): string {
  PIECE.lastIndex = at;
  let piece = PIECE.exec(folded)?.[0] ?? folded.charAt(at);
  if (at + piece.length > limit) piece = folded.slice(at, limit);
  const dash = piece.indexOf('--');
  if (dash > 0) piece = piece.slice(0, dash);
  const end = at + piece.length;
  const abbreviates =
    ABBREVIATIONS.has(piece.toLowerCase()) || /^\p{Lu}$/u.test(piece) || /\.\p{L}$/u.test(piece);
  return folded.charAt(end) === '.' && abbreviates && end < limit ? `${piece}.` : piece;
}

/**
 * Tokens of one paragraph, in order; offsets into `text`.
 * @param quotations those of this paragraph, in order
 */
export function tokenize(text: string, [from, to]: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  // One to one, so offsets hold.
  const folded = text.slice(from, to).replace(/[’‘]/g, "'").replace(/[—–―]/g, '—');
  let next = 0;
  let at = from;
  while (at < to) {
    const quotation = quotations[next];
    if (quotation && at >= quotation.start) {
      const words = text.slice(quotation.start, quotation.end);
      // A title is a name like any other: "told Dam TV's “Good Evening” that …".
      if (isQuotedTitle(words, tokens.at(-1)?.lower ?? ''))
        tokens.push(...titleTokens(quotation.start, words));
      else tokens.push(quotationToken(quotation));
      at = Math.max(at, quotation.end);
      next++;
      continue;
    }
    const local = at - from;
    if (/[\s\u200b]/.test(folded.charAt(local))) {
      at++;
      continue;
    }
    const piece = pieceAt(folded, local, (quotation?.start ?? to) - from);
    const clitic = CLITIC.exec(piece);
    if (clitic?.[1] && clitic[2]) {
      tokens.push(token(at, clitic[1]), token(at + clitic[1].length, clitic[2], true));
    } else tokens.push(token(at, piece));
    at += Math.max(1, piece.length);
  }
  return tokens;
}

/** Whether the token ends a sentence by itself. */
export function isStop(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.!?…]+$/.test(token.text);
}

/** Comma, semicolon or dash. */
export function isPause(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^(?:[,;—–]|-+)$/.test(token.text);
}

export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text === ',';
}

export function isWord(token: Token | undefined): token is WordToken {
  return token?.kind === 'word';
}
