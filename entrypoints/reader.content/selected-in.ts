import type { ReadArticle } from '../../lib/reading/read-article.ts';
import { shadowRootsAround } from '../../lib/text/flat-tree.ts';
import type { Span } from '../../lib/text/span.ts';
import { isStillShown } from '../../lib/text/still-shown.ts';

/** Selected words of one article. */
export interface Selected {
  read: ReadArticle;
  span: Span;
}

/**
 * The words selected in a document, the page's own or a frame's; of a selection over several articles, those of the article
 * with the most of them. `null`: none.
 */
export function selectedIn(document: Document, articles: readonly ReadArticle[]): Selected | null {
  const here = articles.filter(
    ({ article: { root } }) => isStillShown(root) && root.ownerDocument === document,
  );
  const range = selectedRange(document, here);
  if (!range || range.collapsed) return null;
  const parts = here.flatMap((read): Selected[] => {
    const span = read.map.spanOf(range);
    return span && read.map.text.slice(...span).trim() !== '' ? [{ read, span }] : [];
  });
  const length = ({ span }: Selected) => span[1] - span[0];
  return parts.sort((a, b) => length(b) - length(a))[0] ?? null;
}

/**
 * The selection as a range, whose ends may lie in shadow trees. By itself Chromium says of such a selection only that it is
 * collapsed beside the host.
 */
function selectedRange(document: Document, articles: readonly ReadArticle[]): AbstractRange | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  // Missing in Firefox before 142, which gives the ends inside shadow trees in the plain range.
  if (typeof selection.getComposedRanges !== 'function') return selection.getRangeAt(0);
  const shadowRoots = shadowRootsAround(articles.flatMap(({ article }) => article.blocks));
  return selection.getComposedRanges({ shadowRoots })[0] ?? null;
}
