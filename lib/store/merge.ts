import type { Database, MergeCounts } from './database.ts';
import { mergedAnnotation, mergedArticle } from './later-wins.ts';
import { mergeWatched } from './merge-watched.ts';
import type { Annotation, ArticleRecord } from './types.ts';
import type { Sighting, WatchedName } from './watched-types.ts';

export interface MergeResult extends MergeCounts {
  /** Of the articles whose highlights changed. */
  articleKeys: string[];
  /** How many watched names were new or changed. */
  watched: number;
}

/** What a backup holds. What an older Pressmark wrote has no watched names. */
export interface Rows {
  articles: readonly ArticleRecord[];
  annotations: readonly Annotation[];
  watched?: readonly WatchedName[];
  sightings?: readonly Sighting[];
}

/**
 * Takes a backup's rows in: what is new is added, what was changed later wins, the rest stays. All or
 * nothing, and the same rows again change nothing.
 */
export async function mergeRows(database: Database, rows: Rows): Promise<MergeResult> {
  const { articles, annotations, watched, sightings } = database;
  return database.transaction('rw', articles, annotations, watched, sightings, async () => {
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
      watched: await mergeWatched(database, rows),
    };
  });
}

/** All rows, the bin included, as a backup wants them. */
export async function allRows(database: Database): Promise<{
  articles: ArticleRecord[];
  annotations: Annotation[];
  watched: WatchedName[];
  sightings: Sighting[];
}> {
  const { articles, annotations, watched, sightings } = database;
  return database.transaction('r', articles, annotations, watched, sightings, async () => ({
    articles: await articles.toArray(),
    annotations: await annotations.toArray(),
    watched: await watched.toArray(),
    sightings: await sightings.toArray(),
  }));
}
