import type { WordTags } from './compromise-tags.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { OTHER_TAILS, PLACE_TAILS } from './lists/place-words.ts';
import { KNOWN_PLACES } from './lists/places.ts';
import { TITLE_QUALIFIERS, TITLES } from './lists/titles.ts';
import type { Token } from './tokens.ts';

function isFirstName(token: Token | undefined, tags: WordTags): boolean {
  return (
    token?.casing === 'title' && tags.get(token.start)?.has('FirstName') === true && !TITLES.has(token.key)
  );
}

function isTail(key: string): boolean {
  return ORGANISATION_TAILS.has(key) || PLACE_TAILS.has(key) || OTHER_TAILS.has(key);
}

/** Index of the first name within tokens [from, to) that a surname follows; `from` where there is none. */
export function firstNameIn(tokens: readonly Token[], from: number, to: number, tags: WordTags): number {
  for (let i = from; i < to - 1; i++) if (isFirstName(tokens[i], tags)) return i;
  return from;
}

/** Keys of the words that end a person's name somewhere behind a first name: "Tessa Bishop", not "Tessa, Bishop of Ely". Linear. */
export function readSurnames(tokens: readonly Token[], tags: WordTags): Set<string> {
  const surnames = new Set<string>();
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (token.casing !== 'title' || token.gap !== 'space' || isTail(token.key)) return;
    if (before === undefined || before.possessive || KNOWN_PLACES.has(before.key)) return;
    if (next !== undefined && (next.casing === 'title' || /^(?:of|for)$/.test(next.key))) return;
    if (isFirstName(before, tags)) surnames.add(token.key);
  });
  return surnames;
}

/**
 * Where a person's name begins that stands without a comma behind a firm's, a place's or a role's: "Northern Bank Ada Kovel",
 * "Chief Executive Ada Kovel". Only a first name and one or two more words at the run's end, behind words that show
 * themselves to be something else.
 * @returns the index of the first name, or `from` where the run is one name
 */
export function personWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  tags: WordTags,
  isSurname: (key: string) => boolean,
): number {
  let at = firstNameIn(tokens, from, to, tags);
  // "Daily Mail Kovel", where the article names Ada Kovel in full.
  if (
    at === from &&
    to - from > 2 &&
    isSurname(tokens[to - 1]?.key ?? '') &&
    isTail(tokens[to - 2]?.key ?? '')
  )
    at = to - 1;
  if (at === from || to - at > 3) return from;
  const name = tokens.slice(at, to);
  if (name.some((token) => token.casing !== 'title' || token.kind !== 'word' || isTail(token.key)))
    return from;
  const before = tokens.slice(from, at);
  const last = before.at(-1);
  if (last === undefined || last.casing === 'lower' || last.possessive) return from;
  const key = before.map((token) => token.key).join(' ');
  const own = tags.get(last.start);
  const isOther =
    KNOWN_ORGANISATIONS.has(key) ||
    KNOWN_PLACES.has(key) ||
    (KNOWN_PLACES.has(last.key) && before.length > 1) ||
    (ORGANISATION_TAILS.has(last.key) && before.length > 1) ||
    before.every((token) => TITLE_QUALIFIERS.has(token.key)) ||
    (before.length === 1 && last.opens && own?.has('Adjective') === true);
  return isOther ? at : from;
}
