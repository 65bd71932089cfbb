import { PARTICLES } from './lists/particles.ts';

/** The words of a name key that tell it from another: particles ("el", "bin") left out, unless nothing else is there. */
export function significantWords(key: string): string[] {
  const words = key.split(' ');
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

function fitsInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/**
 * How well a name may be a shorter form of a fuller one: 3 for its end or the same first and last word, 2 for its beginning,
 * 1 for a word inside, 0 where they can't be one person ("Raúl Castro", "Fidel Castro").
 */
export function fitOfNames(short: readonly string[], full: readonly string[]): 0 | 1 | 2 | 3 {
  const last = short.at(-1);
  if (last === undefined || short.length > full.length) return 0;
  if (short.length === full.length) {
    const differ = short.every((word, i) => word === full[i])
      ? 0
      : short.every((word, i) => fitsInitial(word, full[i] ?? ''))
        ? 1
        : 2;
    return differ === 1 && short.length > 1 && last === full.at(-1) && (short[0]?.length ?? 0) === 1 ? 3 : 0;
  }
  const from = full.length - short.length;
  if (short.every((word, i) => word === full[from + i])) return 3;
  if (short.length === 1) return last === full[0] ? 2 : 1;
  if (last === full.at(-1) && fitsInitial(short[0] ?? '', full[0] ?? ''))
    return isSubsequence(short.slice(1, -1), full.slice(1, -1)) ? 3 : 0;
  return short.every((word, i) => word === full[i]) ? 2 : 0;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && fitsInitial(part[at] ?? '', word)) at++;
  return at === part.length;
}

const LEAST_LETTERS = 5;

/**
 * Whether two full names differ by one vowel inside one longer word only ("Kristin Wilkins", "Kristen Wilkins"): the paper's slip. A
 * last vowel tells women from men ("Maria", "Mario").
 */
export function isMisspelling(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const differing = one.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i] ?? ''] as const]));
  const [[word, variant] = ['', '']] = differing;
  if (differing.length !== 1 || word.length !== variant.length || word.length < LEAST_LETTERS) return false;
  const places = [...word].flatMap((letter, i) => (letter === variant[i] ? [] : [i]));
  const [at = -1] = places;
  return (
    places.length === 1 &&
    at < word.length - 1 &&
    /[aeiouy]/.test(word.charAt(at)) &&
    /[aeiouy]/.test(variant.charAt(at))
  );
}
