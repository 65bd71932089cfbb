import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAnnotation, editAnnotation } from './annotations.ts';
import { articlesNaming, readWatched } from './articles-naming.ts';
import { Database } from './database.ts';
import { openFirstVersion } from './first-version.ts';
import { allRows, mergeRows } from './merge.ts';
import { anAnnotation, anArticle } from './sample-rows.ts';
import { aSighting, aWatchedName } from './sample-watched.ts';
import { forgetSightings, noteSightings } from './sightings.ts';
import { mergeStaged, stagePart } from './staged-import.ts';
import { listWatched, putWatched } from './watched.ts';
import type { CountedName } from './watched-types.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const ruiz: CountedName = countedName('Ana Ruiz', 'person', ['ana ruiz', 'ruiz']);
const orsa: CountedName = countedName('Orsa', 'place', ['orsa']);

function countedName(name: string, type: CountedName['type'], keys: string[]): CountedName {
  return { nameId: `${type} ${keys[0]}`, name, type, keys, mentions: 2 };
}

const naming = (keys: string[], except: string[] = []) =>
  articlesNaming(database, { type: null, keys, except, limit: 10 });

describe('the database of the first version', () => {
  it('opens with all that was in it, and room for watched names', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const old = openFirstVersion(name);
    const annotation = anAnnotation();
    await old.table('annotations').put(annotation);
    await old.table('articles').put(anArticle());
    old.close();
    const now = new Database(name);
    expect(await allRows(now)).toEqual({
      corrections: [],
      articles: [anArticle()],
      annotations: [annotation],
      watched: [],
      sightings: [],
    });
    await putWatched(now, aWatchedName());
    expect(await listWatched(now)).toHaveLength(1);
    await now.delete();
  });
});

describe('watching a name', () => {
  it('is the same when it is sent twice, and no older copy undoes it', async () => {
    expect(await putWatched(database, aWatchedName({ changedAt: 2_000 }))).toBe(true);
    expect(await putWatched(database, aWatchedName({ changedAt: 2_000 }))).toBe(false);
    expect(await putWatched(database, aWatchedName({ changedAt: 1_500, deletedAt: 1_500 }))).toBe(false);
    expect(await listWatched(database)).toHaveLength(1);
  });

  it('ends in the bin, and begins again from there', async () => {
    await putWatched(database, aWatchedName());
    await putWatched(database, aWatchedName({ changedAt: 2_000, deletedAt: 2_000 }));
    expect(await listWatched(database)).toEqual([]);
    await putWatched(database, aWatchedName({ changedAt: 3_000, deletedAt: null }));
    expect(await listWatched(database)).toHaveLength(1);
  });
});

describe('noting the names of an article', () => {
  it('keeps nothing of an article that names nobody who is watched', async () => {
    await putWatched(database, aWatchedName({ id: 'any bram', keys: ['bram'], type: null }));
    await noteSightings(database, anArticle(), [ruiz, orsa], 5_000);
    expect(await database.articles.count()).toBe(0);
    expect(await database.sightings.count()).toBe(0);
  });

  it('keeps the watched names of an article and no others', async () => {
    await putWatched(database, aWatchedName());
    await noteSightings(database, anArticle(), [ruiz, orsa], 5_000);
    expect((await database.sightings.toArray()).map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(await database.articles.count()).toBe(1);
  });

  it('keeps all names of an article with a highlight, but not once it is in the bin', async () => {
    const annotation = anAnnotation();
    await addAnnotation(database, annotation, anArticle());
    await noteSightings(database, anArticle(), [ruiz], 5_000);
    await editAnnotation(database, annotation.id, { deletedAt: 6_000 }, 6_000);
    await noteSightings(database, anArticle(), [ruiz, orsa], 7_000);
    expect((await database.sightings.toArray()).map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect((await naming(['ana ruiz'])).total).toBe(0);
  });

  it('remembers when a name was first noted, and counts its mentions anew', async () => {
    await putWatched(database, aWatchedName());
    await noteSightings(database, anArticle(), [ruiz], 5_000);
    await noteSightings(database, anArticle({ lastSeenAt: 9_000 }), [{ ...ruiz, mentions: 7 }], 9_000);
    expect(await database.sightings.toArray()).toMatchObject([{ seenAt: 5_000, mentions: 7 }]);
    // When the reader last kept something of it: opening it again is nothing that is kept.
    expect(await database.articles.toArray()).toMatchObject([{ lastSeenAt: 1_000 }]);
  });
});

describe('the articles that have a name', () => {
  const page = (path: string, publishedAt: string | null) =>
    anArticle({ key: `https://news.example${path}`, title: path, publishedAt });

  it('come newest first, by any form joined to the name, without the one that asks', async () => {
    await putWatched(database, aWatchedName());
    await noteSightings(database, page('/old', '2026-01-01'), [ruiz], 1);
    await noteSightings(database, page('/new', '2026-03-01'), [ruiz], 2);
    await noteSightings(database, page('/undated', null), [ruiz], Date.parse('2026-02-01'));
    const titles = async (except: string[]) =>
      (await naming(['ruiz'], except)).items.map(({ article }) => article.title);
    expect(await titles([])).toEqual(['/new', '/undated', '/old']);
    expect(await titles(['https://news.example/new'])).toEqual(['/undated', '/old']);
    expect(await articlesNaming(database, { type: 'place', keys: ['ruiz'], limit: 1 })).toMatchObject({
      total: 0,
    });
    expect(await articlesNaming(database, { type: null, keys: ['ruiz'], limit: 1 })).toMatchObject({
      items: [{ article: { title: '/new' }, mentions: 2 }],
      total: 3,
    });
  });

  it('are listed with each watched name, gone while it is in the bin and back with it', async () => {
    await putWatched(database, aWatchedName());
    await noteSightings(database, page('/dam', null), [ruiz], 1);
    expect(await readWatched(database)).toMatchObject([{ watched: { name: 'Ana Ruiz' }, total: 1 }]);
    await putWatched(database, aWatchedName({ changedAt: 2_000, deletedAt: 2_000 }));
    expect(await readWatched(database)).toEqual([]);
    expect((await naming(['ana ruiz'])).total).toBe(0);
    await putWatched(database, aWatchedName({ changedAt: 3_000 }));
    expect(await readWatched(database)).toMatchObject([{ total: 1 }]);
  });
});

describe('forgetting', () => {
  it('takes what was noted for a name that is long out of use, and nothing that is wanted', async () => {
    await putWatched(database, aWatchedName());
    await putWatched(database, aWatchedName({ id: 'place orsa', type: 'place', keys: ['orsa'] }));
    const highlighted = anArticle({ key: 'https://news.example/kept' });
    await addAnnotation(database, anAnnotation({ articleKey: highlighted.key }), highlighted);
    await noteSightings(database, highlighted, [ruiz], 1);
    await noteSightings(database, anArticle({ key: 'https://news.example/both' }), [ruiz, orsa], 1);
    await noteSightings(database, anArticle({ key: 'https://news.example/ruiz' }), [ruiz], 1);
    await putWatched(database, aWatchedName({ changedAt: 5_000, deletedAt: 5_000 }));
    await forgetSightings(database, 5_000);
    expect(await database.sightings.count()).toBe(4);
    await forgetSightings(database, 5_001);
    const left = await database.sightings.toArray();
    expect(left.map(({ articleKey, name }) => `${articleKey} ${name}`)).toEqual([
      'https://news.example/both Orsa',
      'https://news.example/kept Ana Ruiz',
    ]);
    expect((await database.articles.toArray()).map(({ key }) => key)).toEqual([
      'https://news.example/both',
      'https://news.example/kept',
    ]);
  });
});

describe('a backup', () => {
  it('brings watched names and their articles back, and the later change of a name wins', async () => {
    await putWatched(database, aWatchedName({ changedAt: 9_000, deletedAt: 9_000 }));
    const result = await mergeRows(database, {
      articles: [anArticle()],
      annotations: [],
      corrections: [],
      watched: [
        aWatchedName({ changedAt: 8_000 }),
        aWatchedName({ id: 'place orsa', name: 'Orsa', type: 'place', keys: ['orsa'] }),
      ],
      sightings: [aSighting(), aSighting({ ...orsa })],
    });
    expect(result.watched).toBe(1);
    expect(await readWatched(database)).toMatchObject([{ watched: { name: 'Orsa' }, total: 1 }]);
    expect(await database.sightings.count()).toBe(2);
  });

  it('in parts, of which one was put aside by an older Pressmark, comes in whole', async () => {
    const importId = crypto.randomUUID();
    await stagePart(database, {
      importId,
      part: 0,
      articles: [anArticle()],
      annotations: [],
      corrections: [],
    });
    const rest = {
      articles: [],
      annotations: [],
      corrections: [],
      watched: [aWatchedName()],
      sightings: [aSighting()],
    };
    await stagePart(database, { importId, part: 1, ...rest });
    expect(await mergeStaged(database, importId, 2)).toMatchObject({ watched: 1 });
    expect(await mergeStaged(database, importId, 2)).toMatchObject({ watched: 0 });
    expect(await readWatched(database)).toMatchObject([{ total: 1 }]);
  });
});
