import type { MeasuredBlock } from './block-measures.ts';
import type { PageClues } from './page-clues.ts';
import { greatestLikeness } from './words.ts';

// Bounds on what can be a headline, in words: kickers are shorter, standfirsts longer.
const SHORTEST = 2;
const LONGEST = 45;
/** Below this no block is taken for the headline. */
const LEAST_SCORE = 0.35;

/**
 * Index of the block that is the article's headline, or -1: likest to what the page calls itself, a heading, and early.
 */
export function findHeadline(blocks: readonly MeasuredBlock[], clues: PageClues): number {
  let best = LEAST_SCORE;
  let found = -1;
  blocks.forEach((block, at) => {
    if (
      block.size < SHORTEST ||
      block.words.length > LONGEST ||
      block.context.navigation ||
      block.context.footer
    )
      return;
    const like = greatestLikeness(block.words, clues.titles);
    const level = headingLevel(block);
    if (level === 0 && like < 0.45) return;
    const rank = level === 1 ? 0.5 : level === 2 ? 0.25 : level > 0 ? 0.05 : 0;
    const lateness = (0.25 * at) / blocks.length;
    const score =
      like + rank - lateness - (block.linkDensity > 0.5 ? 0.25 : 0) - (block.context.aside ? 0.3 : 0);
    if (score > best) {
      best = score;
      found = at;
    }
  });
  return found;
}

/** 1 to 6 for a block in a heading element (or one of that role), otherwise 0. */
export function headingLevel({ heading }: MeasuredBlock): number {
  return heading;
}
