import type { WordTags } from './compromise-tags.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { DEMONYM_PREFIXES, GROUPS } from './lists/groups.ts';
import { ORGANISATION_HEADS } from './lists/organisation-words.ts';
import { LEADING_PARTICLES, PARTICLES } from './lists/particles.ts';
import { PLACE_HEADS } from './lists/place-words.ts';
import { COUNTRY_NAMES, DEMONYMS, KNOWN_PLACES } from './lists/places.ts';
import { TITLES } from './lists/titles.ts';
import type { Token } from './tokens.ts';
import type { WordUse } from './word-use.ts';

/** Token indices [from, to) of a run of capitalised words with the small words inside it. */
export type Run = readonly [from: number, to: number];

// A run longer than this is a line set in capitals, not a name.
const LONGEST_RUN = 14;

const POSSESSIVE_HEADS = new Set([
  'people',
  "people's",
  'king',
  'queen',
  'women',
  'men',
  'children',
  'workers',
  'prosecutor',
  'president',
  'st',
]);
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|st|gen|lt|col|maj|capt|sgt|brig|adm|sen|rep|gov|rev|hon|prof|mt|ft|jr|sr|\p{L})$/u;
const AND_HEADS = new Set([
  'ministry',
  'department',
  'commission',
  'council',
  'committee',
  'institute',
  'chamber',
  'association',
  'faculty',
  'secretariat',
  'bureau',
  'organization',
  'organisation',
  'board',
  'agency',
  'office',
  'centre',
  'center',
  'foundation',
  'directorate',
  'federation',
  'school',
  'society',
  'authority',
]);
const SPEECH_NEXT =
  /^(?:said|says|told|added|adds|has|had|is|was|were|are|will|would|did|and|who|also|announced|wrote|warned|called|insisted|noted|stressed|argued|claimed|denied|tweeted|explained|confirmed|reported|accused|urged|described|believes|wants|could|can|may|must|should)$/;
const NOT_A_NAME_TAGS = [
  'Verb',
  'Adverb',
  'Adjective',
  'Preposition',
  'Determiner',
  'Conjunction',
  'Pronoun',
  'Plural',
  'Gerund',
  'QuestionWord',
  'Value',
  'Negative',
  'Expression',
];
const NAME_TAGS = [
  'Person',
  'FirstName',
  'LastName',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'Demonym',
  'Acronym',
  'ProperNoun',
];

function hasAny(tags: ReadonlySet<string> | undefined, names: readonly string[]): boolean {
  return tags !== undefined && names.some((name) => tags.has(name));
}

function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.casing === 'title' || token.casing === 'upper') &&
    token.text !== 'I'
  );
}

function isListed(key: string): boolean {
  return KNOWN_PLACES.has(key) || DEMONYMS.has(key) || GROUPS.has(key) || TITLES.has(key);
}

/** Whether a capital that the place in the sentence would explain still means a name. */
function provesItself(tokens: readonly Token[], i: number, tags: WordTags, use: WordUse): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const next = tokens[i + 1];
  const nextIsCapital = next !== undefined && isCapital(next) && next.gap === 'space';
  if (isListed(token.key)) return true;
  if (
    nextIsCapital &&
    (DEMONYM_PREFIXES.has(token.key) || PLACE_HEADS.has(token.key)) &&
    (DEMONYMS.has(next.key) || COUNTRY_NAMES.has(`${token.key} ${next.key}`) || !use.small(token.key))
  )
    return true;
  if (COMMON_WORDS.has(token.key))
    return nextIsCapital && use.named(token.key) && use.named(next.key) && ORGANISATION_HEADS.has(next.key);
  if (use.small(token.key)) return false;
  if (token.casing === 'upper' && token.text.length > 1 && !use.inHeadline(i)) return true;
  if (use.named(token.key)) return true;
  const own = tags.get(token.start);
  if (use.inHeadline(i))
    return hasAny(own, ['Person', 'FirstName', 'LastName', 'Place', 'City', 'Country', 'Demonym']);
  if (hasAny(own, NAME_TAGS)) return true;
  if (hasAny(own, NOT_A_NAME_TAGS)) return false;
  if (token.possessive || nextIsCapital) return true;
  return next !== undefined && next.gap === 'space' && SPEECH_NEXT.test(next.key);
}

/**
 * The runs of capitalised words of a text, with particles ("bin"), "of", "for" and "and" where they belong inside.
 * Capitals at the start of a sentence or in a headline count only where the word proves to be a name.
 */
export function findRuns(tokens: readonly Token[], tags: WordTags, use: WordUse): Run[] {
  const runs: Run[] = [];
  const counts = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || !isCapital(token)) return false;
    if (token.opens || use.inHeadline(i)) return provesItself(tokens, i, tags, use);
    return true;
  };
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    const leading =
      token !== undefined &&
      token.casing === 'lower' &&
      LEADING_PARTICLES.has(token.key) &&
      tokens[i + 1]?.gap === 'space' &&
      counts(i + 1);
    if (!leading && !counts(i)) {
      i++;
      continue;
    }
    const end = runEnd(tokens, i, counts);
    runs.push([i, end]);
    i = end;
  }
  return runs;
}

function runEnd(tokens: readonly Token[], start: number, counts: (i: number) => boolean): number {
  let end = start + 1;
  if (LEADING_PARTICLES.has(tokens[start]?.key ?? '') && tokens[start]?.casing === 'lower') end++;
  let of = false;
  while (end < tokens.length && end - start < LONGEST_RUN) {
    const last = tokens[end - 1];
    const next = tokens[end];
    const after = tokens[end + 1];
    if (last === undefined || next === undefined || next.gap === 'break') break;
    if (last.possessive && !(POSSESSIVE_HEADS.has(last.key) && isCapital(next))) break;
    if (next.text === '.' && next.gap === 'none') {
      if (!(ABBREVIATED.test(last.key) && after?.gap === 'space' && isCapital(after))) break;
      end += 2;
      continue;
    }
    if (next.gap !== 'space') break;
    if (isCapital(next)) {
      end++;
      continue;
    }
    if (after === undefined || after.gap !== 'space') break;
    const afterCounts = isCapital(after) && (counts(end + 1) || !after.opens);
    if (PARTICLES.has(next.key) && next.casing === 'lower' && afterCounts) end += 2;
    else if (
      PARTICLES.has(next.key) &&
      PARTICLES.has(after.key) &&
      isCapital(tokens[end + 2]) &&
      tokens[end + 2]?.gap === 'space'
    )
      end += 3;
    else if (next.text === '&' && afterCounts) end += 2;
    else if (next.key === 'of' && joinsOf(tokens, start, end)) {
      if (after.key === 'the' && isCapital(tokens[end + 2]) && tokens[end + 2]?.gap === 'space') end += 3;
      else if (afterCounts) end += 2;
      else break;
      of = true;
    } else if (
      (next.key === 'for' || next.key === 'on' || next.key === 'against') &&
      afterCounts &&
      ORGANISATION_HEADS.has(last.key)
    ) {
      end += 2;
      of = true;
    } else if (next.key === 'and' && afterCounts && joinsAnd(tokens, start, end, of)) end += 2;
    else break;
  }
  return end;
}

function joinsOf(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last === undefined) return false;
  return (
    ORGANISATION_HEADS.has(last.key) ||
    (PLACE_HEADS.has(last.key) && end - start <= 3 && !/^(?:north|south|east|west)/.test(last.key))
  );
}

function joinsAnd(tokens: readonly Token[], start: number, end: number, of: boolean): boolean {
  const whole = `${tokens[end - 1]?.key} and ${tokens[end + 1]?.key}`;
  if (COUNTRY_NAMES.has(whole)) return true;
  const after = tokens[end + 1];
  if (
    !of ||
    after === undefined ||
    after.casing === 'upper' ||
    KNOWN_PLACES.has(after.key) ||
    TITLES.has(after.key) ||
    ORGANISATION_HEADS.has(after.key)
  )
    return false;
  return tokens.slice(start, end).some((token) => AND_HEADS.has(token.key));
}
