import type { Database } from './database.ts';
import { mergedArticle, withPatch } from './later-wins.ts';
import { withFinding } from './passage-found.ts';
import type { AnnotationPatch, SeenPassage } from './schemas.ts';
import type { Annotation, ArticleRecord } from './types.ts';

/**
 * Keeps a new highlight and the article that it stands in. Doing it twice is doing it once: a sender that
 * got no answer, because the worker was stopped in between, simply sends again.
 *
 * @returns the keys of the articles that changed, empty when this write was there already
 */
export async function addAnnotation(
  database: Database,
  annotation: Annotation,
  article: ArticleRecord,
): Promise<string[]> {
  return database.transaction('rw', database.articles, database.annotations, async () => {
    await keepArticle(database, article);
    if (await database.annotations.get(annotation.id)) return [];
    await database.annotations.put(annotation);
    return [annotation.articleKey];
  });
}

/**
 * Changes some fields of a highlight. Fields that are not named stay as they are, so that a note written in
 * one tab and a tag given in another at the same time are both kept. A change that is older than what a field
 * holds is left out: a repeated write may arrive after a newer one.
 *
 * @param at ms since epoch, when the reader made the change
 * @returns the keys of the articles that changed
 * @throws RangeError when there is no such highlight
 */
export async function editAnnotation(
  database: Database,
  id: string,
  patch: AnnotationPatch,
  at: number,
): Promise<string[]> {
  return database.transaction('rw', database.annotations, async () => {
    const kept = await database.annotations.get(id);
    if (!kept) throw new RangeError(`No highlight with the id ${id}`);
    await database.annotations.put(withPatch(kept, patch, at));
    return [kept.articleKey];
  });
}

/**
 * Notes what was found of passages. No change of the reader's: it never touches `updatedAt`. Highlights that are not kept are
 * left out.
 */
export async function noteFindings(database: Database, seen: readonly SeenPassage[]): Promise<void> {
  await database.transaction('rw', database.annotations, async () => {
    const kept = await database.annotations.bulkGet(seen.map(({ id }) => id));
    const changed = seen.flatMap((each, i) => {
      const old = kept[i];
      const now = old && withFinding(old, each);
      return now && now !== old ? [now] : [];
    });
    await database.annotations.bulkPut(changed);
  });
}

/** The highlights of these articles that are not in the bin, in text order. */
export async function annotationsOf(
  database: Database,
  articleKeys: readonly string[],
): Promise<Annotation[]> {
  const all = await database.annotations
    .where('articleKey')
    .anyOf([...articleKeys])
    .toArray();
  return all
    .filter((a) => a.deletedAt === null)
    .sort((a, b) => a.start - b.start || a.createdAt - b.createdAt);
}

/** Every tag in use, in alphabetical order. */
export async function tagsInUse(database: Database): Promise<string[]> {
  const kept = await database.annotations
    .orderBy('tags')
    .filter((a) => a.deletedAt === null)
    .toArray();
  return [...new Set(kept.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}

async function keepArticle(database: Database, article: ArticleRecord): Promise<void> {
  const kept = await database.articles.get(article.key);
  await database.articles.put(mergedArticle(kept, article));
}
