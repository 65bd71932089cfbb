import type { BoostedTrees } from './boosted-trees.ts';
import { BlockScorer } from './score-blocks.ts';
import { TextMemory } from './text-measures.ts';

/**
 * What one look at a page leaves for the next one, owned by whoever looks more than once. Only what cannot have become wrong
 * meanwhile: measures by the text itself, and the trees. Where a text stands, and whether it is shown, is read anew.
 */
export class PageMemory {
  readonly texts = new TextMemory();
  readonly scorer: BlockScorer;

  /** @param trees weights of the blocks' classifier: the committed ones if none are given */
  constructor(trees?: BoostedTrees) {
    this.scorer = new BlockScorer(trees);
  }
}
