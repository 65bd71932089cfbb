import { type QueryWords, UNKNOWN, type WordIndex } from './word-index.ts';

/** A stretch of a text's words, half-open. */
export type WordRange = readonly [from: number, to: number];

/** So many places are looked at closely: those that share most with the passage itself, and those that share most with all. */
const CLOSE_LOOKS = 3;

/** A word that is found more often than this is no clue to a place (unless the passage has no rarer ones). */
const RARE = 64;

/**
 * Where in a text a passage may be: stretches that share its rarer words, in about its order, best first.
 * Each shared word votes for the place where the passage would begin.
 *
 * @param quote which of the query's words are the passage's own, half-open; the others are its surroundings
 */
export function candidates(query: QueryWords, quote: WordRange, index: WordIndex): WordRange[] {
  const count = query.ids.length;
  // Words put in or left out shift the rest: places so near to each other are one.
  const bucket = Math.max(8, count >> 2);
  const ownVotes = new Map<number, number>();
  const allVotes = new Map<number, number>();
  let rare = Math.max(RARE, index.ids.length / 1000);
  for (let tries = 0; tries < 2 && allVotes.size === 0; tries++, rare *= 16) {
    for (let i = 0; i < count; i++) {
      const id = query.ids[i] ?? UNKNOWN;
      if (id === UNKNOWN) continue;
      const first = index.firstPlace[id] ?? 0;
      const last = index.firstPlace[id + 1] ?? 0;
      if (last - first > rare) continue;
      // Rarity as in retrieval: the logarithm of how many words of the text it takes to meet this one.
      const vote = Math.log(1 + index.ids.length / (last - first));
      const isOwn = i >= quote[0] && i < quote[1];
      for (let p = first; p < last; p++) {
        const at = Math.floor(((index.places[p] ?? 0) - i) / bucket);
        allVotes.set(at, (allVotes.get(at) ?? 0) + vote);
        if (isOwn) ownVotes.set(at, (ownVotes.get(at) ?? 0) + vote);
      }
    }
  }
  const slack = Math.max(24, count >> 1);
  const begins = new Set([...strongest(ownVotes), ...strongest(allVotes)]);
  return [...begins].map((at) => [
    Math.max(0, at * bucket - slack),
    Math.min(index.ids.length, at * bucket + bucket + count + slack),
  ]);
}

/** The buckets with the most votes, counted with the next one, as a place may lie on a bucket's border. */
function strongest(votes: ReadonlyMap<number, number>): number[] {
  const sums: [at: number, sum: number][] = [];
  for (const [at, vote] of votes) sums.push([at, vote + (votes.get(at + 1) ?? 0)]);
  sums.sort((a, b) => b[1] - a[1]);
  const taken: number[] = [];
  for (const [at] of sums) {
    if (taken.length === CLOSE_LOOKS) break;
    // A neighbour's stretch is the same one, a few words on.
    if (!taken.some((other) => Math.abs(other - at) <= 1)) taken.push(at);
  }
  return taken;
}
