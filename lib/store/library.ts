import type { Database } from './database.ts';
import type { Annotation, ArticleRecord } from './types.ts';

export interface LibraryQuery {
  /** Words that must all occur in quote, note, tags or title; case and accents do not count. */
  words: string;
  tag: string | null;
  outlet: string | null;
  /** How many to give at the most. */
  limit: number;
}

export interface LibraryItem {
  annotation: Annotation;
  article: ArticleRecord | null;
}

export interface LibraryPage {
  /** Newest first. */
  items: LibraryItem[];
  /** How many match, shown or not. */
  matches: number;
  /** How many there are at all. */
  total: number;
  /** Whether there is anything that a backup would keep, the bin included. */
  hasData: boolean;
  /** Every tag and outlet in use, with how many highlights carry it, most used first. */
  tags: Count[];
  outlets: Count[];
}

export interface Count {
  name: string;
  count: number;
}

/** What the library shows for a query. */
export async function readLibrary(database: Database, query: LibraryQuery): Promise<LibraryPage> {
  const [annotations, articles, corrections] = await Promise.all([
    database.annotations.orderBy('createdAt').reverse().toArray(),
    database.articles.toArray(),
    database.corrections.count(),
  ]);
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const kept: LibraryItem[] = annotations
    .filter((annotation) => annotation.deletedAt === null)
    .map((annotation) => ({ annotation, article: byKey.get(annotation.articleKey) ?? null }));
  const words = searchable(query.words).split(/\s+/).filter(Boolean);
  const matching = kept.filter((item) => matches(item, words, query));
  return {
    items: matching.slice(0, query.limit),
    matches: matching.length,
    total: kept.length,
    hasData: annotations.length + corrections > 0,
    tags: counts(kept.flatMap(({ annotation }) => annotation.tags)),
    outlets: counts(kept.flatMap(({ article }) => article?.outlet ?? [])),
  };
}

function matches(
  { annotation, article }: LibraryItem,
  words: readonly string[],
  query: LibraryQuery,
): boolean {
  if (query.tag !== null && !annotation.tags.includes(query.tag)) return false;
  if (query.outlet !== null && article?.outlet !== query.outlet) return false;
  if (words.length === 0) return true;
  const haystack = searchable(
    [annotation.quote, annotation.note, ...annotation.tags, article?.title ?? ''].join('\n'),
  );
  return words.every((word) => haystack.includes(word));
}

/** Folds case and accents, so that "Ozal" finds "Özal". */
function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function counts(names: readonly string[]): Count[] {
  const byName = new Map<string, number>();
  for (const name of names) byName.set(name, (byName.get(name) ?? 0) + 1);
  return [...byName]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
