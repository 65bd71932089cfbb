import type { MarkedArticle } from '../../lib/reading/page-marks.ts';
import { shownParent } from '../../lib/text/flat-tree.ts';
import { isStillShown } from '../../lib/text/still-shown.ts';

// All boxes here are in CSS pixels of the page's own viewport, those of words in a frame too.

/** Brings a passage into view, with some of what stands before it. */
export function scrollTo(ranges: readonly StaticRange[]): void {
  const rect = rectOf(ranges);
  const start = ranges[0]?.startContainer;
  const first = start && shownParent(start);
  if (!first || !rect) return;
  const inView = rect.top >= innerHeight * 0.1 && rect.bottom <= innerHeight * 0.85;
  if (inView && isInOwnView(ranges)) return;
  // For articles inside a scrolling box or frame first, then, as a block may be taller than the window, the words themselves.
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = rectOf(ranges);
  if (now && (now.top < 0 || now.bottom > innerHeight)) {
    scrollBy({ top: now.top - innerHeight * 0.3, behavior: 'instant' });
  }
}

/** Whether a passage in a frame is scrolled into the frame's own window. */
function isInOwnView(ranges: readonly StaticRange[]): boolean {
  const view = ranges[0]?.startContainer.ownerDocument?.defaultView;
  const rect = liveRects(ranges)[0];
  return !view || !rect || (rect.top >= 0 && rect.bottom <= view.innerHeight);
}

/** The box around the first piece of a passage that is drawn; `null` when none is. */
export function rectOf(ranges: readonly StaticRange[]): DOMRect | null {
  for (const piece of ranges) {
    const rect = liveRange(piece)?.getBoundingClientRect();
    if (rect && (rect.width > 0 || rect.height > 0)) return inPage(rect, piece.startContainer);
  }
  return null;
}

/** The boxes of all lines of a passage. */
export function lineRects(ranges: readonly StaticRange[]): DOMRect[] {
  const node = ranges[0]?.startContainer;
  return node ? liveRects(ranges).map((rect) => inPage(rect, node)) : [];
}

/** The article that fills most of the window's upper half, or else the first. */
export function articleInView(articles: readonly MarkedArticle[]): MarkedArticle | undefined {
  return (
    articles.find(({ read }) => {
      const { root } = read.article;
      if (!isStillShown(root)) return false;
      const { top, bottom } = inPage(root.getBoundingClientRect(), root);
      return top < innerHeight / 2 && bottom > innerHeight / 4;
    }) ?? articles[0]
  );
}

/** Offset of the first mark that is not above the window. */
export function firstOffsetInView({ read, marks }: MarkedArticle): number {
  const mark = marks.find(({ span }) => (rectOf(read.map.rangesOf(span))?.bottom ?? -1) >= 0);
  return mark?.span[0] ?? 0;
}

function liveRects(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap((piece) => [...(liveRange(piece)?.getClientRects() ?? [])]);
}

/** `null` when the page has taken the nodes away or shortened them since the article was read. */
function liveRange(piece: StaticRange): Range | null {
  const { startContainer, endContainer } = piece;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const range = new Range();
    range.setStart(startContainer, piece.startOffset);
    range.setEnd(endContainer, piece.endOffset);
    return range;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** A box of a node's own viewport, moved by where its frame stands in the page, and by where that one's does. */
function inPage(rect: DOMRect, node: Node): DOMRect {
  let { x, y } = rect;
  for (let frame = frameOf(node); frame; frame = frameOf(frame)) {
    const box = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    x += box.x + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += box.y + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

function frameOf(node: Node): Element | null {
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}
