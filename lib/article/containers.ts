import { shownContains, shownParent } from '../text/flat-tree.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';

/** How much of the prose each block's ancestors hold. */
export class Containers {
  readonly #byLevel: Map<Element, number>[] = [new Map(), new Map(), new Map()];
  /** Words and words in links of all blocks below, by the same three levels. */
  readonly #wordsByLevel: Map<Element, { words: number; links: number }>[] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  readonly #most: number[];
  readonly #total: number;
  readonly #top: Element | null;
  readonly #topDepth: number;
  readonly #lengths = new Map<Element, number>();

  constructor(blocks: readonly MeasuredBlock[]) {
    const scores = new Map<Element, number>();
    for (const block of blocks) {
      this.#addWords(block);
      if (!block.prose) continue;
      let ancestor = shownParent(block.element);
      let weight = Math.min(block.size, 80);
      for (let level = 0; ancestor && level < 4; level++) {
        const sums = this.#byLevel[level];
        sums?.set(ancestor, (sums.get(ancestor) ?? 0) + block.size);
        // A paragraph speaks for its parent most, for those further out less and less.
        scores.set(ancestor, (scores.get(ancestor) ?? 0) + weight);
        weight *= 0.6;
        ancestor = shownParent(ancestor);
      }
    }
    for (const block of blocks) {
      const parent = shownParent(block.element);
      if (parent) this.#lengths.set(parent, (this.#lengths.get(parent) ?? 0) + 1);
    }
    this.#most = this.#byLevel.map((sums) => Math.max(1, ...sums.values()));
    this.#total = Math.max(1, proseWords(blocks));
    let top: Element | null = null;
    let best = 0;
    for (const [element, score] of scores) {
      if (score > best) {
        best = score;
        top = element;
      }
    }
    this.#top = top;
    this.#topDepth = depthOf(top);
  }

  #addWords(block: MeasuredBlock): void {
    let ancestor = shownParent(block.element);
    for (const sums of this.#wordsByLevel) {
      if (!ancestor) return;
      const sum = sums.get(ancestor);
      if (sum) {
        sum.words += block.size;
        sum.links += block.size * block.linkDensity;
      } else sums.set(ancestor, { words: block.size, links: block.size * block.linkDensity });
      ancestor = shownParent(ancestor);
    }
  }

  /** Where a block stands among the containers of prose, as shares between 0 and 1, yes or no, or numbers of elements. */
  placeOf(block: MeasuredBlock) {
    const parent = shownParent(block.element);
    const grandparent = parent && shownParent(parent);
    const levels = [parent, grandparent, grandparent && shownParent(grandparent)];
    const prose = levels.map((element, level) => (element ? (this.#byLevel[level]?.get(element) ?? 0) : 0));
    const [own = 0, above = 0, higher = 0] = prose;
    const sums = levels.map((element, level) => element && this.#wordsByLevel[level]?.get(element));
    const linkShare = (level: number): number =>
      (sums[level]?.links ?? 0) / Math.max(1, sums[level]?.words ?? 0);
    const top = this.#top;
    const aboveTop = top && shownParent(top);
    let distance = 0;
    let common: Element | null = block.element;
    while (top && common && !shownContains(common, top)) {
      common = shownParent(common);
      distance++;
    }
    return {
      parentProse: own / (this.#most[0] ?? 1),
      grandparentProse: above / (this.#most[1] ?? 1),
      higherProse: higher / (this.#most[2] ?? 1),
      parentShare: own / this.#total,
      grandparentShare: above / this.#total,
      inTop: top !== null && shownContains(top, block.element),
      inTopParent: aboveTop !== null && shownContains(aboveTop, block.element),
      childOfTop: Boolean(parent !== null && parent === top),
      topIsElement: Boolean(block.element === top),
      fromTop: Math.min(12, distance),
      belowTop: top ? block.context.depth - this.#topDepth : 0,
      allProse: Math.min(3000, this.#total),
      parentLinks: linkShare(0),
      grandparentLinks: linkShare(1),
      higherLinks: linkShare(2),
      parentWords: Math.min(2000, sums[0]?.words ?? 0),
      grandparentWords: Math.min(3000, sums[1]?.words ?? 0),
      siblings: parent ? (this.#lengths.get(parent) ?? 0) : 0,
    };
  }
}

/** How many elements there are from the body down, as block contexts count. */
function depthOf(element: Element | null): number {
  let depth = 0;
  for (let at = element; at && at.localName !== 'html'; at = shownParent(at)) depth++;
  return depth;
}
