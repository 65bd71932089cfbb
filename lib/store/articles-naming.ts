import { isSameName } from '../watching/same-name.ts';
import type { Database } from './database.ts';
import { listWatched } from './watched.ts';
import type { NamedType, NamingArticle, Sighting, WatchedName } from './watched-types.ts';

export interface NameQuery {
  type: NamedType | null;
  /** The keys that name it by themselves. */
  keys: readonly string[];
  /** Articles that are not asked for. */
  except?: readonly string[];
  /** How many to give at the most. */
  limit: number;
}

export interface NamingArticles {
  /** Newest first. */
  items: NamingArticle[];
  /** How many there are at all. */
  total: number;
}

/** The reader's articles that have a name: those with highlights, and those noted for a name that is watched. */
export async function articlesNaming(database: Database, query: NameQuery): Promise<NamingArticles> {
  const { articles, annotations, watched, sightings } = database;
  return database.transaction('r', articles, annotations, watched, sightings, async () => {
    const rows = await sightings
      .where('keys')
      .anyOf([...query.keys])
      .distinct()
      .filter((row) => !query.except?.includes(row.articleKey) && isSameName(query, row))
      .toArray();
    const shown = await stillKept(database, rows);
    const newest = await newestFirst(database, shown);
    return { items: newest.slice(0, query.limit), total: newest.length };
  });
}

/** What the library shows of the watched names. */
export interface WatchedArticles extends NamingArticles {
  watched: WatchedName;
}

/** Every watched name, in alphabetical order, with the articles that have it. */
export async function readWatched(database: Database): Promise<WatchedArticles[]> {
  const names = await listWatched(database);
  return Promise.all(
    names.map(async (watched) => ({
      watched,
      ...(await articlesNaming(database, { ...watched, limit: Number.POSITIVE_INFINITY })),
    })),
  );
}

/** Without what only stays until it is clear that a name put into the bin is not taken out again. */
async function stillKept(database: Database, rows: readonly Sighting[]): Promise<Sighting[]> {
  const live = await listWatched(database);
  const highlighted = new Set<string>();
  await database.annotations
    .where('articleKey')
    .anyOf(rows.map(({ articleKey }) => articleKey))
    .each(({ articleKey, deletedAt }) => {
      if (deletedAt === null) highlighted.add(articleKey);
    });
  return rows.filter((row) => highlighted.has(row.articleKey) || live.some((each) => isSameName(each, row)));
}

async function newestFirst(database: Database, rows: readonly Sighting[]): Promise<NamingArticle[]> {
  const byArticle = new Map<string, { mentions: number; seenAt: number }>();
  for (const { articleKey, mentions, seenAt } of rows) {
    const known = byArticle.get(articleKey);
    byArticle.set(articleKey, {
      mentions: mentions + (known?.mentions ?? 0),
      seenAt: Math.min(seenAt, known?.seenAt ?? seenAt),
    });
  }
  const articles = await database.articles.bulkGet([...byArticle.keys()]);
  return [...byArticle.values()]
    .flatMap((facts, i): NamingArticle[] => {
      const article = articles[i];
      return article ? [{ article, ...facts }] : [];
    })
    .sort((a, b) => timeOf(b) - timeOf(a));
}

/** When an article was published, or else when the name was noted; ms since epoch. */
function timeOf({ article, seenAt }: NamingArticle): number {
  const published = Date.parse(article.publishedAt ?? '');
  return Number.isNaN(published) ? seenAt : published;
}
