import type { Correction } from '../analysis/corrections/types.ts';
import type { Database, MergeCounts } from './database.ts';
import { mergedAnnotation, mergedArticle, mergedCorrection } from './later-wins.ts';
import { mergeWatched } from './merge-watched.ts';
import type { Annotation, ArticleRecord } from './types.ts';
import type { Sighting, WatchedName } from './watched-types.ts';

/** All that a backup holds. */
export interface Rows {
  articles: ArticleRecord[];
  annotations: Annotation[];
  corrections: Correction[];
  watched: WatchedName[];
  sightings: Sighting[];
}

export interface MergeResult extends MergeCounts {
  /** Of the articles whose highlights changed. */
  articleKeys: string[];
  /** Whether a correction of the reader is among what changed. */
  hasCorrections: boolean;
  /** How many watched names were new or changed. */
  watched: number;
}

/**
 * Takes a backup's rows in: what is new is added, what was changed later wins, the rest stays. All or
 * nothing, and the same rows again change nothing.
 */
export async function mergeRows(database: Database, rows: Rows): Promise<MergeResult> {
  const { articles, annotations, corrections, watched, sightings } = database;
  const tables = [articles, annotations, corrections, watched, sightings];
  return database.transaction('rw', tables, async () => {
    const marks = merged(
      rows.annotations,
      await annotations.bulkGet(rows.annotations.map(({ id }) => id)),
      mergedAnnotation,
    );
    await annotations.bulkPut(marks.changed);
    const words = merged(
      rows.corrections,
      await corrections.bulkGet(rows.corrections.map(({ id }) => id)),
      mergedCorrection,
    );
    await corrections.bulkPut(words.changed);

    const keptArticles = await articles.bulkGet(rows.articles.map(({ key }) => key));
    await articles.bulkPut(rows.articles.map((row, i) => mergedArticle(keptArticles[i], row)));
    return {
      added: marks.added + words.added,
      updated: marks.updated + words.updated,
      unchanged: marks.unchanged + words.unchanged,
      articleKeys: [...new Set(marks.changed.map(({ articleKey }) => articleKey))],
      hasCorrections: words.changed.length > 0,
      watched: await mergeWatched(database, rows),
    };
  });
}

/** What is to be written of the rows of one table, and how many of them are new, newer, or neither. */
function merged<Row>(
  rows: readonly Row[],
  kept: readonly (Row | undefined)[],
  merge: (kept: Row, other: Row) => Row,
): MergeCounts & { changed: Row[] } {
  const added = rows.filter((_, i) => !kept[i]);
  const updated = rows.flatMap((row, i) => {
    const old = kept[i];
    const now = old && merge(old, row);
    return now && now !== old ? [now] : [];
  });
  return {
    changed: [...added, ...updated],
    added: added.length,
    updated: updated.length,
    unchanged: rows.length - added.length - updated.length,
  };
}

/** All rows, the bin included, as a backup wants them. */
export async function allRows(database: Database): Promise<Rows> {
  const { articles, annotations, corrections, watched, sightings } = database;
  const tables = [articles, annotations, corrections, watched, sightings];
  return database.transaction('r', tables, async () => ({
    articles: await articles.toArray(),
    annotations: await annotations.toArray(),
    corrections: await corrections.toArray(),
    watched: await watched.toArray(),
    sightings: await sightings.toArray(),
  }));
}
