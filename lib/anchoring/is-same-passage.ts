/** What speaks for a place's being that of a passage. Shares go from 0 to 1. */
export interface Evidence {
  /** How much is the same letter by letter, of both. */
  letters: number;
  /** How much of the passage's words is there. */
  kept: number;
  /** How much of the surroundings' words is there, on the better side. */
  context: number;
}

/** What is asked for depends on these. */
export interface Asked {
  /** The passage's length, UTF-16 units. */
  length: number;
  /** Whether it is one or more whole sentences. */
  isWhole: boolean;
}

/**
 * The letters say how far a sentence was rewritten, but any two sentences share half of them; whether words are the same
 * tells revised sentences from those on the same subject.
 */
const WORDS_SHARE = 0.3;

/**
 * Between what is measured on revised sentences (from .87 up) and on sentences of the same article that carry on nothing of
 * one that was taken out (nearly all below .85).
 */
const ENOUGH = 0.865;

/** Below so much of its words, the likeness is in the letters only. */
const LEAST_KEPT = 0.4;

/** The words of a few are met again in any article: a fragment must be nearly the same, and in its place. */
const FRAGMENT = { short: 24, long: 72, more: 0.22, moreWithoutContext: 0.1 } as const;
/** A sentence is one of a kind with fewer. */
const SENTENCE = { ...FRAGMENT, short: 10, long: 30 } as const;
const SHORT_FRAGMENT = 36;
const CONTEXT_OF_FRAGMENT = 0.5;

/** How well a place's words stand for the passage; 1.3 for the very same. */
export function likenessOf({ letters, kept }: Omit<Evidence, 'context'>): number {
  return letters + WORDS_SHARE * kept;
}

/** Whether what is there may be called the passage, changed: asks for more the shorter it is and the less surrounds it still. */
export function isSamePassage(evidence: Evidence, { length, isWhole }: Asked): boolean {
  const { short, long, more, moreWithoutContext } = isWhole ? SENTENCE : FRAGMENT;
  if (!isWhole && length < SHORT_FRAGMENT && evidence.context < CONTEXT_OF_FRAGMENT) return false;
  const shortness = Math.min(1, Math.max(0, (long - length) / (long - short)));
  const enough = ENOUGH + shortness * (more + moreWithoutContext * (1 - evidence.context));
  return likenessOf(evidence) >= enough && evidence.kept >= LEAST_KEPT;
}
