import { shownContains, shownParent } from '../text/flat-tree.ts';
import type { MeasuredBlock } from './block-measures.ts';
import type { LiveEntry } from './live-entries.ts';
import type { Region } from './regions.ts';
import type { Article, ArticleEntry } from './types.ts';

/** The elements of an article from the blocks that are its body: `chosen[i]` tells of `region.blocks[i]`. `null` if none is. */
export function assembleArticle(region: Region, chosen: readonly boolean[]): Omit<Article, 'details'> | null {
  const headline = region.blocks[region.headline]?.element ?? null;
  const body = region.blocks.filter((_, at) => chosen[at] && at !== region.headline);
  const blocks = outermost(body.map((block) => block.element)).filter(
    (element) => !(headline && shownContains(headline, element)),
  );
  const [first] = blocks;
  if (!first) return null;
  const kept = new Set(body);
  // An element that mixes the article's text with other text is kept whole, and the other text named.
  const omitted = region.blocks
    .filter((block) => !kept.has(block) && blocks.some((element) => shownContains(element, block.element)))
    .flatMap((block) => block.nodes);
  let root = first;
  for (const part of headline ? [headline, ...blocks] : blocks) {
    for (let outer = shownParent(root); outer && !shownContains(root, part); outer = shownParent(root))
      root = outer;
  }
  // A slot has no box by which one could tell whether it is in view.
  while (root.localName === 'slot') root = shownParent(root) ?? root;
  const composed = body.some(({ context }) => context.composed);
  const entries = region.entries?.flatMap((entry) => entryWithBlocks(entry, blocks));
  return {
    root,
    headline,
    blocks,
    omitted,
    ...(entries ? { entries } : {}),
    ...(composed ? { composed } : {}),
  };
}

/** None for an entry whose text was not taken for the article's. */
function entryWithBlocks(entry: LiveEntry, blocks: readonly Element[]): ArticleEntry[] {
  const from = blocks.findIndex((block) => shownContains(entry.root, block));
  const to = blocks.findLastIndex((block) => shownContains(entry.root, block)) + 1;
  return from < 0 ? [] : [{ ...entry, from, to }];
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (let outer = shownParent(element); outer; outer = shownParent(outer))
      if (all.has(outer)) return false;
    return true;
  });
}

/** Words of the chosen blocks. */
export function chosenWords(blocks: readonly MeasuredBlock[], chosen: readonly boolean[]): number {
  return blocks.reduce((sum, block, at) => sum + (chosen[at] ? block.size : 0), 0);
}
