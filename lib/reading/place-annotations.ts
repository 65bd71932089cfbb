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
 * key first and then in the others, because two stacked articles may share one address; where two of them have
 * the words, the surroundings decide.
 *
 * @returns one entry for every highlight, in the order given; the lost ones belong to the article of their key
 */
export function placeAnnotations(
  articles: readonly ReadArticle[],
  annotations: readonly Annotation[],
): Placed[] {
  const finders = articles.map(({ map }) => createPassageFinder(map.text));
  return annotations.map((annotation): Placed => {
    const own = articles.flatMap(({ key }, index) => (key === annotation.articleKey ? [index] : []));
    const others = articles.flatMap(({ key }, index) => (key === annotation.articleKey ? [] : [index]));
    for (const candidates of [own, others]) {
      const best = candidates
        .flatMap((article) => {
          const found = finders[article]?.find(annotation);
          return found && found.status !== 'lost' ? [{ article, found }] : [];
        })
        .sort((a, b) => b.found.agreement - a.found.agreement)[0];
      if (best) {
        const { status, span } = best.found;
        return { annotation, article: best.article, status, span };
      }
    }
    return { annotation, article: own[0] ?? 0, status: 'lost', span: null };
  });
}
