import type { WordTags } from './compromise-tags.ts';
import { DEMONYM_PREFIXES, GROUPS } from './lists/groups.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS, ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { OTHER_TAILS, PLACE_TAILS } from './lists/place-words.ts';
import { COUNTRY_NAMES, DEMONYMS, KNOWN_PLACES } from './lists/places.ts';
import { PERSONAL_TITLES, PORTFOLIOS, TITLE_QUALIFIERS, TITLES } from './lists/titles.ts';
import type { Run } from './name-runs.ts';
import { firstNameIn, personWithin } from './person-in-run.ts';
import type { Token } from './tokens.ts';
import type { WordUse } from './word-use.ts';

/** A part of a run that names one thing. */
export interface Piece {
  /** Token indices, half-open. */
  from: number;
  to: number;
  /** Whether a title that only persons bear stands before it. */
  titled: boolean;
  /** Whether a person's name follows at once, so that this is the firm, place or role of theirs. */
  beforePerson?: true;
}

/** The words of tokens [from, to) in lower case, a space between, as lists are looked up. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter((token) => token.text !== '.')
    .map((token) => token.key)
    .join(' ');
}

function isDemonym(key: string): boolean {
  return DEMONYMS.has(key) || GROUPS.has(key);
}

function isTail(key: string): boolean {
  return ORGANISATION_TAILS.has(key) || PLACE_TAILS.has(key) || OTHER_TAILS.has(key);
}

/** Whether two peoples' names make that of one: "Cuban American", "Arab Israelis". */
function isCompoundPeople(first: Token, second: Token): boolean {
  if (first.possessive || second.gap !== 'space' || !isDemonym(first.key) || !isDemonym(second.key))
    return false;
  return !first.key.endsWith('s') && (second.key === 'american' || /[^s]s$/.test(second.key));
}

/** How many tokens at `from` name a people: 2 for "North Korean", 1 for "Moroccan", else 0. */
function demonymLength(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  const second = tokens[from + 1];
  if (first === undefined) return 0;
  if (
    second !== undefined &&
    from + 1 < to &&
    (isDemonym(`${first.key} ${second.key}`) ||
      isCompoundPeople(first, second) ||
      (DEMONYM_PREFIXES.has(first.key) && isDemonym(second.key)))
  )
    return 2;
  return isDemonym(first.key) && !first.possessive ? 1 : 0;
}

/**
 * Cuts a run where titles stand ("US President Joe Biden" → "US", "Joe Biden") and parts a people's name
 * from what it qualifies ("Lebanese Hezbollah"), but not from an organisation it is part of ("Arab League").
 */
export function segmentRun(tokens: readonly Token[], [from, to]: Run, tags: WordTags, use: WordUse): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let titled = false;
  // "Minister of Foreign Affairs Ada Kovel": the run began behind the "of".
  const before = tokens[from - 1]?.key;
  if (before === 'of' || before === 'for' || before === 'the') {
    const title = tokens[before === 'the' ? from - 3 : from - 2];
    let end = from;
    if (title !== undefined && TITLES.has(title.key)) {
      while (end < to && isQualifier(tokens[end])) end++;
      // "Minister for Roads Ada Kovel": an office may be for anything; the first name shows where the person begins.
      if (before !== 'the' && PERSONAL_TITLES.has(title.key) && !KNOWN_PLACES.has(tokens[from]?.key ?? ''))
        end = Math.max(end, firstNameIn(tokens, from, to, tags));
    }
    if (end > from) {
      titled = end < to;
      start = end;
    }
  }
  const flush = (end: number): void => {
    if (end <= start) return;
    const at = titled ? start : personWithin(tokens, start, end, tags, use.isSurname);
    if (at > start) {
      pieces.push({ from: start, to: at, titled: false, beforePerson: true });
      pieces.push({ from: at, to: end, titled: false });
    } else pieces.push(...partQualifier(tokens, { from: start, to: end, titled }));
  };
  const named = isTail(tokens[to - 1]?.key ?? '') ? to - 1 : -1;
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !TITLES.has(token.key) || token.casing === 'lower') continue;
    if (i + 1 === to && i - from <= 1 && tokens[to]?.key !== 'of' && use.isSurname(token.key)) continue;
    // "Court of Justice": what an organisation is of.
    if (i > start && tokens[i - 1]?.casing === 'lower') continue;
    // "General Assembly", "King Fahd University": the title is part of a longer name.
    if (named > i && named - i <= 3 && !PERSONAL_TITLES.has(token.key)) continue;
    if (named > i && ORGANISATION_TAILS.has(tokens[named]?.key ?? '') && named - i <= 3) continue;
    if (
      i + 1 < to &&
      (tokens[i + 1]?.key === 'of' ||
        (!PERSONAL_TITLES.has(token.key) && ORGANISATION_HEADS.has(tokens[i + 1]?.key ?? '')))
    )
      continue;
    let end = i;
    while (end > start && isQualifier(tokens[end - 1])) end--;
    flush(end);
    titled = PERSONAL_TITLES.has(token.key);
    start = i + 1;
    if (tokens[start]?.text === '.') start++;
  }
  flush(to);
  return pieces;
}

function isQualifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (TITLE_QUALIFIERS.has(token.key) ||
      PORTFOLIOS.has(token.key) ||
      token.key === 'and' ||
      token.text === '&')
  );
}

// Countries whose names are also first names.
const FIRST_NAMES_TOO = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'kenya',
  'china',
  'america',
  'cuba',
  'malta',
  'mali',
  'togo',
]);

/** How many tokens at `from` name a country that can't be a first name: 2 for "United States", else 0 or 1. */
function countryLength(tokens: readonly Token[], from: number, to: number): number {
  for (const length of [3, 2, 1]) {
    const key = keyOf(tokens, from, from + length);
    if (from + length < to && COUNTRY_NAMES.has(key) && !FIRST_NAMES_TOO.has(key)) return length;
  }
  return 0;
}

/** Parts a people's or country's name from a name behind it, where they make no longer name together. */
function partQualifier(tokens: readonly Token[], piece: Piece): Piece[] {
  const { from, to } = piece;
  const people = demonymLength(tokens, from, to);
  const length = people || countryLength(tokens, from, to);
  if (length === 0 || length === to - from) return [piece];
  // "Qatar Charity": a country and one word more are mostly one name.
  if (people === 0 && to - from - length < 2) return [piece];
  const whole = keyOf(tokens, from, to);
  if (KNOWN_ORGANISATIONS.has(whole) || KNOWN_PLACES.has(whole)) return [piece];
  const rest = tokens.slice(from + length, to);
  const last = rest.at(-1);
  if (last !== undefined && isTail(last.key)) return [piece];
  if (
    rest.some(
      (token) =>
        token !== last && (ORGANISATION_HEADS.has(token.key) || token.key === 'of' || token.key === 'and'),
    )
  )
    return [piece];
  return [
    { from, to: from + length, titled: false },
    { from: from + length, to, titled: piece.titled },
  ];
}
