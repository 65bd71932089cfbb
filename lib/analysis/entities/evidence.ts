import type { Votes } from './candidate.ts';
import type { WordTags } from './compromise-tags.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { DEMONYM_PREFIXES, GROUPS } from './lists/groups.ts';
import {
  BARE_ORGANISATION_WORDS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
} from './lists/organisation-words.ts';
import { BARE_PARTICLES } from './lists/particles.ts';
import { DIRECTIONS, OTHER_TAILS, PLACE_HEADS, PLACE_TAILS } from './lists/place-words.ts';
import { DEMONYMS, KNOWN_PLACES } from './lists/places.ts';
import { PORTFOLIOS, TITLE_QUALIFIERS, TITLES } from './lists/titles.ts';
import { keyOf, type Piece } from './segment.ts';
import type { Token } from './tokens.ts';

// The weights were set by hand against the development set; only their order matters much.
const LISTED = 6;
const TAIL = 5;
const TITLED = 5;
const HEAD = 4;

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const SPEAKS =
  /^(?:said|says|told|added|adds|wrote|warned|insisted|noted|stressed|argued|claimed|denied|tweeted|explained|confirmed|recalled|believes|thinks|who|whose|himself|herself|born|died|aged|joked|laughed|replied|resigned|married)$/;
const PERSON_BEFORE =
  /^(?:spokesman|spokeswoman|spokesperson|minister|president|lawyer|wife|husband|son|daughter|brother|sister|father|mother|named|called|by|uncle|actor|actress|singer|captain|coach|activist|journalist|leader|analyst|professor|colleague|friend|victim|winger|striker|midfielder|researcher|resident|candidate|director|teammate|chairman|chairwoman|officer|economist|author|writer|artist|secretary|governor|mayor|ambassador|lawmaker|politician|playwright|photographer|predecessor|successor|founder|cousin|nephew|neighbour|neighbor|partner|scientist|expert|farmer|counterpart|rival|whom)$/;
const ORGANISATION_AFTER =
  /^(?:party|newspaper|group|movement|militia|militants|fighters|agency|company|newspapers|airline|website|shares|members|member|coalition|alliance|channel|firm|bank|rebels|insurgents|employees|executives|spokesman|spokeswoman|spokesperson|spokesmen|lawmakers|activists|supporters|officials|chief|leaders|users|app|platform)$/;
const PLACE_AFTER =
  /^(?:city|province|river|region|district|town|village|county|airport|governorate|island|peninsula|area|coast|border|neighbourhood|neighborhood|valley|park|street|state|prefecture|dam|hospital|mountains|islands|suburb|refugee|prison|port)$/;

/** What the words of a piece and their neighbours say of its type; null where they name nothing. */
export function weigh(tokens: readonly Token[], piece: Piece, tags: WordTags): Votes | null {
  const words = tokens.slice(piece.from, piece.to).filter((token) => token.kind === 'word');
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || namesNothing(words, piece)) return null;
  const votes: Votes = {};
  const vote = (type: keyof Votes, weight: number): void => {
    votes[type] = (votes[type] ?? 0) + weight;
  };
  const whole = keyOf(tokens, piece.from, piece.to);
  listed(whole, words, vote);
  if (piece.titled) vote('person', TITLED);
  shape(words, tokens.slice(piece.from, piece.to), tags, vote);
  neighbours(tokens, piece, words.length, vote);
  return votes;
}

type Vote = (type: keyof Votes, weight: number) => void;

function namesNothing(words: readonly Token[], piece: Piece): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    const { key } = only;
    if (CALENDAR.test(key) || BARE_PARTICLES.has(key) || DIRECTIONS.has(key)) return true;
    if (piece.titled) return TITLES.has(key) || PORTFOLIOS.has(key);
    if (KNOWN_PLACES.has(key) || KNOWN_ORGANISATIONS.has(key)) return key === 'car';
    if (only.text.length < 2 || TITLES.has(key) || PORTFOLIOS.has(key) || BARE_ORGANISATION_WORDS.has(key))
      return true;
    if (ORGANISATION_TAILS.has(key)) return only.opens;
    return COMMON_WORDS.has(key) || TITLE_QUALIFIERS.has(key) || PLACE_TAILS.has(key) || OTHER_TAILS.has(key);
  }
  return words.every(
    ({ key }) =>
      TITLES.has(key) ||
      TITLE_QUALIFIERS.has(key) ||
      PORTFOLIOS.has(key) ||
      (COMMON_WORDS.has(key) && !ORGANISATION_TAILS.has(key)) ||
      key === 'of' ||
      key === 'and' ||
      CALENDAR.test(key),
  );
}

function listed(whole: string, words: readonly Token[], vote: Vote): void {
  const first = words[0]?.key ?? '';
  const last = words.at(-1)?.key ?? '';
  if (KNOWN_PLACES.has(whole)) vote('place', LISTED);
  if (KNOWN_ORGANISATIONS.has(whole)) vote('organisation', LISTED);
  if (DEMONYMS.has(whole) || GROUPS.has(whole)) vote('group', LISTED);
  else if (words.length === 2 && DEMONYM_PREFIXES.has(first) && (DEMONYMS.has(last) || GROUPS.has(last)))
    vote('group', LISTED);
  if (words.length === 1) {
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
  if (of < 0 && PLACE_HEADS.has(first) && !ORGANISATION_TAILS.has(last))
    vote('place', words.length === 2 ? HEAD : 1);
  if (ORGANISATION_HEADS.has(first) && of < 0) vote('organisation', 1);
}

function shape(words: readonly Token[], all: readonly Token[], tags: WordTags, vote: Vote): void {
  words.forEach((word, i) => {
    const own = tags.get(word.start);
    if (own === undefined || word.casing === 'lower') return;
    if (own.has('FirstName') && i < Math.max(1, words.length - 1)) vote('person', words.length > 1 ? 3 : 1.5);
    else if (own.has('LastName') && i === words.length - 1) vote('person', 1.5);
    else if (own.has('Person')) vote('person', 0.7);
    if (own.has('Country') || own.has('City') || own.has('Region')) vote('place', words.length === 1 ? 3 : 1);
    else if (own.has('Place')) vote('place', words.length === 1 ? 2 : 0.7);
    if (own.has('Organization')) vote('organisation', 1);
    if (own.has('Demonym')) vote('group', words.length === 1 ? 3 : 0.5);
  });
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    if (only.casing === 'upper' && only.text.length <= 6) vote('organisation', 3);
    else if (/\p{Ll}\p{Lu}/u.test(only.text) && !/^(?:Mc|Mac|De|Al|El)/.test(only.text))
      vote('organisation', 1.5);
    else vote('person', 0.4);
    return;
  }
  if (words.some((word) => /^(?:al|el)-|^(?:bin|ibn|bint|abdul|abu|al|el|van|von)$/.test(word.key)))
    vote('person', 2);
  if (
    all.some(
      (token, i) =>
        i < all.length - 1 && (/^\p{Lu}$/u.test(token.text) || /^(?:\p{Lu}\.)+$/u.test(token.text)),
    )
  )
    vote('person', 2.5);
  if (all.some((token) => token.text === '&')) vote('organisation', 3);
  const hasUpper =
    words.some((word) => word.casing === 'upper' && word.text.length > 1) &&
    !words.every((word) => word.casing === 'upper');
  if (hasUpper) vote('organisation', 1.5);
  if (words.length <= 4 && !words.some((word) => COMMON_WORDS.has(word.key)))
    vote('person', words.length <= 3 ? 1.4 : 0.6);
  else vote('organisation', 0.8);
}

function neighbours(tokens: readonly Token[], piece: Piece, length: number, vote: Vote): void {
  const before = tokens[piece.from - 1];
  const next = tokens[piece.to];
  const last = tokens[piece.to - 1];
  const touches = (token: Token | undefined): boolean => token !== undefined && token.gap !== 'break';
  if (before !== undefined && touches(tokens[piece.from])) {
    const key = before.key;
    if (key === 'in' || key === 'near' || key === 'across' || key === 'inside' || key === 'outside')
      vote('place', 2.5);
    else if (
      key === 'at' ||
      key === 'from' ||
      key === 'to' ||
      key === 'into' ||
      key === 'through' ||
      key === 'throughout'
    )
      vote('place', 0.8);
    else if (key === 'the') {
      vote('person', -2.5);
      vote('organisation', 1.2);
    } else if (PERSON_BEFORE.test(key)) vote('person', before.casing === 'lower' ? 2 : 0);
  }
  if (next !== undefined && touches(next) && last?.possessive !== true) {
    if (SPEAKS.test(next.key)) {
      vote('person', 1.6);
      vote('organisation', 0.4);
    } else if (ORGANISATION_AFTER.test(next.key)) vote('organisation', length === 1 ? 1.5 : 1);
    else if (PLACE_AFTER.test(next.key)) vote('place', 3);
    else if (
      next.text === ',' &&
      tokens[piece.to + 1]?.kind === 'number' &&
      /^\d\d$/.test(tokens[piece.to + 1]?.text ?? '')
    )
      vote('person', 3);
  }
}
