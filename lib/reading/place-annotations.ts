import { createPassageFinder } from '../anchoring/find.ts';
import type { Annotation } from '../store/types.ts';
import type { Span } from '../text/span.ts';
import type { ReadArticle } from './read-article.ts';

/** Where a highlight was found on the page. */
export type Placed = { annotation: Annotation; article: number } & (
  | { status: 'exact' | 'changed'; span: Span }
  | { status: 'lost'; span: null }
);

/**
 * Finds the highlights again in the articles of the page. A highlight is looked for in the articles with its
 * key first and then in the others, because two stacked articles may share one address.
 *
 * @returns one entry for every highlight, in the order given; the lost ones belong to the article of their key
 */
export function placeAnnotations(
  articles: readonly ReadArticle[],
  annotations: readonly Annotation[],
): Placed[] {
  const finders = articles.map(({ map }) => createPassageFinder(map.text));
  return annotations.map((annotation): Placed => {
    const order = articles
      .map((_, index) => index)
      .sort((a, b) => Number(isOf(articles[b], annotation)) - Number(isOf(articles[a], annotation)));
    for (const article of order) {
      const found = finders[article]?.find(annotation);
      if (found && found.status !== 'lost') {
        return { annotation, article, status: found.status, span: found.span };
      }
    }
    return { annotation, article: order[0] ?? 0, status: 'lost', span: null };
  });
}

function isOf(article: ReadArticle | undefined, annotation: Annotation): boolean {
  return article?.key === annotation.articleKey;
}
