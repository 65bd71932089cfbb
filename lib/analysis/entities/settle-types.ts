import { addVotes, type Candidate, type TypedMention, type Votes, winner } from './candidate.ts';
import { ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { PLACE_TAILS } from './lists/place-words.ts';
import { KNOWN_PLACES } from './lists/places.ts';
import { nameKey } from './name-key.ts';

// What a full name says of its surname standing alone, against what that mention's own place says.
const SURNAME = 4;
const OTHER_NAME_PART = 1.5;
const SHORT_ORGANISATION = 3;
// The weight of the vote for "other" where nothing speaks for any type (word-evidence.ts).
const OPEN = 0.5;
// A mention's own words count more than its namesakes' elsewhere in the article.
const NAMESAKES = 0.5;
// A single word has little of its own to go by: one word is one thing all through an article.
const LONE_NAMESAKES = 0.8;
// Up to here a name's type is a guess from its shape, which its neighbours in a list may overrule by so much.
const UNSURE = 2.5;
const LIST = 2.5;
const LIST_GAP = /^(?:,? (?:and|or|&) |, )$/;

/** Settles one type for each candidate: its own votes, those of its namesakes, and those of the longer names it is part of. */
export function settleTypes(text: string, candidates: readonly Candidate[]): TypedMention[] {
  const keys = candidates.map(({ start, end }) => nameKey(text.slice(start, end)));
  const sums = new Map<string, Votes>();
  candidates.forEach(({ votes }, i) => {
    const key = keys[i] ?? '';
    const sum = sums.get(key) ?? {};
    addVotes(sum, known(votes));
    sums.set(key, sum);
  });
  const parts = votesForParts(sums);
  const mentions: TypedMention[] = [];
  const totals = candidates.map(({ votes }, i) => {
    const all: Votes = {};
    addVotes(all, votes);
    const key = keys[i] ?? '';
    const weight = key.includes(' ') || parts.has(key) ? NAMESAKES : LONE_NAMESAKES;
    addVotes(all, sums.get(keys[i] ?? '') ?? {}, weight);
    addVotes(all, parts.get(keys[i] ?? '') ?? {});
    return all;
  });
  voteAlongLists(text, candidates, totals);
  candidates.forEach(({ start, end }, i) => {
    const type = winner(totals[i] ?? {});
    if (type !== null) mentions.push({ start, end, type });
  });
  return mentions;
}

/** Lets names of which little is known follow their neighbours in a list: "Sfax, Zarzis and Djerba". Changes `totals`. */
function voteAlongLists(text: string, candidates: readonly Candidate[], totals: Votes[]): void {
  const follow = (i: number, neighbour: number): void => {
    const votes = totals[i];
    const others = totals[neighbour];
    if (
      votes === undefined ||
      others === undefined ||
      strength(votes) > UNSURE ||
      strength(others) <= strength(votes)
    )
      return;
    const type = winner(others);
    if (type !== null && type !== 'other') votes[type] = (votes[type] ?? 0) + LIST;
  };
  const linked = (i: number): boolean =>
    LIST_GAP.test(
      text.slice(
        candidates[i - 1]?.end,
        Math.min(candidates[i]?.start ?? 0, (candidates[i - 1]?.end ?? 0) + 10),
      ),
    );
  for (let i = 1; i < candidates.length; i++) if (linked(i)) follow(i, i - 1);
  for (let i = candidates.length - 1; i > 0; i--) if (linked(i)) follow(i - 1, i);
}

/** Votes without the one that leaves a name's type open: it is no evidence for its namesakes. */
function known(votes: Votes): Votes {
  const { other = 0, ...rest } = votes;
  return other > OPEN ? votes : rest;
}

function strength(votes: Votes): number {
  return Math.max(0, ...Object.values(votes));
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
