import type { ArticleRecord } from '../store/types.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * What is kept of an article once the reader keeps something of it.
 *
 * @param now ms since epoch
 */
export function articleRecord({ key, article }: ReadArticle, now: number): ArticleRecord {
  const { url, title, outlet, byline, publishedAt, modifiedAt, language } = article.details;
  return {
    key,
    url,
    title,
    outlet,
    byline,
    publishedAt,
    modifiedAt,
    language,
    firstSeenAt: now,
    lastSeenAt: now,
  };
}
