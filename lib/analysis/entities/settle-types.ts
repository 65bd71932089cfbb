import { addVotes, type Candidate, type TypedMention, type Votes, winner } from './candidate.ts';
import { ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { PLACE_TAILS } from './lists/place-words.ts';
import { KNOWN_PLACES } from './lists/places.ts';
import { nameKey } from './name-key.ts';

// What a full name says of its surname standing alone, against what that mention's own place says.
const SURNAME = 4;
const OTHER_NAME_PART = 1.5;
const SHORT_ORGANISATION = 3;
// A mention's own words count more than its namesakes' elsewhere in the article.
const NAMESAKES = 0.5;

/** Settles one type for each candidate: its own votes, those of its namesakes, and those of the longer names it is part of. */
export function settleTypes(text: string, candidates: readonly Candidate[]): TypedMention[] {
  const keys = candidates.map(({ start, end }) => nameKey(text.slice(start, end)));
  const sums = new Map<string, Votes>();
  candidates.forEach(({ votes }, i) => {
    const key = keys[i] ?? '';
    const sum = sums.get(key) ?? {};
    addVotes(sum, votes);
    sums.set(key, sum);
  });
  const parts = votesForParts(sums);
  const mentions: TypedMention[] = [];
  candidates.forEach(({ start, end, votes }, i) => {
    const key = keys[i] ?? '';
    const all: Votes = {};
    addVotes(all, votes);
    addVotes(all, sums.get(key) ?? {}, NAMESAKES);
    addVotes(all, parts.get(key) ?? {});
    const type = winner(all);
    if (type !== null) mentions.push({ start, end, type });
  });
  return mentions;
}

function votesForParts(sums: ReadonlyMap<string, Votes>): Map<string, Votes> {
  const parts = new Map<string, Votes>();
  const give = (word: string | undefined, votes: Votes): void => {
    if (word === undefined || word.length < 2 || KNOWN_PLACES.has(word)) return;
    const had = parts.get(word) ?? {};
    addVotes(had, votes);
    parts.set(word, had);
  };
  for (const [key, votes] of sums) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const type = winner(votes);
    if (type === 'person') {
      give(words.at(-1), { person: SURNAME });
      for (const word of words.slice(0, -1)) give(word, { person: OTHER_NAME_PART });
      if (words.length > 2) give(words.slice(1).join(' '), { person: SURNAME });
    } else if (
      type === 'organisation' &&
      words.length === 2 &&
      ORGANISATION_TAILS.has(words[1] ?? '') &&
      !PLACE_TAILS.has(words[0] ?? '')
    ) {
      give(words[0], { organisation: SHORT_ORGANISATION });
    }
  }
  return parts;
}
