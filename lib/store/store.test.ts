import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAnnotation, annotationsOf, editAnnotation, tagsInUse } from './annotations.ts';
import { Database } from './database.ts';
import { readLibrary } from './library.ts';
import { allRows, mergeRows } from './merge.ts';
import { anAnnotation, anArticle } from './sample-rows.ts';
import { mergeStaged, stagePart } from './staged-import.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const nothing = { articles: [], annotations: [], corrections: [], watched: [], sightings: [] };
const everything = { words: '', tag: null, outlet: null, limit: 100 };

describe('keeping a highlight', () => {
  it('is the same when it is sent twice, as after a lost acknowledgement', async () => {
    const annotation = anAnnotation();
    expect(await addAnnotation(database, annotation, anArticle())).toEqual([annotation.articleKey]);
    await editAnnotation(database, annotation.id, { note: 'written meanwhile' }, 5_000);
    expect(await addAnnotation(database, annotation, anArticle())).toEqual([]);
    const kept = await annotationsOf(database, [annotation.articleKey]);
    expect(kept.map(({ note }) => note)).toEqual(['written meanwhile']);
  });

  it('remembers when an article was first and last seen', async () => {
    await addAnnotation(database, anAnnotation(), anArticle({ firstSeenAt: 2_000, lastSeenAt: 2_000 }));
    await addAnnotation(
      database,
      anAnnotation(),
      anArticle({ firstSeenAt: 9_000, lastSeenAt: 9_000, title: 'New' }),
    );
    expect(await database.articles.toArray()).toEqual([
      anArticle({ firstSeenAt: 2_000, lastSeenAt: 9_000, title: 'New' }),
    ]);
  });
});

describe('changing a highlight', () => {
  it('keeps a note and a tag that two tabs give at the same time', async () => {
    const annotation = anAnnotation();
    await addAnnotation(database, annotation, anArticle());
    await Promise.all([
      editAnnotation(database, annotation.id, { note: 'from one tab' }, 5_000),
      editAnnotation(database, annotation.id, { tags: ['dam'] }, 4_999),
    ]);
    const [kept] = await annotationsOf(database, [annotation.articleKey]);
    expect(kept).toMatchObject({ note: 'from one tab', tags: ['dam'], updatedAt: 5_000 });
  });

  it('lets no older change of a field follow a newer one, as a repeated write may', async () => {
    const annotation = anAnnotation();
    await addAnnotation(database, annotation, anArticle());
    await editAnnotation(database, annotation.id, { note: 'the later one' }, 5_000);
    await editAnnotation(database, annotation.id, { note: 'the earlier one', colour: 'pink' }, 4_000);
    const [kept] = await annotationsOf(database, [annotation.articleKey]);
    expect(kept).toMatchObject({ note: 'the later one', colour: 'pink', updatedAt: 5_000 });
  });

  it('puts it into the bin and takes it out again', async () => {
    const annotation = anAnnotation();
    await addAnnotation(database, annotation, anArticle());
    await editAnnotation(database, annotation.id, { deletedAt: 7_000 }, 7_000);
    expect(await annotationsOf(database, [annotation.articleKey])).toEqual([]);
    expect(await readLibrary(database, everything)).toMatchObject({ items: [], total: 0 });
    await editAnnotation(database, annotation.id, { deletedAt: null }, 8_000);
    expect(await annotationsOf(database, [annotation.articleKey])).toHaveLength(1);
  });

  it('says so when there is no such highlight', async () => {
    await expect(editAnnotation(database, crypto.randomUUID(), { note: 'x' }, 1)).rejects.toThrow(RangeError);
  });
});

describe('the library', () => {
  it('finds all words in quote, note, tags and title, whatever their case and accents', async () => {
    const article = anArticle({ title: 'Özal opens the bridge', outlet: 'The Meridian Wire' });
    await addAnnotation(
      database,
      anAnnotation({ quote: 'The river rose', note: 'check **gauge**' }),
      article,
    );
    await addAnnotation(database, anAnnotation({ quote: 'The sea fell', tags: ['Coast'] }), article);
    const found = async (words: string) =>
      (await readLibrary(database, { ...everything, words })).items.map(({ annotation }) => annotation.quote);
    expect(await found('RIVER gauge')).toEqual(['The river rose']);
    expect(await found('coast')).toEqual(['The sea fell']);
    expect(await found('ozal')).toHaveLength(2);
    expect(await found('river coast')).toEqual([]);
  });

  it('shows the newest first, filters by tag and outlet, and counts what it does not show', async () => {
    const here = anArticle({ key: 'https://a.example/1', outlet: 'A' });
    const there = anArticle({ key: 'https://b.example/1', outlet: 'B' });
    await addAnnotation(
      database,
      anAnnotation({ articleKey: here.key, quote: 'old', createdAt: 1, tags: ['x'] }),
      here,
    );
    await addAnnotation(
      database,
      anAnnotation({ articleKey: there.key, quote: 'new', createdAt: 3, tags: ['x'] }),
      there,
    );
    await addAnnotation(database, anAnnotation({ articleKey: here.key, quote: 'mid', createdAt: 2 }), here);
    const quotes = async (query: Partial<typeof everything>) => {
      const { items, matches } = await readLibrary(database, { ...everything, ...query });
      return [items.map(({ annotation }) => annotation.quote), matches];
    };
    expect(await quotes({})).toEqual([['new', 'mid', 'old'], 3]);
    expect(await quotes({ limit: 1 })).toEqual([['new'], 3]);
    expect(await readLibrary(database, { ...everything, tag: 'x', outlet: 'A' })).toMatchObject({
      items: [{ annotation: { quote: 'old' } }],
      total: 3,
      tags: [{ name: 'x', count: 2 }],
      outlets: [
        { name: 'A', count: 2 },
        { name: 'B', count: 1 },
      ],
    });
    expect(await tagsInUse(database)).toEqual(['x']);
  });
});

describe('a backup in parts', () => {
  const importId = crypto.randomUUID();
  const part = (at: number, note: string) => ({
    importId,
    part: at,
    articles: [anArticle()],
    annotations: [anAnnotation({ note })],
    corrections: [],
  });

  it('shows nothing until all parts are there, and then all', async () => {
    await stagePart(database, part(0, 'one'));
    await expect(mergeStaged(database, importId, 2)).rejects.toThrow(RangeError);
    expect(await database.annotations.count()).toBe(0);
    expect(await database.articles.count()).toBe(0);
    await stagePart(database, part(1, 'two'));
    expect(await mergeStaged(database, importId, 2)).toMatchObject({ added: 2 });
    expect(await database.annotations.count()).toBe(2);
  });

  it('gives the same answer when it is asked again, and leaves nothing for the next one', async () => {
    await stagePart(database, part(0, 'one'));
    await mergeStaged(database, importId, 1);
    expect(await mergeStaged(database, importId, 1)).toMatchObject({ added: 1, updated: 0 });
    await stagePart(database, { ...part(0, 'other'), importId: crypto.randomUUID() });
    expect(await database.imports.where('importId').equals(importId).count()).toBe(0);
  });
});

describe('taking in a backup', () => {
  it('adds what is new, lets the later change of each field win and leaves the rest', async () => {
    const old = anAnnotation({ note: 'mine', changedAt: { note: 2_000 } });
    const newer = anAnnotation({ note: 'mine', tags: ['mine'], changedAt: { note: 2_000, tags: 9_000 } });
    await addAnnotation(database, old, anArticle());
    await addAnnotation(database, newer, anArticle());
    const result = await mergeRows(database, {
      ...nothing,
      articles: [anArticle({ firstSeenAt: 5, lastSeenAt: 9_000 })],
      annotations: [
        { ...old, note: 'older copy', changedAt: { note: 1_500 } },
        { ...newer, note: 'later copy', tags: ['copy'], changedAt: { note: 3_000, tags: 3_000 } },
        anAnnotation({ note: 'from the other machine' }),
      ],
    });
    expect(result).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    const notes = (await database.annotations.toArray()).map(({ note, tags }) => `${note} ${tags}`).sort();
    expect(notes).toEqual(['from the other machine ', 'later copy mine', 'mine ']);
    expect((await database.articles.toArray()).map(({ firstSeenAt }) => firstSeenAt)).toEqual([5]);
  });

  it('gives the same rows whatever the order in which two copies are merged, and twice is once', async () => {
    const ids = ['a', 'b', 'c'].map(() => crypto.randomUUID());
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        note: fc.string(),
        changedAt: fc.record({ note: fc.integer({ min: 1_001, max: 2_000 }) }),
      }),
      { selector: ({ id }) => id },
    );
    // Two changes at the same millisecond have no order; the property is about all others.
    type Row = { id: string; changedAt: { note: number } };
    const isDecided = (a: Row[], b: Row[]) =>
      a.every((row) =>
        b.every((other) => row.id !== other.id || row.changedAt.note !== other.changedAt.note),
      );
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        fc.pre(isDecided(first, second));
        const one = first.map((row) => anAnnotation({ ...row, updatedAt: row.changedAt.note }));
        const two = second.map((row) => anAnnotation({ ...row, updatedAt: row.changedAt.note }));
        const merged = async (...parts: (typeof one)[]) => {
          await database.annotations.clear();
          for (const annotations of parts) await mergeRows(database, { ...nothing, annotations });
          return (await allRows(database)).annotations.map(({ id, note, updatedAt }) => [
            id,
            note,
            updatedAt,
          ]);
        };
        const there = await merged(one, two);
        expect(await merged(two, one)).toEqual(there);
        expect(await merged(one, two, two, one)).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });
});
