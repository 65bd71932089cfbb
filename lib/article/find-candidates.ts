import { chosenWords } from './assemble-article.ts';
import { type MeasuredBlock, measureBlocksInSteps } from './block-measures.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocksInSteps } from './collect-blocks.ts';
import { type PageClues, readPageClues } from './page-clues.ts';
import type { FoundRegion } from './page-features.ts';
import type { PageMemory } from './page-memory.ts';
import { findRegions, type Region, wholePage } from './regions.ts';
import type { Steps } from './steps.ts';
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
export function* openPage(document: Document, body: Element, memory: PageMemory) {
  const clues = readPageClues(document);
  yield;
  const blocks = visibleBlocks(yield* measureBlocksInSteps(yield* collectBlocksInSteps(body), memory.texts));
  return { clues, blocks, regions: findRegions(blocks, clues) };
}

/** Looks through a page's regions. */
export function* findCandidates(document: Document, body: Element, memory: PageMemory): Steps<Candidates> {
  const { clues, blocks, regions } = yield* openPage(document, body, memory);
  return yield* candidatesIn(clues, blocks, memory, regions);
}

/** Looks through some blocks of a page: all that count, or what a rule of the reader leaves of them. */
export function* candidatesIn(
  clues: PageClues,
  blocks: MeasuredBlock[],
  memory: PageMemory,
  regions: readonly Region[] = findRegions(blocks, clues),
): Steps<Candidates> {
  function* look(region: Region): Steps<FoundRegion> {
    const scores = yield* memory.scorer.score(region.blocks, clues, region.headline);
    return { region, chosen: chooseBlocks(region.blocks, scores, region.headline) };
  }
  let found: FoundRegion[] = [];
  for (const region of regions) found.push(yield* look(region));
  if (found.length > 1) {
    found = found.filter(({ region, chosen }) => chosenWords(region.blocks, chosen) >= LEAST_WORDS_STACKED);
    if (found.length < 2) found = [yield* look(wholePage(blocks, clues))];
  }
  return { clues, blocks, found };
}
