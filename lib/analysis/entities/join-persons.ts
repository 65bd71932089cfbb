import { fitOfNames, isMisspelling } from './person-names.ts';
import { indexByWord, MOST_COMPARED, type Spelling, type Unions } from './spellings.ts';

/** Joins "Khalfi" to "Mustapha El Khalfi", unless two different full names would fit equally well. */
export function joinPersons(all: readonly Spelling[], unions: Unions): void {
  const index = indexByWord(all, 'person');
  const order = all.map((_, i) => i).filter((i) => all[i]?.type === 'person');
  order.sort((a, b) => (all[b]?.words.length ?? 0) - (all[a]?.words.length ?? 0));
  for (const i of order) {
    const name = all[i];
    const last = name?.words.at(-1);
    if (name === undefined || last === undefined) continue;
    let best = 0;
    let fitting = new Set<number>();
    for (const j of (index.get(last) ?? []).slice(0, MOST_COMPARED)) {
      const other = all[j];
      if (j === i || other === undefined) continue;
      const fit = isMisspelling(name.words, other.words) && j < i ? 3 : fitOfNames(name.words, other.words);
      if (fit > best) {
        best = fit;
        fitting = new Set([unions.root(j)]);
      } else if (fit === best && fit > 0) fitting.add(unions.root(j));
    }
    const [only, ...others] = fitting.size > 1 ? introducedBefore(name, fitting, all, unions) : fitting;
    if (only !== undefined && others.length === 0 && only !== i) unions.join(i, only);
  }
}

/**
 * Of several persons whom a surname fits those named in full before it first stands alone: whoever of that name comes into the
 * article later is told from them by a first name.
 */
function introducedBefore(
  { mentions }: Spelling,
  fitting: ReadonlySet<number>,
  all: readonly Spelling[],
  unions: Unions,
): number[] {
  const [first = 0] = mentions[0] ?? [];
  return [...fitting].filter((root) =>
    all.some((other, j) => unions.root(j) === root && (other.mentions[0]?.[0] ?? 0) < first),
  );
}
