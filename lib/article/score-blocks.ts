import { BLOCK_TREES } from './block-trees.ts';
import { type BoostedTrees, probability, sumOfTrees } from './boosted-trees.ts';
import type { FeatureTable } from './feature-table.ts';

/** How sure it is, 0 to 1, that each block is part of the article's body, from the table of block-features.ts. */
export function scoreBlocks(features: FeatureTable, trees: BoostedTrees = BLOCK_TREES): number[] {
  return sumOfTrees(trees, features).map(probability);
}
