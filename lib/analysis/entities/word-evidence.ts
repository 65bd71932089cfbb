import type { Vote } from './candidate.ts';
import type { WordTags } from './compromise-tags.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { DEMONYM_PREFIXES, GROUPS } from './lists/groups.ts';
import { KNOWN_SURNAMES } from './lists/known-persons.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS, ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { OTHER_TAILS, PLACE_HEADS, PLACE_TAILS } from './lists/place-words.ts';
import { DEMONYMS, KNOWN_PLACES } from './lists/places.ts';
import type { Token } from './tokens.ts';
import type { WordUse } from './word-use.ts';

// The weights here and in context-evidence.ts were set by hand; only their order matters much.
const LISTED = 10;
const TAIL = 5;
const HEAD = 4;

// Words that begin places' names of any length in the languages of the news.
const PLACE_NAMES_BEGIN =
  /^(?:san|santa|santo|são|ras|umm|rio|río|porto|puerto|villa|fort|mount|lake|port|cape|bandar|deir|tel|wadi|jebel|pozo|playa|kafr)$/;

/** What the lists say of a name: the whole of it, its last word, and the word before its "of". */
export function voteByLists(whole: string, words: readonly Token[], vote: Vote): void {
  const first = words[0]?.key ?? '';
  const last = words.at(-1)?.key ?? '';
  if (KNOWN_PLACES.has(whole)) vote('place', LISTED);
  if (KNOWN_ORGANISATIONS.has(whole)) vote('organisation', LISTED);
  const people = DEMONYMS.has(last) || GROUPS.has(last);
  if (
    DEMONYMS.has(whole) ||
    GROUPS.has(whole) ||
    (words.length === 2 && people && DEMONYM_PREFIXES.has(first))
  ) {
    vote('group', LISTED);
  }
  if (words.length === 2 && DEMONYMS.has(first) && people) vote('group', LISTED);
  // "Russian Federation" is a country, whatever its last word.
  if (words.length > 1 && KNOWN_PLACES.has(whole)) return;
  if (words.length === 1) {
    if (KNOWN_SURNAMES.has(first)) vote('person', HEAD);
    if (ORGANISATION_TAILS.has(first)) vote('organisation', HEAD);
    return;
  }
  const of = words.findIndex(({ key }) => key === 'of' || key === 'for');
  const head = of > 0 ? (words[of - 1]?.key ?? '') : '';
  if (ORGANISATION_HEADS.has(head)) vote('organisation', TAIL + 1);
  else if (PLACE_HEADS.has(head)) vote('place', TAIL);
  else if (OTHER_TAILS.has(last)) vote('other', TAIL);
  else if (ORGANISATION_TAILS.has(last)) vote('organisation', TAIL);
  else if (PLACE_TAILS.has(last)) vote('place', TAIL);
  if (of >= 0) return;
  if (PLACE_HEADS.has(first) && !ORGANISATION_TAILS.has(last)) vote('place', words.length === 2 ? HEAD : 1);
  if (PLACE_NAMES_BEGIN.test(first)) vote('place', HEAD);
  if (ORGANISATION_HEADS.has(first)) vote('organisation', 2);
  // What a well-known firm puts its name to ("Amazon Fresh") is its product, where it is not a part of it.
  if (isProduct(words)) {
    vote('other', HEAD);
    vote('person', -HEAD);
  }
}

function isProduct(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (words.length !== 2 || first === undefined || second === undefined || first.possessive) return false;
  if (first.casing !== 'title' || second.casing !== 'title' || !KNOWN_ORGANISATIONS.has(first.key))
    return false;
  return !ORGANISATION_TAILS.has(second.key) && !PLACE_TAILS.has(second.key) && !OTHER_TAILS.has(second.key);
}

/** What compromise's lexicon says of a name's words. */
export function voteByTags(words: readonly Token[], tags: WordTags, vote: Vote): void {
  const alone = words.length === 1;
  words.forEach((word, i) => {
    const own = tags.get(word.start);
    if (own === undefined || word.casing === 'lower') return;
    if (own.has('FirstName') && (alone || i < words.length - 1)) vote('person', alone ? 1.5 : 3);
    else if (own.has('LastName') && i === words.length - 1) vote('person', 1.5);
    else if (own.has('Person')) vote('person', 0.7);
    if (own.has('Country') || own.has('City') || own.has('Region')) vote('place', alone ? 3 : 1);
    else if (own.has('Place')) vote('place', alone ? 2 : 0.7);
    if (own.has('Organization')) vote('organisation', 1);
    if (own.has('Demonym')) vote('group', alone ? 3 : 0.5);
  });
}

/** What the way a name is written says: capitals, initials, particles, its length. */
export function voteByShape(
  tokens: readonly Token[],
  words: readonly Token[],
  use: WordUse,
  vote: Vote,
): void {
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    const mixed =
      /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(only.text) &&
      !/^(?:Mc|Mac|De|Di|La|Le|Al|El|O)[’']?\p{Lu}/u.test(only.text);
    if (use.defined(only.key)) vote('organisation', 2);
    if (only.casing === 'upper' && only.text.length <= 6) vote('organisation', 3);
    else if (mixed) vote('organisation', 2);
    else if (/(?:ian|ean|ese)s?$/.test(only.key)) vote('group', 1);
    // Nothing speaks for a person, firm or place: it is left open rather than guessed.
    else vote('other', 0.5);
    return;
  }
  if (words.some(({ key }) => /^(?:al|el)-|^(?:bin|ibn|bint|abdul|abu|al|el|van|von)$/.test(key)))
    vote('person', 2);
  const initial = tokens.some(
    ({ text }, i) => i < tokens.length - 1 && /^(?:\p{Lu}\.?)$|^(?:\p{Lu}\.[ {2}]?)+$/u.test(text),
  );
  if (initial) vote('person', 2.5);
  if (tokens.some(({ text }) => text === '&')) vote('organisation', 3);
  // "Emerald Lounge" in an article on lounges: persons' names are seldom made of its common words.
  if (words.some(({ key, casing }) => casing === 'title' && key.length > 3 && use.small(key)))
    vote('person', -1.2);
  // "Walt Kovel World": a person's name does not end in such a word.
  const last = words.at(-1);
  if (last?.casing === 'title' && COMMON_WORDS.has(last.key)) vote('person', -2);
  const upper = words.filter((word) => word.casing === 'upper' && word.text.length > 1).length;
  if (upper > 0 && upper < words.length) vote('organisation', 1.5);
  if (words.length <= 4 && !words.some((word) => COMMON_WORDS.has(word.key)))
    vote('person', words.length <= 3 ? 1.4 : 0.6);
  else vote('organisation', 0.8);
}
