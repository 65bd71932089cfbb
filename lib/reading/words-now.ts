import type { Placed } from './place-annotations.ts';
import type { ReadArticle } from './read-article.ts';

/** How the page words a changed passage now; `null` for one that stands as it was, and for a lost one. */
export function wordsNow(placed: Placed, articles: readonly ReadArticle[]): string | null {
  if (placed.status !== 'changed') return null;
  return articles[placed.article]?.map.text.slice(...placed.span) ?? null;
}
