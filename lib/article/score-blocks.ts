import { WEIGHTS } from './block-weights.ts';
import { type FeatureTable, weigh } from './feature-table.ts';

/**
 * How sure it is, 0 to 1, that each block is part of the article's body, from the table of block-features.ts.
 * The one place to change for a better classifier.
 */
export function scoreBlocks(features: FeatureTable): number[] {
  return weigh(features, WEIGHTS).map((sum) => 1 / (1 + Math.exp(-sum)));
}
