import type { MarkedArticle } from '../../lib/reading/page-marks.ts';

/** Brings a passage into view, with some of what stands before it. */
export function scrollTo(ranges: readonly StaticRange[]): void {
  const rect = rectOf(ranges);
  const first = ranges[0]?.startContainer.parentElement;
  if (!first || !rect) return;
  const view = first.ownerDocument.defaultView;
  if (!view) return;
  const inView = rect.top >= view.innerHeight * 0.1 && rect.bottom <= view.innerHeight * 0.85;
  if (inView) return;
  // For articles inside a scrolling box first, then, as a block may be taller than the window, the words themselves.
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = rectOf(ranges);
  if (now && (now.top < 0 || now.bottom > view.innerHeight)) {
    view.scrollBy({ top: now.top - view.innerHeight * 0.3, behavior: 'instant' });
  }
}

/** The box around the first piece of a passage that is drawn, in CSS pixels of the viewport; `null` when none is. */
export function rectOf(ranges: readonly StaticRange[]): DOMRect | null {
  for (const piece of ranges) {
    const range = liveRange(piece);
    const rect = range?.getBoundingClientRect();
    if (rect && (rect.width > 0 || rect.height > 0)) return rect;
  }
  return null;
}

/** The boxes of all lines of a passage, in CSS pixels of the viewport. */
export function lineRects(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap((piece) => [...(liveRange(piece)?.getClientRects() ?? [])]);
}

/** The article that fills most of the window's upper half, or else the first. */
export function articleInView(articles: readonly MarkedArticle[]): MarkedArticle | undefined {
  return (
    articles.find(({ read }) => {
      const { top, bottom } = read.article.root.getBoundingClientRect();
      return top < innerHeight / 2 && bottom > innerHeight / 4;
    }) ?? articles[0]
  );
}

/** Offset of the first mark that is not above the window. */
export function firstOffsetInView({ read, marks }: MarkedArticle): number {
  const mark = marks.find(({ span }) => (rectOf(read.map.rangesOf(span))?.bottom ?? -1) >= 0);
  return mark?.span[0] ?? 0;
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
