import type { Example } from './examples.ts';

/** The examples without the features that fewer of their tokens than `least` have: they are learnt by heart, and cost space. */
export function withoutRare(examples: readonly Example[], bits: number, least: number): Example[] {
  const seen = new Uint32Array(2 ** bits);
  for (const { places } of examples) for (const place of places) seen[place] = (seen[place] ?? 0) + 1;
  return examples.map(({ places, ends, labels }) => {
    const kept = places.filter((place) => (seen[place] ?? 0) >= least);
    let [count, from] = [0, 0];
    const keptEnds = ends.map((end) => {
      for (let at = from; at < end; at++) if ((seen[places[at] ?? 0] ?? 0) >= least) count++;
      from = end;
      return count;
    });
    return { places: kept, ends: keptEnds, labels };
  });
}
