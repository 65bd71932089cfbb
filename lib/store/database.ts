import Dexie, { type Table } from 'dexie';
import type { Correction } from '../analysis/corrections/types.ts';
import type { Annotation, ArticleRecord } from './types.ts';
import type { Sighting, WatchedName } from './watched-types.ts';

/** One part of a backup that is being taken in, or, as part -1, what became of it. */
export interface ImportPart {
  importId: string;
  part: number;
  articles: ArticleRecord[];
  annotations: Annotation[];
  corrections: Correction[];
  /** Missing in what an older Pressmark put aside. */
  watched?: WatchedName[];
  sightings?: Sighting[];
  result: MergeCounts | null;
}

/** How many highlights and corrections of a backup were new, changed, or there already. */
export interface MergeCounts {
  added: number;
  updated: number;
  unchanged: number;
}

/** The reader's data. Only the background writes; the extension's pages read. */
export class Database extends Dexie {
  readonly articles: Table<ArticleRecord, string>;
  readonly annotations: Table<Annotation, string>;
  readonly corrections: Table<Correction, string>;
  readonly imports: Table<ImportPart, [string, number]>;
  readonly watched: Table<WatchedName, string>;
  readonly sightings: Table<Sighting, [string, string]>;

  /** @param name another name in tests, so that they do not share data */
  constructor(name = 'pressmark') {
    super(name);
    this.version(1).stores({
      articles: 'key, outlet, lastSeenAt',
      annotations: 'id, articleKey, createdAt, updatedAt, *tags',
      imports: '[importId+part], importId',
    });
    this.version(2)
      .stores({ corrections: 'id, kind' })
      // An import may be under way: its parts have no corrections yet.
      .upgrade((transaction) => transaction.table('imports').toCollection().modify({ corrections: [] }));
    this.version(3).stores({
      watched: 'id',
      sightings: '[articleKey+nameId], articleKey, *keys',
    });
    this.articles = this.table('articles');
    this.annotations = this.table('annotations');
    this.corrections = this.table('corrections');
    this.imports = this.table('imports');
    this.watched = this.table('watched');
    this.sightings = this.table('sightings');
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
