import type { Segment } from './collect-segments.ts';
import { isShownBefore, shownContains } from './flat-tree.ts';

// Node.DOCUMENT_POSITION_FOLLOWING; as a number because the constant's owner is missing in some DOMs without a window.
const FOLLOWING = 4;

/** How the places of nodes are compared. */
export interface TreeOrder {
  /** Whether `a` begins before `b`. */
  isBefore(a: Node, b: Node): boolean;
  contains(outer: Node, inner: Node): boolean;
}

/** In one tree without slots: the browser's own comparison. */
export const DOCUMENT_ORDER: TreeOrder = {
  isBefore: (a, b) => a !== b && (a.compareDocumentPosition(b) & FOLLOWING) !== 0,
  contains: (outer, inner) => outer.contains(inner),
};

/** Across shadow trees and slots. */
export const SHOWN_ORDER: TreeOrder = { isBefore: isShownBefore, contains: shownContains };

/** Whether all of `segment` stands before the boundary point (`node`, `offset`); with `touching`, an end right at the point counts. */
function isBefore(
  segment: Segment,
  node: Node,
  offset: number,
  touching: boolean,
  order: TreeOrder,
): boolean {
  const text = segment.node;
  if (text === node) {
    return touching ? segment.nodeStart + segment.length <= offset : segment.nodeStart < offset;
  }
  const child = node.childNodes[offset];
  if (child) return order.isBefore(text, child);
  // Past the last child, or in a text node that the map doesn't hold: what is inside the node or before it is before the point.
  return order.contains(node, text) || order.isBefore(text, node);
}

/**
 * Index of the first segment in [from, to) that reaches past the boundary point: `to` if none does.
 * The segments must be in the given order, and the point in the same document. O(log n) comparisons of tree positions.
 */
export function firstAfter(
  segments: readonly Segment[],
  from: number,
  to: number,
  node: Node,
  offset: number,
  order: TreeOrder,
): number {
  return search(segments, from, to, node, offset, true, order);
}

/** Index after the last segment in [from, to) that begins before the boundary point: `from` if none does. */
export function endBefore(
  segments: readonly Segment[],
  from: number,
  to: number,
  node: Node,
  offset: number,
  order: TreeOrder,
): number {
  return search(segments, from, to, node, offset, false, order);
}

function search(
  segments: readonly Segment[],
  from: number,
  to: number,
  node: Node,
  offset: number,
  touching: boolean,
  order: TreeOrder,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment && isBefore(segment, node, offset, touching, order)) low = middle + 1;
    else high = middle;
  }
  return low;
}
