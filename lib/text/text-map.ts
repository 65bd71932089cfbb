import type { Article } from '../article/types.ts';
import { DOCUMENT_ORDER, endBefore, firstAfter, SHOWN_ORDER, type TreeOrder } from './boundary-search.ts';
import { collectSegments, type Passage, type Segment } from './collect-segments.ts';
import { shownParent } from './flat-tree.ts';
import type { Span } from './span.ts';

/** One string per article, and for every offset its place in the DOM. Valid as long as the article's text nodes stay as they are. */
export interface TextMap {
  /** Headline (if any), a blank line, then the blocks, each apart by a blank line. `<br>` is a line break. */
  readonly text: string;
  /** Where the body begins: `text.slice(bodyStart)` is what is analysed. 0 without a headline. */
  readonly bodyStart: number;
  /** The places of a span, in order; several where something that isn't the article's lies between. Empty for an empty span. */
  rangesOf(span: Span): StaticRange[];
  /** The offset of a boundary point inside the headline or a block; `null` for points elsewhere. In skipped nodes: where they stand. */
  offsetOf(node: Node, offset: number): number | null;
  /**
   * The stretch of the text inside a range, whose ends may lie anywhere in the document, each in a shadow tree of its own
   * too; `null` if it holds none of it.
   */
  spanOf(range: AbstractRange): Span | null;
}

/**
 * Builds the text of an article from the live DOM, which is read and never changed.
 * Linear in the size of the article; every look-up afterwards is a binary search.
 */
export function buildTextMap(
  article: Pick<Article, 'headline' | 'blocks' | 'omitted' | 'composed'>,
): TextMap {
  const roots = article.headline ? [article.headline, ...article.blocks] : article.blocks;
  const { text, segments, passages, composed } = collectSegments(roots, new Set(article.omitted ?? []));
  const order = composed || article.composed ? SHOWN_ORDER : DOCUMENT_ORDER;
  const [first, second] = passages;
  const hasHeadline = article.headline !== null && first?.root === article.headline;
  const bodySegment = hasHeadline ? (second?.from ?? segments.length) : 0;
  const bodyStart = hasHeadline ? (second?.textStart ?? text.length) : 0;
  const passageOf = new Map<Node, Passage>(passages.map((passage) => [passage.root, passage]));

  return {
    text,
    bodyStart,
    rangesOf: (span) => rangesOf(segments, span),
    offsetOf(node, offset) {
      const passage = enclosing(passageOf, node);
      return passage ? offsetIn(segments, passage, node, offset, order) : null;
    },
    spanOf(range) {
      // The headline may stand below the first block in the document, so each part is in document order by itself only.
      const parts = [
        spanIn(segments, 0, bodySegment, range, order),
        spanIn(segments, bodySegment, segments.length, range, order),
      ].filter((part) => part !== null);
      const [head] = parts;
      const tail = parts.at(-1);
      return head && tail ? [head[0], tail[1]] : null;
    },
  };
}

function enclosing(passageOf: ReadonlyMap<Node, Passage>, node: Node): Passage | null {
  for (let at: Node | null = node; at; at = shownParent(at)) {
    const passage = passageOf.get(at);
    if (passage) return passage;
  }
  return null;
}

function rangesOf(segments: readonly Segment[], [start, end]: Span): StaticRange[] {
  const ranges: StaticRangeInit[] = [];
  for (let at = indexAt(segments, start); at < segments.length; at++) {
    const segment = segments[at];
    if (!segment || segment.textStart >= end) break;
    const from = Math.max(0, start - segment.textStart);
    const to = Math.min(segment.length, end - segment.textStart);
    const last = ranges.at(-1);
    if (last && segment.joined) {
      last.endContainer = segment.node;
      last.endOffset = segment.nodeStart + to;
    } else if (to > from) {
      ranges.push({
        startContainer: segment.node,
        startOffset: segment.nodeStart + from,
        endContainer: segment.node,
        endOffset: segment.nodeStart + to,
      });
    }
  }
  return ranges.map((init) => new StaticRange(init));
}

/** Index of the first segment that ends after `offset`. */
function indexAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment && segment.textStart + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function offsetIn(
  segments: readonly Segment[],
  passage: Passage,
  node: Node,
  offset: number,
  order: TreeOrder,
): number {
  const segment = segments[firstAfter(segments, passage.from, passage.to, node, offset, order)];
  if (!segment || segment.textStart >= passage.textEnd) return passage.textEnd;
  return segment.node === node
    ? segment.textStart + Math.max(0, offset - segment.nodeStart)
    : segment.textStart;
}

function spanIn(
  segments: readonly Segment[],
  from: number,
  to: number,
  range: AbstractRange,
  order: TreeOrder,
): Span | null {
  const first = segments[firstAfter(segments, from, to, range.startContainer, range.startOffset, order)];
  const afterLast = endBefore(segments, from, to, range.endContainer, range.endOffset, order);
  const last = afterLast > from ? segments[afterLast - 1] : undefined;
  if (!first || !last) return null;
  const start =
    first.textStart +
    (first.node === range.startContainer ? Math.max(0, range.startOffset - first.nodeStart) : 0);
  const reach =
    last.node === range.endContainer ? Math.min(last.length, range.endOffset - last.nodeStart) : last.length;
  const end = last.textStart + reach;
  return start < end ? [start, end] : null;
}
