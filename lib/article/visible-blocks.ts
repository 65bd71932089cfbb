import { type MeasuredBlock, proseWords } from './block-measures.ts';
import type { ShownElement } from './shown-element.ts';

/** Least words of visible prose for a page to be read without its hidden text. */
const LEAST_VISIBLE = 120;

/**
 * The blocks that count: those in view and the paragraphs folded away behind them, unless hardly any prose is in view (a page
 * that unfolds by script, or whose styles are missing), when all do.
 */
export function visibleBlocks(blocks: readonly MeasuredBlock[]): MeasuredBlock[] {
  const visible = blocks.filter((block) => !block.context.hidden);
  const shown = proseWords(visible);
  if (shown < LEAST_VISIBLE && proseWords(blocks) > 2 * shown) return [...blocks];
  const teasers = foldedParents(blocks);
  return teasers.size === 0
    ? visible
    : blocks.filter(({ context, place }) => !context.hidden || (place.parent && teasers.has(place.parent)));
}

/**
 * Parents that show the first of their paragraphs and hide more than that one by one: an article behind "read more" or a
 * paywall's fold.
 */
function foldedParents(blocks: readonly MeasuredBlock[]): Set<ShownElement> {
  const words = new Map<ShownElement, { shown: number; hidden: number }>();
  for (const { prose, context, place, size } of blocks) {
    const { parent } = place;
    if (!prose || !parent) continue;
    const sum = words.get(parent) ?? { shown: 0, hidden: 0 };
    // What is hidden before anything is shown, or with its parent, is no continuation.
    if (!context.hidden) sum.shown += size;
    else if (sum.shown > 0) sum.hidden += size;
    words.set(parent, sum);
  }
  return new Set(
    [...words].flatMap(([parent, { shown, hidden }]) => (shown >= 20 && hidden > shown ? [parent] : [])),
  );
}
