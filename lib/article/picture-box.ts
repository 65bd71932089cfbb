import type { MeasuredBlock } from './block-measures.ts';

/** So many levels up from a block its picture is looked for. */
const LEVELS = 3;
/** A caption has a credit beside it at most. */
const MOST_BLOCKS = 2;
const PICTURES = 'img,picture,video,amp-img';

/**
 * How many words the box has in which a block stands alone with a picture, 0 where it stands in none: what captions that no
 * element or class tells of have in common, and teasers with them.
 */
export function wordsBesidePicture(blocks: readonly MeasuredBlock[], at: number): number {
  const own = blocks[at];
  let box: Element | null = own?.element ?? null;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    let from = at;
    let to = at + 1;
    while (to - from <= MOST_BLOCKS && from > 0 && holds(box, blocks[from - 1])) from--;
    while (to - from <= MOST_BLOCKS && to < blocks.length && holds(box, blocks[to])) to++;
    if (to - from > MOST_BLOCKS) return 0;
    if (box.querySelector(PICTURES)) {
      let words = 0;
      for (let i = from; i < to; i++) words += blocks[i]?.size ?? 0;
      return words;
    }
  }
  return 0;
}

function holds(box: Element, block: MeasuredBlock | undefined): boolean {
  return block !== undefined && box.contains(block.element);
}
