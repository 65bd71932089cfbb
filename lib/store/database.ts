import Dexie, { type Table } from 'dexie';
import type { Annotation, ArticleRecord } from './types.ts';

/** The reader's data. Only the background writes; the extension's pages read. */
export class Database extends Dexie {
  readonly articles: Table<ArticleRecord, string>;
  readonly annotations: Table<Annotation, string>;

  /** @param name another name in tests, so that they do not share data */
  constructor(name = 'pressmark') {
    super(name);
    this.version(1).stores({
      articles: 'key, outlet, lastSeenAt',
      annotations: 'id, articleKey, createdAt, updatedAt, *tags',
    });
    this.articles = this.table('articles');
    this.annotations = this.table('annotations');
  }
}

/**
 * Opens the database for one piece of work and closes it again.
 * The background is stopped and woken at the browser's whim, and a connection kept over that may turn out
 * closed (dexie/Dexie.js#1805); opening costs a few milliseconds.
 *
 * @throws what `work` throws, and Dexie's errors when the disk is full or the profile is read-only
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
