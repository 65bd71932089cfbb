import { ORGANISATION_ARMS, ORGANISATION_HEADS, ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { indexByWord, MOST_COMPARED, type Spelling, type Unions } from './spellings.ts';

/**
 * Joins short forms of organisations to the only longer name that they fit: "Polisario" and "Polisario Front", "Foreign Ministry" and
 * "Moroccan Foreign Ministry", "the Church" and "Church of Kovel", "Kovel" and the same.
 */
export function joinOrganisations(all: readonly Spelling[], unions: Unions): void {
  const index = indexByWord(all, 'organisation');
  all.forEach((name, i) => {
    const [first] = name.words;
    if (name.type !== 'organisation' || first === undefined) return;
    const fitting = new Set<number>();
    for (const j of (index.get(first) ?? []).slice(0, MOST_COMPARED)) {
      const other = all[j];
      if (other !== undefined && isShortFor(name.words, other.words)) fitting.add(unions.root(j));
    }
    const [only] = fitting;
    if (fitting.size === 1 && only !== undefined && only !== unions.root(i)) unions.join(i, only);
  });
}

function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (full.length <= short.length) return false;
  const rest = full.slice(short.length);
  const isStart = short.every((word, k) => word === full[k]);
  if (isStart && rest.every((word) => ORGANISATION_TAILS.has(word) && !ORGANISATION_ARMS.has(word)))
    return true;
  const isEnd = short.every((word, k) => word === full[full.length - short.length + k]);
  if (isEnd && short.length > 1) return true;
  const [only] = short;
  if (short.length > 1 || only === undefined) return false;
  const isHead = ORGANISATION_HEADS.has(only) || ORGANISATION_TAILS.has(only);
  if (isHead) return isEnd || (isStart && full[1] === 'of');
  return isEnd && full[full.length - 2] === 'of';
}

/** Joins "the North" to "North Korea", where the text names no other country of the North. */
export function joinHalfCountries(all: readonly Spelling[], unions: Unions): void {
  all.forEach(({ type, words: [half, ...more] }, i) => {
    if (type !== 'place' || more.length > 0 || !/^(?:north|south|east|west)$/.test(half ?? '')) return;
    const countries = all.flatMap((other, j) =>
      other.type === 'place' && other.words.length === 2 && other.words[0] === half ? [j] : [],
    );
    const [only, ...others] = new Set(countries.map((j) => unions.root(j)));
    if (only !== undefined && others.length === 0) unions.join(i, only);
  });
}
