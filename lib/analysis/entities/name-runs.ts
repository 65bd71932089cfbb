import type { WordTags } from './compromise-tags.ts';
import { ABBREVIATED, AND_HEADS, BREAKING_WORDS, POSSESSIVE_HEADS } from './lists/connecting-words.ts';
import { ORGANISATION_HEADS, ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { LEADING_PARTICLES, PARTICLES } from './lists/particles.ts';
import { PLACE_HEADS } from './lists/place-words.ts';
import { COUNTRY_NAMES, KNOWN_PLACES } from './lists/places.ts';
import { TITLES } from './lists/titles.ts';
import { isCapital, provesItself } from './name-start.ts';
import { keyOf } from './segment.ts';
import { hyphenedSyllable, particleHyphen } from './spaced-hyphens.ts';
import type { Token } from './tokens.ts';
import type { WordUse } from './word-use.ts';

/** Token indices [from, to) of a run of capitalised words with the small words inside it. */
export type Run = readonly [from: number, to: number];

// A run longer than this is a line set in capitals, not a name.
const LONGEST_RUN = 14;

/** What may begin a run and what may go on in it. */
interface Capitals {
  begins(i: number): boolean;
  goesOn(i: number): boolean;
}

/**
 * The runs of capitalised words of a text, with particles ("bin"), "of", "for" and "and" where they belong inside.
 * Capitals at the start of a sentence or in a headline count only where the word proves to be a name.
 */
export function findRuns(tokens: readonly Token[], tags: WordTags, use: WordUse): Run[] {
  const capitals: Capitals = {
    begins(i) {
      const token = tokens[i];
      if (token === undefined || !isCapital(token)) return false;
      return token.opens || use.inHeadline(i) ? provesItself(tokens, i, tags, use) : true;
    },
    goesOn(i) {
      const token = tokens[i];
      if (token === undefined || !isCapital(token)) return false;
      // Behind a name a headline's capitals are no more than capitals, unless they end an organisation's name.
      if (use.inHeadline(i)) return this.begins(i) || ORGANISATION_TAILS.has(token.key);
      return !BREAKING_WORDS.has(token.key);
    },
  };
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    const length = startLength(tokens, i, capitals);
    if (length === 0) {
      i++;
      continue;
    }
    const end = runEnd(tokens, i, i + length, capitals);
    if (!isLoneWord(tokens, i, end)) runs.push([i, end]);
    i = end;
  }
  return runs;
}

/** A single word on a line of its own is a control or a label that came along with the text, not part of a sentence. */
function isLoneWord(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || (from > 0 && tokens[from]?.gap !== 'break')) return false;
  return tokens.length > 1 && (to === tokens.length || tokens[to]?.gap === 'break');
}

/** How many tokens begin a name at `i`: 1 for a capitalised word, 2 for "bin Salman", 3 for "al - Qaida", else 0. */
function startLength(tokens: readonly Token[], i: number, capitals: Capitals): number {
  const token = tokens[i];
  if (token === undefined) return 0;
  if (particleHyphen(tokens, i)) return 3;
  if (capitals.begins(i)) return 1;
  const leads = token.casing === 'lower' && LEADING_PARTICLES.has(token.key);
  return leads && tokens[i + 1]?.gap === 'space' && capitals.begins(i + 1) ? 2 : 0;
}

function runEnd(tokens: readonly Token[], start: number, from: number, capitals: Capitals): number {
  let end = from;
  while (end < tokens.length && end - start < LONGEST_RUN) {
    const more = continuation(tokens, start, end, capitals);
    if (more === 0) break;
    end += more;
  }
  return end;
}

/** How many tokens at `end` still belong to the run that began at `start`. */
function continuation(tokens: readonly Token[], start: number, end: number, capitals: Capitals): number {
  const last = tokens[end - 1];
  const next = tokens[end];
  const after = tokens[end + 1];
  if (last === undefined || next === undefined || next.gap === 'break') return 0;
  const capitalAt = (i: number): boolean => tokens[i]?.gap === 'space' && capitals.goesOn(i);
  if (last.possessive) return POSSESSIVE_HEADS.has(last.key) && capitalAt(end) ? 1 : 0;
  if (next.text === '.' && next.gap === 'none')
    return ABBREVIATED.test(last.key) && capitalAt(end + 1) ? 2 : 0;
  if (next.gap !== 'space') return 0;
  if (particleHyphen(tokens, end)) return 3;
  if (hyphenedSyllable(tokens, start, end)) return 2;
  if (capitals.goesOn(end)) return 1;
  if (after === undefined || after.gap !== 'space') return 0;
  if (next.casing === 'lower' && PARTICLES.has(next.key)) {
    if (capitalAt(end + 1)) return 2;
    return PARTICLES.has(after.key) && capitalAt(end + 2) ? 3 : 0;
  }
  if (next.text === '&') return capitalAt(end + 1) ? 2 : 0;
  if (!joins(tokens, start, end)) return 0;
  if (capitalAt(end + 1)) return 2;
  return next.key !== 'and' && after.key === 'the' && capitalAt(end + 2) ? 3 : 0;
}

/** Whether the "of", "for" or "and" at `end` stands inside a name. */
function joins(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1]?.key ?? '';
  const word = tokens[end]?.key;
  const after = tokens[end + 1]?.key ?? '';
  if (word !== 'of' && word !== 'for' && word !== 'against' && word !== 'and') return false;
  if (COUNTRY_NAMES.has(keyOf(tokens, start, end + 2)) || COUNTRY_NAMES.has(`${last} ${word} ${after}`))
    return true;
  const inside = tokens.slice(start + 1, end - 1).some(({ key }) => key === 'of' || key === 'for');
  if (word === 'and') {
    if (!inside || tokens[end + 1]?.casing === 'upper') return false;
    if (KNOWN_PLACES.has(after) || TITLES.has(after) || ORGANISATION_HEADS.has(after)) return false;
    return tokens.slice(start, end).some(({ key }) => AND_HEADS.has(key));
  }
  if (ORGANISATION_HEADS.has(last)) return true;
  if (word !== 'of') return false;
  return inside || (PLACE_HEADS.has(last) && end - start <= 3 && !/^(?:north|south|east|west)/.test(last));
}
