import { nameKey } from '../../lib/analysis/entities/name-key.ts';

/** How many names are offered at once: more would push the rest of the card out of sight. */
const SHOWN = 6;

/**
 * The names to offer for "the same as": those that share a word with the name come first, then as they are given.
 *
 * @param typed what the names must have in them; case, accents and punctuation do not count
 * @returns the first few, and how many more there are
 */
export function sameAsChoices(
  name: string,
  others: readonly string[],
  typed: string,
): { shown: string[]; more: number } {
  const words = new Set(nameKey(name).split(' '));
  const isNear = (other: string) =>
    nameKey(other)
      .split(' ')
      .some((word) => words.has(word));
  const wanted = nameKey(typed);
  const fitting = [...new Set(others)].filter((other) => nameKey(other).includes(wanted));
  const sorted = [...fitting.filter(isNear), ...fitting.filter((other) => !isNear(other))];
  return { shown: sorted.slice(0, SHOWN), more: Math.max(0, sorted.length - SHOWN) };
}
