import { BlockFeatures } from './block-features.ts';
import type { MeasuredBlock } from './block-measures.ts';
import { BLOCK_TREES } from './block-trees.ts';
import { type BoostedTrees, probability, TreeSums } from './boosted-trees.ts';
import { FeatureRows } from './feature-table.ts';
import type { PageClues } from './page-clues.ts';
import type { Steps } from './steps.ts';

/** Blocks that are scored in one step. */
const BLOCKS_A_STEP = 15;

/** Scores the blocks of a page by the trees, which are laid out for that once. */
export class BlockScorer {
  readonly #trees: BoostedTrees;
  #sums: TreeSums | null = null;

  constructor(trees: BoostedTrees = BLOCK_TREES) {
    this.#trees = trees;
  }

  /** How sure it is, 0 to 1, that each block of a region is part of the article's body. `headline` is an index or -1. */
  *score(blocks: readonly MeasuredBlock[], clues: PageClues, headline: number): Steps<number[]> {
    const features = new BlockFeatures(blocks, clues, headline);
    yield;
    const rows = new FeatureRows(blocks.length);
    const scores: number[] = [];
    for (let at = 0; at < blocks.length; at++) {
      if (at % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
      if (features.isApart(at)) {
        scores.push(0);
        continue;
      }
      features.put(rows, at);
      this.#sums ??= new TreeSums(this.#trees, rows.names);
      scores.push(probability(this.#sums.sumOf(rows.last)));
    }
    return scores;
  }
}
