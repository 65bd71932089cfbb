import { createPassageFinder, type FoundPassage, type PassageFinder } from '../anchoring/find.ts';
import type { Annotation } from '../store/types.ts';
import type { Span } from '../text/span.ts';
import type { ReadArticle } from './read-article.ts';

/** Where a highlight was found on the page. */
export type Placed = { annotation: Annotation; article: number } & (
  | { status: 'exact' | 'changed'; span: Span }
  | { status: 'lost'; span: null }
);

/** Places highlights; see `createPlacer`. */
export type Placer = (articles: readonly ReadArticle[], annotations: readonly Annotation[]) => Placed[];

/**
 * A placer that remembers what it found: a text it had the last time is not indexed again, and a passage not looked for
 * again in it, so that a note that is typed or a highlight that is added costs nothing for the others.
 */
export function createPlacer(): Placer {
  let known = new Map<string, PassageFinder>();
  return (articles, annotations) => {
    known = new Map(articles.map(({ map: { text } }) => [text, known.get(text) ?? rememberingFinder(text)]));
    return place(articles, annotations, known);
  };
}

function rememberingFinder(text: string): PassageFinder {
  const finder = createPassageFinder(text);
  const found = new Map<string, FoundPassage>();
  return {
    ...finder,
    find(selector) {
      const { quote, prefix, suffix, start } = selector;
      const key = JSON.stringify([quote, prefix, suffix, start]);
      const known = found.get(key) ?? finder.find(selector);
      found.set(key, known);
      return known;
    },
  };
}

/**
 * Finds the highlights again in the articles of the page. A highlight is looked for in the articles with its
 * key first and then in the others, because two stacked articles may share one address; where two of them have
 * the words, the surroundings decide.
 *
 * @returns one entry for every highlight, in the order given; the lost ones belong to the article of their key
 */
function place(
  articles: readonly ReadArticle[],
  annotations: readonly Annotation[],
  known: ReadonlyMap<string, PassageFinder>,
): Placed[] {
  return annotations.map((annotation): Placed => {
    const own = articles.flatMap(({ key }, index) => (key === annotation.articleKey ? [index] : []));
    const others = articles.flatMap(({ key }, index) => (key === annotation.articleKey ? [] : [index]));
    for (const candidates of [own, others]) {
      const best = candidates
        .flatMap((article) => {
          const found = known.get(articles[article]?.map.text ?? '')?.find(annotation);
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
