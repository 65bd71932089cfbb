import { type MeasuredBlock, proseWords } from './block-measures.ts';

/** Least words of visible prose for a page to be read without its hidden text. */
const LEAST_VISIBLE = 120;

/**
 * The blocks that count: those in view, unless hardly any prose is (a page that unfolds by script, or whose styles are
 * missing), when all do.
 */
export function visibleBlocks(blocks: readonly MeasuredBlock[]): MeasuredBlock[] {
  const visible = blocks.filter((block) => !block.context.hidden);
  const shown = proseWords(visible);
  return shown < LEAST_VISIBLE && proseWords(blocks) > 2 * shown ? [...blocks] : visible;
}
