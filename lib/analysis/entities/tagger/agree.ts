import { PARTICLES } from '../lists/particles.ts';
import { COUNTRY_NAMES } from '../lists/places.ts';
import type { Token } from '../tokens.ts';
import type { NameType, TaggedName } from './labels.ts';

// A name's type gives way to another that the text gives to the same words at least so often, and oftener than its own.
const TWICE = 2;
// What is found elsewhere in the text is filled in where so much of its finds are of one type.
const MOSTLY = 2 / 3;
// A person's last word alone is likely the person again: nearly as good as having been found.
const SURNAME = 0.75;
const LONGEST = 6;
const LONGEST_PERSON = 4;

type Counts = Map<NameType, number>;

/**
 * Makes the names of one text agree: words that are found as a name in one place are one in the others, of the type that most
 * places give them. What stands in one place only is left as it is.
 */
export function agreeOnNames(tokens: readonly Token[], names: readonly TaggedName[]): TaggedName[] {
  const given = bearersOfSurnames(tokens, names).map((name) => countryIsPlace(tokens, name));
  const counts = countNames(tokens, given);
  const settled = given.map((name) => {
    const own = counts.get(wordsOf(tokens, name.from, name.to));
    const [type, count] = most(own);
    const isOutvoted =
      type !== undefined && type !== name.type && count >= TWICE && count > (own?.get(name.type) ?? 0);
    return isOutvoted ? { ...name, type } : name;
  });
  return [...settled, ...missedNames(tokens, settled, counts)].sort((a, b) => a.from - b.from);
}

const IN_A_PLACE = /^(?:in|at|near|across|outside|around|throughout)$/;

/**
 * Takes a word that ends a person's full name in this text for that person where it stands alone, whatever else it may name
 * ("Paris" behind "Lia Paris"), unless somewhere things happen in it.
 */
function bearersOfSurnames(tokens: readonly Token[], names: readonly TaggedName[]): readonly TaggedName[] {
  const surnames = new Set<string>();
  for (const { from, to, type } of names)
    if (type === 'person' && to - from > 1 && to - from <= LONGEST_PERSON)
      surnames.add(wordsOf(tokens, to - 1, to));
  const places = new Set<string>();
  for (const { from, to } of names)
    if (to - from === 1 && IN_A_PLACE.test(tokens[from - 1]?.key ?? ''))
      places.add(wordsOf(tokens, from, to));
  return names.map((name) => {
    const words = name.to - name.from === 1 ? wordsOf(tokens, name.from, name.to) : '';
    return surnames.has(words) && !places.has(words) && name.type === 'place'
      ? { ...name, type: 'person' }
      : name;
  });
}

/** A country that acts is a place all the same (docs/ANNOTATION.md). */
function countryIsPlace(tokens: readonly Token[], name: TaggedName): TaggedName {
  const isBody = name.type === 'organisation';
  return isBody && COUNTRY_NAMES.has(keyOf(tokens, name.from, name.to)) ? { ...name, type: 'place' } : name;
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

function countNames(tokens: readonly Token[], names: readonly TaggedName[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const count = (words: string, type: NameType, by: number): void => {
    const own: Counts = counts.get(words) ?? new Map();
    own.set(type, (own.get(type) ?? 0) + by);
    counts.set(words, own);
  };
  for (const { from, to, type } of names) {
    count(wordsOf(tokens, from, to), type, 1);
    const length = to - from;
    if (type === 'person' && length > 1 && length <= LONGEST_PERSON && isSurname(tokens[to - 1]))
      count(wordsOf(tokens, to - 1, to), type, SURNAME);
  }
  return counts;
}

/** Not an initial, nor the first half of a name that was cut in two ("Al" of "Al - Sabah"). */
function isSurname(token: Token | undefined): boolean {
  return (
    token !== undefined && token.casing === 'title' && token.text.length > 2 && !PARTICLES.has(token.key)
  );
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

function most(counts: Counts | undefined): [type: NameType | undefined, count: number] {
  let [best, count]: [NameType | undefined, number] = [undefined, 0];
  for (const [type, own] of counts ?? []) if (own > count) [best, count] = [type, own];
  return [best, count];
}

function missedNames(
  tokens: readonly Token[],
  names: readonly TaggedName[],
  counts: ReadonlyMap<string, Counts>,
): TaggedName[] {
  const taken = new Uint8Array(tokens.length + 1);
  for (const { from, to } of names) taken.fill(1, from, to);
  const small = new Set(tokens.flatMap(({ casing, key }) => (casing === 'lower' ? [key] : [])));
  const isCapital = (i: number): boolean => {
    const casing = tokens[i]?.casing;
    return casing === 'title' || casing === 'upper';
  };
  /** Whether a capital beside it is likely part of a longer name, of which nothing is known. */
  const goesOnAt = (i: number): boolean => isCapital(i) && taken[i] === 0 && tokens[i]?.gap === 'space';
  const missed: TaggedName[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (taken[from] === 1 || !isCapital(from)) continue;
    const to = longestKnown(from);
    if (to === undefined) continue;
    const type = mostly(counts.get(wordsOf(tokens, from, to)));
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (type === undefined || first === undefined || last === undefined) continue;
    // "Hope" may begin a sentence as a word.
    if (to - from === 1 && first.opens && small.has(first.key)) continue;
    if (goesOnAt(to) && !last.possessive) continue;
    const before = tokens[from - 1];
    if (
      before &&
      !before.possessive &&
      !before.opens &&
      first.gap === 'space' &&
      isCapital(from - 1) &&
      taken[from - 1] === 0
    )
      continue;
    missed.push({ from, to, type });
    taken.fill(1, from, to);
  }
  return missed;

  function longestKnown(from: number): number | undefined {
    for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
      const isFree = !taken.subarray(from, to).includes(1);
      const isOneLine = tokens.slice(from + 1, to).every(({ gap }) => gap !== 'break');
      if (isFree && isOneLine && counts.has(wordsOf(tokens, from, to))) return to;
    }
    return undefined;
  }
}

function mostly(counts: Counts | undefined): NameType | undefined {
  const [type, count] = most(counts);
  const all = [...(counts?.values() ?? [])].reduce((sum, each) => sum + each, 0);
  return count >= MOSTLY * all ? type : undefined;
}
