import { COMMON_WORDS } from '../lists/common-words.ts';
import {
  ORGANISATION_AFTER,
  ORGANISATION_BEFORE,
  ORGANISATION_OF,
  PERSON_BEFORE,
  PERSON_HAS,
  PERSON_VERBS,
  PLACE_AFTER,
  PLACE_OF,
} from '../lists/context-words.ts';
import { GROUPS } from '../lists/groups.ts';
import { KNOWN_SURNAMES } from '../lists/known-persons.ts';
import { ORGANISATION_HEADS, ORGANISATION_TAILS } from '../lists/organisation-words.ts';
import { PARTICLES } from '../lists/particles.ts';
import { OTHER_TAILS, PLACE_HEADS, PLACE_TAILS } from '../lists/place-words.ts';
import { DEMONYMS } from '../lists/places.ts';
import { PERSONAL_TITLES, PORTFOLIOS, TITLE_QUALIFIERS, TITLES } from '../lists/titles.ts';

const CLASSES: readonly ((key: string) => boolean)[] = [
  (key) => TITLES.has(key),
  (key) => PERSONAL_TITLES.has(key),
  (key) => PORTFOLIOS.has(key),
  (key) => TITLE_QUALIFIERS.has(key),
  (key) => ORGANISATION_TAILS.has(key),
  (key) => ORGANISATION_HEADS.has(key),
  (key) => PLACE_TAILS.has(key),
  (key) => PLACE_HEADS.has(key),
  (key) => OTHER_TAILS.has(key),
  (key) => COMMON_WORDS.has(key),
  (key) => PARTICLES.has(key),
  (key) => DEMONYMS.has(key) || GROUPS.has(key),
  (key) => KNOWN_SURNAMES.has(key),
  (key) => PERSON_VERBS.test(key),
  (key) => PERSON_HAS.test(key),
  (key) => PERSON_BEFORE.test(key),
  (key) => ORGANISATION_BEFORE.test(key),
  (key) => ORGANISATION_AFTER.test(key),
  (key) => ORGANISATION_OF.test(key),
  (key) => PLACE_AFTER.test(key),
  (key) => PLACE_OF.test(key),
];

export const CLASS_COUNT = CLASSES.length;

/** The kinds of word that a key is, as bits: what the hand-written lists of names' words and of their neighbours say. */
export function classesOf(key: string): number {
  let bits = 0;
  CLASSES.forEach((isOne, at) => {
    if (isOne(key)) bits |= 1 << at;
  });
  return bits;
}
