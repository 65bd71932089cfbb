import type { Vote, Votes } from './candidate.ts';
import type { WordTags } from './compromise-tags.ts';
import { voteByContext } from './context-evidence.ts';
import { namesNothing } from './names-nothing.ts';
import { keyOf, type Piece } from './segment.ts';
import type { Token } from './tokens.ts';
import { voteByLists, voteByShape, voteByTags } from './word-evidence.ts';
import type { WordUse } from './word-use.ts';

// Against a title no list and no context prevails.
const TITLED = 5;

/** What the words of a piece and their neighbours say of its type; null where they name nothing. */
export function weigh(tokens: readonly Token[], piece: Piece, tags: WordTags, use: WordUse): Votes | null {
  const own = tokens.slice(piece.from, piece.to);
  const words = own.filter((token) => token.kind === 'word');
  if (words.length === 0 || namesNothing(words, piece.titled, tags, use)) return null;
  const votes: Votes = {};
  const vote: Vote = (type, weight) => {
    votes[type] = (votes[type] ?? 0) + weight;
  };
  voteByLists(keyOf(tokens, piece.from, piece.to), words, vote);
  if (piece.titled) vote('person', TITLED);
  if (piece.beforePerson) {
    vote('person', -TITLED);
    vote('organisation', 1);
  }
  voteByTags(words, tags, vote);
  voteByShape(own, words, use, vote);
  voteByContext(tokens, piece.from, piece.to, vote);
  return votes;
}
