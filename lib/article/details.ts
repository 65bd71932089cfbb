import type { PageClues } from './page-clues.ts';
import type { Article, ArticleDetails } from './types.ts';

export function readDetails(
  document: Document,
  clues: PageClues,
  article: Omit<Article, 'details'>,
  _later: boolean,
): ArticleDetails {
  return {
    title: article.headline?.textContent?.replace(/\s+/g, ' ').trim() ?? clues.title,
    byline: [],
    publishedAt: null,
    outlet: clues.meta('og:site_name'),
    language: document.documentElement.getAttribute('lang'),
    url: document.URL,
  };
}
