import type { ReadArticle } from '../../lib/reading/read-article.ts';
import type { Span } from '../../lib/text/span.ts';

/** Selected words of one article. */
export interface Selected {
  read: ReadArticle;
  span: Span;
}

/** The selected words; of a selection over several articles, those of the article with the most of them. `null`: none. */
export function selectedIn(document: Document, articles: readonly ReadArticle[]): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = articles.flatMap((read): Selected[] => {
    const span = read.map.spanOf(range);
    return span && read.map.text.slice(...span).trim() !== '' ? [{ read, span }] : [];
  });
  const length = ({ span }: Selected) => span[1] - span[0];
  return parts.sort((a, b) => length(b) - length(a))[0] ?? null;
}
