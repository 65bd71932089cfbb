import type { Span } from '../../text/span.ts';
import { IRREGULAR_PAST } from './lists/past-verbs.ts';

/** Where the words around a date point to, seen from the day of publication. */
export interface DateSurroundings {
  /** `last` and `next` are said outright and leave out the day itself; `past` and `coming` are the tense around. */
  direction: 'last' | 'past' | 'next' | 'coming' | null;
  /** "Of last year", "this year", "next year": -1, 0 or 1; null where nothing is said. */
  yearOffset: number | null;
  /** "On Monday last week": -1, 0 or 1. */
  weekOffset: number | null;
  /** "Every Monday", "the following June", "that year": it is counted from something else than the publication, or from nothing. */
  isOpen: boolean;
  /** Years that the same sentence names elsewhere. */
  otherYears: readonly number[];
}

// So much of the sentence is read on either side, so that texts without a full stop cost no more than others.
const MOST_READ = 240;

const SENTENCE_END = /[.!?][”"’')\]]*\s+(?=[“"‘'(]?[\p{Lu}\p{N}])|\n/gu;
// What parts a clause, with its verb, from the next.
const CLAUSE_END = /[,;:–—“”"()]|\s-\s|\s(?:who|which|that|and|but|after|before|when|while|as|since)\s/gu;

const OPEN_BEFORE =
  /\b(?:every|each|any|some|one|that|(?:on|for|of|over) an?|(?:the|a) (?:following|previous|preceding|next|first|second|third|fourth|last|other|same)|first|second|third|fourth|usual|most) $/i;
const OPEN_AFTER =
  /^,?(?: of| in)? (?:(?:that|each|every|the (?:same|following|previous|next)) (?:year|week|month)|the month\b)/i;
const LAST = /\b(?:last|past|this past) $/i;
const NEXT = /\b(?:next|coming|this coming|upcoming) $/i;

const YEAR_AFTER = /^,?(?: of)? (last|this|next) year\b/i;
const YEAR_BEFORE = /\b(last|this|next) year(?:,|[’']s| in| on)* $/i;
const WEEK_AFTER = /^,? (?:(?:morning|afternoon|evening|night) )?(?:of )?(last|this|next) week\b/i;
const WEEK_BEFORE = /\b(last|this|next) week(?:,|[’']s| on)* $/i;
const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const COMING =
  /\b(?:will|shall|won[’']t|would(?! have)|(?:is|are|was|were) (?:due|going|set|scheduled|expected|slated|planned|likely|supposed|ready|about) (?:to|for)|due (?:on|in|for|to be)|(?:scheduled|slated|planned) for|(?:moved|postponed|delayed|put off|adjourned|deferred|extended|rescheduled) (?:to|till|until)|expected to|set (?:for|to)|to be held|plans? to|upcoming|ahead of)(?!\p{L})|[’']ll(?!\p{L})/giu;
// "Is closed until Monday" is no past.
const PRESENT_PASSIVE = '(?<!\\b(?:am|is|are|be|being|gets?) (?:\\p{Ll}{1,15}ly )?)';
const PAST = new RegExp(
  `\\b${PRESENT_PASSIVE}(?:\\p{Ll}{2,20}ed|${IRREGULAR_PAST.join('|')})(?!\\p{L})`,
  'gu',
);
// "Will be held", "is expected to be named": the participle belongs to what is to come.
const REACH_OF_COMING = 28;
const BY = /\b(?:until|till|by) $/i;
const POSSESSIVE = /^[’'] ?s(?!\p{L})/u;
// Headlines: "Minister to visit Oslo on Friday".
const INFINITIVE = /(?<!\b(?:[Aa]ccording|[Dd]ue) )\bto \p{Ll}{2,}/u;

/** Reads the sentence around a date. */
export function surroundingsOf(text: string, [start, end]: Span): DateSurroundings {
  const before = lastPiece(text.slice(Math.max(0, start - MOST_READ), start), SENTENCE_END);
  const after = firstPiece(text.slice(end, end + MOST_READ), SENTENCE_END);
  return {
    direction: directionOf(before, after),
    yearOffset: offset(YEAR_AFTER.exec(after) ?? YEAR_BEFORE.exec(before)),
    weekOffset: offset(WEEK_AFTER.exec(after) ?? WEEK_BEFORE.exec(before)),
    isOpen: OPEN_BEFORE.test(before) || OPEN_AFTER.test(after),
    otherYears: [...`${before} ${after}`.matchAll(/(?<![\d,.$£€])(?:1[5-9]|20)\d\d(?![\d%]|[,.]\d)/g)].map(
      ([year]) => Number(year),
    ),
  };
}

function directionOf(before: string, after: string): DateSurroundings['direction'] {
  if (LAST.test(before) || /^,? last\b(?! (?:week|year|month))/.test(after)) return 'last';
  if (NEXT.test(before) || /^,? next\b(?! (?:week|year|month))/.test(after)) return 'next';
  const clauseBefore = lastPiece(before, CLAUSE_END);
  const clauseAfter = firstPiece(after, CLAUSE_END);
  return (
    tense(clauseBefore, 'last') ??
    tense(clauseAfter, 'first') ??
    (BY.test(before) && !POSSESSIVE.test(after) ? 'coming' : null) ??
    tense(before, 'last') ??
    tense(after, 'first') ??
    (INFINITIVE.test(before) ? 'coming' : null)
  );
}

/** The tense of the last or first verb that tells one. */
function tense(words: string, which: 'first' | 'last'): 'past' | 'coming' | null {
  const coming = [...words.matchAll(COMING)].map(({ index }) => index);
  const past = [...words.matchAll(PAST)]
    .map(({ index }) => index)
    .filter((at) => !coming.some((from) => at >= from && at < from + REACH_OF_COMING));
  if (coming.length === 0 && past.length === 0) return null;
  if (which === 'last') return (coming.at(-1) ?? -1) > (past.at(-1) ?? -1) ? 'coming' : 'past';
  return (coming[0] ?? Infinity) < (past[0] ?? Infinity) ? 'coming' : 'past';
}

function offset(match: RegExpExecArray | null): number | null {
  return OFFSETS[match?.[1]?.toLowerCase() ?? ''] ?? null;
}

function lastPiece(words: string, ends: RegExp): string {
  const last = [...words.matchAll(ends)].at(-1);
  return last ? words.slice(last.index + last[0].length) : words;
}

function firstPiece(words: string, ends: RegExp): string {
  const [first] = words.matchAll(ends);
  return first ? words.slice(0, first.index) : words;
}
