import { isSameName } from '../watching/same-name.ts';
import type { Database } from './database.ts';
import type { ArticleRecord } from './types.ts';
import { listWatched } from './watched.ts';
import type { CountedName, Sighting } from './watched-types.ts';

/**
 * Notes which names an article has: all of them where the reader has kept a highlight of it, and otherwise those that
 * are watched. Of other articles nothing is kept. Doing it twice is doing it once.
 *
 * @param now ms since epoch
 */
export async function noteSightings(
  database: Database,
  article: ArticleRecord,
  names: readonly CountedName[],
  now: number,
): Promise<void> {
  const { articles, annotations, watched, sightings } = database;
  await database.transaction('rw', articles, annotations, watched, sightings, async () => {
    const live = await listWatched(database);
    const hasHighlight = await isHighlighted(database, article.key);
    const wanted = names.filter((name) => hasHighlight || live.some((each) => isSameName(each, name)));
    const kept = await sightings.bulkGet(wanted.map(({ nameId }) => [article.key, nameId]));
    const changed = wanted.flatMap((name, i): Sighting[] => {
      const old = kept[i];
      const row = { ...name, articleKey: article.key, seenAt: old?.seenAt ?? now };
      return old && isSameSighting(old, row) ? [] : [row];
    });
    if (changed.length === 0) return;
    // As it was when something of it was first kept; a highlight brings it up to date.
    if (!(await articles.get(article.key))) await articles.put(article);
    await sightings.bulkPut(changed);
  });
}

/**
 * Forgets what was noted for names that are no longer watched, with the articles of which nothing else is kept.
 *
 * @param before ms since epoch: a name put into the bin later can still be taken out with all it had
 */
export async function forgetSightings(database: Database, before: number): Promise<void> {
  const { articles, annotations, watched, sightings } = database;
  await database.transaction('rw', articles, annotations, watched, sightings, async () => {
    const held = await watched.filter(({ deletedAt }) => deletedAt === null || deletedAt >= before).toArray();
    const noted = await sightings.toArray();
    const highlighted = new Set(await annotations.orderBy('articleKey').uniqueKeys());
    const unneeded = noted.filter(
      (row) => !highlighted.has(row.articleKey) && !held.some((each) => isSameName(each, row)),
    );
    await sightings.bulkDelete(unneeded.map(({ articleKey, nameId }) => [articleKey, nameId]));
    const left = new Set(await sightings.orderBy('articleKey').uniqueKeys());
    await articles.bulkDelete(
      [...new Set(unneeded.map(({ articleKey }) => articleKey))].filter((key) => !left.has(key)),
    );
  });
}

async function isHighlighted({ annotations }: Database, articleKey: string): Promise<boolean> {
  const live = annotations.where('articleKey').equals(articleKey);
  return (await live.filter(({ deletedAt }) => deletedAt === null).count()) > 0;
}

function isSameSighting(a: Sighting, b: Sighting): boolean {
  return (
    a.name === b.name &&
    a.mentions === b.mentions &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, i) => key === b.keys[i])
  );
}
