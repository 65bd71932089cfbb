import { weightOf } from './align-words.ts';
import { type QueryWords, UNKNOWN, type WordIndex } from './word-index.ts';

/** A stretch of a text's words, half-open. */
export type WordRange = readonly [from: number, to: number];

/** So many places are looked at closely: those that share most with the passage itself, and those that share most with all. */
const CLOSE_LOOKS = 3;

/** A word that is found more often than this is no clue to a place (unless the passage has no rarer ones). */
const RARE = 64;

/** Of a passage of more than a few words at least this share of the letters must be in words that are there unchanged. */
const LEAST_THERE = 0.25;
const FEW = 4;

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
  const stretches: WordRange[] = [];
  for (const at of [...strongest(ownVotes), ...strongest(allVotes)]) {
    const begin = at * bucket;
    const isCovered = stretches.some(([from]) => Math.abs(from + slack - begin) <= slack / 2);
    const stretch: WordRange = [begin - slack, begin + bucket + count + slack];
    if (!isCovered && mayHold(query, quote, index, stretch)) stretches.push(stretch);
  }
  return stretches.map(([from, to]) => [Math.max(0, from), Math.min(index.ids.length, to)]);
}

/** Whether enough of a passage's own words are in a stretch, in whatever order, that a closer look may find it there. */
function mayHold(query: QueryWords, quote: WordRange, index: WordIndex, [from, to]: WordRange): boolean {
  if (quote[1] - quote[0] < FEW) return true;
  let all = 0;
  let there = 0;
  for (let i = quote[0]; i < quote[1]; i++) {
    const weight = weightOf(query, i);
    all += weight;
    const id = query.ids[i] ?? UNKNOWN;
    if (id !== UNKNOWN && isBetween(index, id, from, to)) there += weight;
  }
  return there >= LEAST_THERE * all;
}

/** Whether word `id` is among the words `from` up to `to` of the text, by binary search. */
function isBetween({ places, firstPlace }: WordIndex, id: number, from: number, to: number): boolean {
  let low = firstPlace[id] ?? 0;
  const end = firstPlace[id + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < end && (places[low] ?? 0) < to;
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
