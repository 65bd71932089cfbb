import { chosenWords } from './assemble-article.ts';
import { blockFeatures } from './block-features.ts';
import { type MeasuredBlock, measureBlocks } from './block-measures.ts';
import type { BoostedTrees } from './boosted-trees.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import { type PageClues, readPageClues } from './page-clues.ts';
import type { FoundRegion } from './page-features.ts';
import { findRegions, type Region, wholePage } from './regions.ts';
import { scoreBlocks } from './score-blocks.ts';
import { visibleBlocks } from './visible-blocks.ts';

/** A stacked article has at least so many words of body: shorter finds are teasers. */
const LEAST_WORDS_STACKED = 60;

/** What may be the articles of a page, before it is asked whether the page is there for them. */
export interface Candidates {
  clues: PageClues;
  blocks: MeasuredBlock[];
  found: FoundRegion[];
}

/** The blocks of a page that count, and the regions that they are looked through by. */
export function openPage(document: Document, body: Element) {
  const clues = readPageClues(document);
  const blocks = visibleBlocks(measureBlocks(collectBlocks(body)));
  return { clues, blocks, regions: findRegions(blocks, clues) };
}

/** Looks through a page's regions. `trees` are the weights of the blocks' classifier: the committed ones if none are given. */
export function findCandidates(document: Document, body: Element, trees?: BoostedTrees): Candidates {
  const { clues, blocks, regions } = openPage(document, body);
  return candidatesIn(clues, blocks, regions, trees);
}

/** Looks through some blocks of a page: all that count, or what a rule of the reader leaves of them. */
export function candidatesIn(
  clues: PageClues,
  blocks: MeasuredBlock[],
  regions: readonly Region[] = findRegions(blocks, clues),
  trees?: BoostedTrees,
): Candidates {
  const look = (region: Region): FoundRegion => ({
    region,
    chosen: chooseBlocks(
      region.blocks,
      scoreBlocks(blockFeatures(region.blocks, clues, region.headline), trees),
      region.headline,
    ),
  });
  let found = regions.map(look);
  if (found.length > 1) {
    found = found.filter(({ region, chosen }) => chosenWords(region.blocks, chosen) >= LEAST_WORDS_STACKED);
    if (found.length < 2) found = [look(wholePage(blocks, clues))];
  }
  return { clues, blocks, found };
}
