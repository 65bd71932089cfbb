import type { WordTags } from './compromise-tags.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { NAME_VERBS } from './lists/context-words.ts';
import { DEMONYM_PREFIXES, GROUPS } from './lists/groups.ts';
import { KNOWN_SURNAMES } from './lists/known-persons.ts';
import { ORGANISATION_HEADS } from './lists/organisation-words.ts';
import { PLACE_HEADS } from './lists/place-words.ts';
import { COUNTRY_NAMES, DEMONYMS, KNOWN_PLACES } from './lists/places.ts';
import { TITLES } from './lists/titles.ts';
import type { Token } from './tokens.ts';
import type { WordUse } from './word-use.ts';

const NAMES = [
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
// In a headline compromise takes any capital behind a first name for a last name, so that tag says nothing there.
const SURE_NAMES = ['FirstName', 'Place', 'City', 'Country', 'Demonym'];
const NO_NAMES = [
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

function hasAny(tags: ReadonlySet<string> | undefined, names: readonly string[]): boolean {
  return tags !== undefined && names.some((name) => tags.has(name));
}

// G20, M23, MI6, COP27; but no amounts (R4bn), sizes (4K) or addresses' letters and digits.
const NAME_WITH_NUMBER = /^\p{Lu}{2,5}-?\d{1,3}$|^[GMUF]-?\d{1,2}$/u;

/** Whether the token is a word with a capital; the pronoun "I" is none. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text === 'I') return false;
  if (/\p{N}/u.test(token.text) && !NAME_WITH_NUMBER.test(token.text)) return false;
  return token.casing === 'title' || token.casing === 'upper';
}

function isListed(key: string): boolean {
  return (
    KNOWN_PLACES.has(key) ||
    DEMONYMS.has(key) ||
    GROUPS.has(key) ||
    TITLES.has(key) ||
    KNOWN_SURNAMES.has(key)
  );
}

/** Whether a capital that its place (a sentence's start, a headline) would explain still means a name. */
export function provesItself(tokens: readonly Token[], i: number, tags: WordTags, use: WordUse): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const next = tokens[i + 1];
  const name = next !== undefined && isCapital(next) && next.gap === 'space' ? next.key : null;
  if (isListed(token.key)) return true;
  if (name !== null && (DEMONYM_PREFIXES.has(token.key) || PLACE_HEADS.has(token.key))) {
    if (DEMONYMS.has(name) || COUNTRY_NAMES.has(`${token.key} ${name}`) || !use.small(token.key)) return true;
  }
  if (COMMON_WORDS.has(token.key)) {
    return name !== null && use.named(token.key) && use.named(name) && ORGANISATION_HEADS.has(name);
  }
  if (use.small(token.key)) return false;
  const headline = use.inHeadline(i);
  if (token.casing === 'upper' && token.text.length > 1 && !headline) return true;
  if (use.named(token.key)) return true;
  const own = tags.get(token.start);
  if (headline) return hasAny(own, SURE_NAMES);
  if (hasAny(own, NAMES)) return true;
  if (hasAny(own, NO_NAMES)) return false;
  if (token.possessive || name !== null) return true;
  return next?.gap === 'space' && NAME_VERBS.test(next.key);
}
