import type { EntityType } from '../types.ts';

/** How much speaks for each type; what is missing counts nothing, below zero speaks against it. */
export type Votes = Partial<Record<EntityType, number>>;

/** Casts votes for one type. */
export type Vote = (type: EntityType, weight: number) => void;

/** A stretch that seems to name something, as a recogniser hands it on. */
export interface Candidate {
  /** UTF-16 offsets, half-open. */
  start: number;
  end: number;
  votes: Votes;
}

/**
 * Finds names in a text. The rules of recognise.ts are one; a trained model can take their place:
 * it gives each candidate a single vote.
 */
export type Recogniser = (text: string) => Candidate[];

/** A candidate whose type is settled. */
export interface TypedMention {
  start: number;
  end: number;
  type: EntityType;
}

/** Adds `more` to `votes`, in place. */
export function addVotes(votes: Votes, more: Votes, weight = 1): void {
  let type: keyof Votes;
  for (type in more) votes[type] = (votes[type] ?? 0) + weight * (more[type] ?? 0);
}

/** The type with the most votes, or null where nothing speaks for any. */
export function winner(votes: Votes): EntityType | null {
  let best: EntityType | null = null;
  let most = 0;
  let type: keyof Votes;
  for (type in votes) {
    const count = votes[type] ?? 0;
    if (count > most) {
      most = count;
      best = type;
    }
  }
  return best;
}
