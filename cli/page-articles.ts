import { findArticles } from '../lib/article/find-articles.ts';
import type { Article, ArticleDetails } from '../lib/article/types.ts';
import { buildTextMap } from '../lib/text/text-map.ts';

/** An article of a page as plain data. */
export interface PageArticle {
  details: ArticleDetails;
  /** The body without the headline, paragraphs apart by a blank line. */
  text: string;
}

/** The articles of an open page, in document order; [] where there is none. */
export function pageArticles(document: Document): PageArticle[] {
  return pageArticlesOf(findArticles(document));
}

/** Found articles as plain data. */
export function pageArticlesOf(articles: readonly Article[]): PageArticle[] {
  return articles.map((article) => {
    const map = buildTextMap(article);
    return { details: article.details, text: map.text.slice(map.bodyStart) };
  });
}
