import type { Segment } from './collect-segments.ts';

// Node.DOCUMENT_POSITION_FOLLOWING; as a number because the constant's owner is missing in some DOMs without a window.
const FOLLOWING = 4;

/** Whether all of `segment` stands before the boundary point (`node`, `offset`); with `touching`, an end right at the point counts. */
function isBefore(segment: Segment, node: Node, offset: number, touching: boolean): boolean {
  const text = segment.node;
  if (text === node) {
    return touching ? segment.nodeStart + segment.length <= offset : segment.nodeStart < offset;
  }
  const child = node.childNodes[offset];
  if (child) return (text.compareDocumentPosition(child) & FOLLOWING) !== 0 && child !== text;
  // Past the last child, or in a text node that the map doesn't hold: what is inside the node or before it is before the point.
  return node.contains(text) || (text.compareDocumentPosition(node) & FOLLOWING) !== 0;
}

/**
 * Index of the first segment in [from, to) that reaches past the boundary point: `to` if none does.
 * The segments must be in document order, and the point in the same document. O(log n) comparisons of tree positions.
 */
export function firstAfter(
  segments: readonly Segment[],
  from: number,
  to: number,
  node: Node,
  offset: number,
): number {
  return search(segments, from, to, node, offset, true);
}

/** Index after the last segment in [from, to) that begins before the boundary point: `from` if none does. */
export function endBefore(
  segments: readonly Segment[],
  from: number,
  to: number,
  node: Node,
  offset: number,
): number {
  return search(segments, from, to, node, offset, false);
}

function search(
  segments: readonly Segment[],
  from: number,
  to: number,
  node: Node,
  offset: number,
  touching: boolean,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment && isBefore(segment, node, offset, touching)) low = middle + 1;
    else high = middle;
  }
  return low;
}
