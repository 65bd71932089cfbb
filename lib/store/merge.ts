import type { Database, MergeCounts } from './database.ts';
import { mergedAnnotation, mergedArticle } from './later-wins.ts';
import type { Annotation, ArticleRecord } from './types.ts';

export interface MergeResult extends MergeCounts {
  /** Of the articles whose highlights changed. */
  articleKeys: string[];
}

/**
 * Takes a backup's rows in: what is new is added, what was changed later wins, the rest stays. All or
 * nothing, and the same rows again change nothing.
 */
export async function mergeRows(
  database: Database,
  rows: { articles: readonly ArticleRecord[]; annotations: readonly Annotation[] },
): Promise<MergeResult> {
  return database.transaction('rw', database.articles, database.annotations, async () => {
    const kept = await database.annotations.bulkGet(rows.annotations.map(({ id }) => id));
    const added = rows.annotations.filter((_, i) => !kept[i]);
    const updated = rows.annotations.flatMap((row, i) => {
      const old = kept[i];
      const merged = old && mergedAnnotation(old, row);
      return merged && merged !== old ? [merged] : [];
    });
    await database.annotations.bulkPut([...added, ...updated]);

    const keptArticles = await database.articles.bulkGet(rows.articles.map(({ key }) => key));
    await database.articles.bulkPut(rows.articles.map((row, i) => mergedArticle(keptArticles[i], row)));
    return {
      added: added.length,
      updated: updated.length,
      unchanged: rows.annotations.length - added.length - updated.length,
      articleKeys: [...new Set([...added, ...updated].map(({ articleKey }) => articleKey))],
    };
  });
}

/** All rows, the bin included, as a backup wants them. */
export async function allRows(
  database: Database,
): Promise<{ articles: ArticleRecord[]; annotations: Annotation[] }> {
  return database.transaction('r', database.articles, database.annotations, async () => ({
    articles: await database.articles.toArray(),
    annotations: await database.annotations.toArray(),
  }));
}
