import { ANNOUNCING, MAYBE_LAST, TITLES } from './abbreviations.ts';
import type { Span } from './span.ts';

/** The stretches of text between blank lines, without the white space around them. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    pushTrimmed(spans, text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/**
 * The sentences of a text, in order, white space around them left out; closing quotation marks and brackets belong to the
 * sentence before. Never crosses a paragraph break. A line break inside a paragraph ends a sentence where the next line starts anew.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const [from, to] of paragraphs(text)) {
    const paragraph = text.slice(from, to);
    let start = 0;
    for (const stop of paragraph.matchAll(STOP)) {
      const end = stop.index + stop[0].length;
      if (end >= paragraph.length || !endsSentence(paragraph, start, stop.index, end)) continue;
      pushTrimmed(spans, text, from + start, from + end);
      start = end;
    }
    pushTrimmed(spans, text, from + start, to);
  }
  return spans;
}

// Full stops with what closes after them; Chinese and Japanese stops, which need no space after; or a line break.
const STOP = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*|\n/g;
const OPENS_SENTENCE = /^\s*["'“‘„«([¿¡—–-]*\s*[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u;
const OPENS_LOWER = /^\s*["'“‘„«([]*\p{Ll}/u;

function endsSentence(paragraph: string, start: number, stopAt: number, end: number): boolean {
  const rest = paragraph.slice(end, end + 40);
  const stop = paragraph.slice(stopAt, end);
  if (stop === '\n') return OPENS_SENTENCE.test(rest);
  if (/^[。！？]/.test(stop)) return true;
  if (OPENS_LOWER.test(rest)) return false;
  if (stop.startsWith('..') || stop.startsWith('…')) return OPENS_SENTENCE.test(rest);
  if (!stop.startsWith('.')) return true;
  // With a closing mark after it a full stop is final: `… the "U.S." agreed` has its lower case, seen above.
  if (stop.length > 1 && stop !== '.)') return true;
  return !isAbbreviation(paragraph.slice(Math.max(start, stopAt - 24), stopAt), rest);
}

/** Whether the full stop after `before` belongs to the word rather than ends the sentence. */
function isAbbreviation(before: string, rest: string): boolean {
  const word = /[\p{L}\p{N}.'’&-]+$/u.exec(before)?.[0] ?? '';
  if (TITLES.has(word) || ANNOUNCING.has(word)) return true;
  // "J. Smith", "J.R.R. Tolkien": an initial is part of a name unless it follows a pronoun-like "I".
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && /^\s+\p{Lu}/u.test(rest) && !OPENER.test(rest);
  // "U.S. officials" goes on; "in the U.S. The minister" ends where the next word is one that starts sentences.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !OPENER.test(rest);
  if (/^Nos?$/i.test(word)) return /^\s*\d/.test(rest);
  return MAYBE_LAST.has(word) && !OPENER.test(rest);
}

// Words in capitals that open English sentences far more often than they go on a name.
const OPENER =
  /^\s*["'“‘(]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|Here|But|And|In|On|At|As|If|For|From|His|Her|Its|Their|Our|When|While|After|Before|Since|However|Meanwhile|Although|Though|With|Without|Under|By|To|So|Some|Many|Most|No|Not|One|What|Who|Why|How|Asked|According|Both|Last|More|Now|Earlier|Also|Another|Still|Then)\b/;

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to > from) spans.push([from, to]);
}
