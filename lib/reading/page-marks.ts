import { inTextOrder, type Mark, marksOfAnalysis } from '../marks/mark.ts';
import type { Placed } from './place-annotations.ts';
import type { ReadArticle } from './read-article.ts';

/** An article of the page with its marks in text order. */
export interface MarkedArticle {
  read: ReadArticle;
  marks: Mark[];
}

/** All marks of the page, by article. */
export function markedArticles(articles: readonly ReadArticle[], placed: readonly Placed[]): MarkedArticle[] {
  return articles.map((read, index) => {
    const own = placed.flatMap(({ annotation, article, span, status }): Mark[] =>
      article === index && span
        ? [{ kind: 'annotation', span, annotation, changed: status === 'changed' }]
        : [],
    );
    const analysed = read.analysis ? marksOfAnalysis(read.analysis) : [];
    return { read, marks: [...own, ...analysed].sort(inTextOrder) };
  });
}
