import type { Candidate, Recogniser } from './candidate.ts';
import { tagWords } from './compromise-tags.ts';
import { weigh } from './evidence.ts';
import { findRuns } from './name-runs.ts';
import { segmentRun } from './segment.ts';
import { tokenise } from './tokens.ts';
import { readWordUse } from './word-use.ts';

/**
 * Names by rules around compromise's tags: capitalised runs, cut at titles, each with what speaks for its type.
 * Candidates come in text order and don't overlap. Linear in length; never throws.
 */
export const recogniseByRules: Recogniser = (text) => {
  const tokens = tokenise(text);
  const tags = tagWords(text);
  const use = readWordUse(tokens, tags);
  const candidates: Candidate[] = [];
  for (const run of findRuns(tokens, tags, use)) {
    for (const piece of segmentRun(tokens, run, tags, use)) {
      const votes = weigh(tokens, piece, tags, use);
      const start = tokens[piece.from]?.start;
      const end = tokens[piece.to - 1]?.end;
      if (votes !== null && start !== undefined && end !== undefined) candidates.push({ start, end, votes });
    }
  }
  return candidates;
};
