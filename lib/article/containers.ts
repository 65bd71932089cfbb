import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { holds, type ShownElement } from './shown-element.ts';

/** Where the children of one element stand among the containers of prose. `inTop` and the like are of the element itself. */
interface PlaceUnder {
  readonly parentProse: number;
  readonly grandparentProse: number;
  readonly higherProse: number;
  readonly parentShare: number;
  readonly grandparentShare: number;
  readonly inTop: boolean;
  readonly inTopParent: boolean;
  readonly childOfTop: boolean;
  readonly fromTop: number;
  readonly allProse: number;
  readonly parentLinks: number;
  readonly grandparentLinks: number;
  readonly higherLinks: number;
  readonly parentWords: number;
  readonly grandparentWords: number;
  readonly siblings: number;
}

/** Where one block stands. */
interface Place {
  readonly under: PlaceUnder;
  readonly inTop: boolean;
  readonly inTopParent: boolean;
  readonly topIsElement: boolean;
  readonly fromTop: number;
  readonly belowTop: number;
}

/** How much of the prose each block's ancestors hold. */
export class Containers {
  readonly #byLevel: Map<ShownElement, number>[] = [new Map(), new Map(), new Map()];
  /** Words and words in links of all blocks below, by the same three levels. */
  readonly #wordsByLevel: Map<ShownElement, { words: number; links: number }>[] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  readonly #most: number[];
  readonly #total: number;
  readonly #top: ShownElement | null;
  readonly #topDepth: number;
  /** The top and all that it is shown in. */
  readonly #aroundTop = new Set<ShownElement>();
  readonly #lengths = new Map<ShownElement, number>();
  /** Blocks side by side share most of their place. */
  readonly #places = new Map<ShownElement | null, PlaceUnder>();

  constructor(blocks: readonly MeasuredBlock[]) {
    const scores = new Map<ShownElement, number>();
    for (const block of blocks) {
      this.#addWords(block);
      if (!block.prose) continue;
      let ancestor = block.place.parent;
      let weight = Math.min(block.size, 80);
      for (let level = 0; ancestor && level < 4; level++) {
        const sums = this.#byLevel[level];
        sums?.set(ancestor, (sums.get(ancestor) ?? 0) + block.size);
        // A paragraph speaks for its parent most, for those further out less and less.
        scores.set(ancestor, (scores.get(ancestor) ?? 0) + weight);
        weight *= 0.6;
        ancestor = ancestor.parent;
      }
    }
    for (const block of blocks) {
      const parent = block.place.parent;
      if (parent) this.#lengths.set(parent, (this.#lengths.get(parent) ?? 0) + 1);
    }
    this.#most = this.#byLevel.map((sums) => Math.max(1, ...sums.values()));
    this.#total = Math.max(1, proseWords(blocks));
    let top: ShownElement | null = null;
    let best = 0;
    for (const [place, score] of scores) {
      if (score > best) {
        best = score;
        top = place;
      }
    }
    this.#top = top;
    this.#topDepth = depthOf(top);
    for (let at: ShownElement | null = top; at; at = at.parent) this.#aroundTop.add(at);
  }

  #addWords(block: MeasuredBlock): void {
    let ancestor = block.place.parent;
    for (const sums of this.#wordsByLevel) {
      if (!ancestor) return;
      const sum = sums.get(ancestor);
      if (sum) {
        sum.words += block.size;
        sum.links += block.size * block.linkDensity;
      } else sums.set(ancestor, { words: block.size, links: block.size * block.linkDensity });
      ancestor = ancestor.parent;
    }
  }

  /** Where a block stands among the containers of prose, as shares between 0 and 1, yes or no, or numbers of elements. */
  placeOf({ place, context }: MeasuredBlock): Place {
    let under = this.#places.get(place.parent);
    if (!under) {
      under = this.#placeUnder(place.parent);
      this.#places.set(place.parent, under);
    }
    const top = this.#top;
    return {
      under,
      inTop: under.inTop || place === top,
      inTopParent: under.inTopParent || place === top?.parent,
      topIsElement: place === top,
      fromTop: top === null || this.#aroundTop.has(place) ? 0 : Math.min(12, under.fromTop + 1),
      belowTop: top ? context.depth - this.#topDepth : 0,
    };
  }

  /** Whether no prose stands within three levels of a block, nor the most of the prose beside what is around it. */
  isApart(block: MeasuredBlock): boolean {
    const { under, inTopParent } = this.placeOf(block);
    return !inTopParent && under.parentProse === 0 && under.grandparentProse === 0 && under.higherProse === 0;
  }

  #placeUnder(parent: ShownElement | null): PlaceUnder {
    const levels = [parent, parent?.parent ?? null, parent?.parent?.parent ?? null];
    const prose = levels.map((place, level) => (place ? (this.#byLevel[level]?.get(place) ?? 0) : 0));
    const [own = 0, above = 0, higher = 0] = prose;
    const sums = levels.map((place, level) => place && this.#wordsByLevel[level]?.get(place));
    const linkShare = (level: number): number =>
      (sums[level]?.links ?? 0) / Math.max(1, sums[level]?.words ?? 0);
    const top = this.#top;
    let distance = 0;
    for (let common = parent; top && common && !this.#aroundTop.has(common); common = common.parent)
      distance++;
    return {
      parentProse: own / (this.#most[0] ?? 1),
      grandparentProse: above / (this.#most[1] ?? 1),
      higherProse: higher / (this.#most[2] ?? 1),
      parentShare: own / this.#total,
      grandparentShare: above / this.#total,
      inTop: top !== null && parent !== null && holds(top, parent),
      inTopParent: top?.parent != null && parent !== null && holds(top.parent, parent),
      childOfTop: parent !== null && parent === top,
      fromTop: distance,
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
function depthOf(place: ShownElement | null): number {
  let depth = 0;
  for (let at = place; at && at.element.localName !== 'html'; at = at.parent) depth++;
  return depth;
}
