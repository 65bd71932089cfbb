import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sameAs } from '../analysis/corrections/same-as.ts';
import { aCorrection } from '../analysis/corrections/sample-corrections.ts';
import type { Correction } from '../analysis/corrections/types.ts';
import { nameCorrections, putCorrection } from './corrections.ts';
import { Database } from './database.ts';
import { openFirstVersion } from './first-version.ts';
import { allRows, mergeRows } from './merge.ts';
import { anAnnotation, anArticle } from './sample-rows.ts';
import { mergeStaged, stagePart } from './staged-import.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const place = aCorrection('Orsa', { what: 'type', type: 'place' }, { at: 1_000 });
const nothing = { articles: [], annotations: [], corrections: [], watched: [], sightings: [] };

describe('the reader’s word', () => {
  it('is kept once however often it is sent, and an older one never follows a newer one', async () => {
    expect(await putCorrection(database, place)).toBe(true);
    expect(await putCorrection(database, place)).toBe(false);
    const group: Correction = { ...place, says: { what: 'type', type: 'group' }, updatedAt: 2_000 };
    expect(await putCorrection(database, group)).toBe(true);
    expect(await putCorrection(database, place)).toBe(false);
    expect(await nameCorrections(database)).toEqual([group]);
  });

  it('taken back stays known as taken back, and is listed the latest first', async () => {
    await putCorrection(database, place);
    await putCorrection(database, aCorrection('TO', sameAs('Tide Office'), { at: 3_000 }));
    await putCorrection(database, { ...place, deletedAt: 5_000, updatedAt: 5_000 });
    expect((await nameCorrections(database)).map(({ form, deletedAt }) => [form, deletedAt])).toEqual([
      ['Orsa', 5_000],
      ['TO', null],
    ]);
  });
});

describe('corrections in a backup', () => {
  it('come in with the rest or not at all, and twice is once', async () => {
    const importId = crypto.randomUUID();
    await stagePart(database, {
      importId,
      part: 0,
      ...nothing,
      annotations: [anAnnotation()],
      corrections: [],
    });
    await stagePart(database, { importId, part: 1, ...nothing, corrections: [place] });
    expect(await database.corrections.count()).toBe(0);
    await expect(mergeStaged(database, importId, 3)).rejects.toThrow(RangeError);
    expect(await mergeStaged(database, importId, 2)).toMatchObject({ added: 2, hasCorrections: true });
    expect(await mergeStaged(database, importId, 2)).toMatchObject({ added: 2, hasCorrections: false });
    const rows = await allRows(database);
    expect(rows.corrections).toEqual([place]);
    expect(await mergeRows(database, rows)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it('give the same whatever the order in which two copies are merged', async () => {
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.nat({ max: 2 }),
        type: fc.constantFrom('person', 'place', 'group'),
        at: fc.integer({ min: 1, max: 1_000 }),
        isBack: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    );
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const known = new Map(first.map(({ id, at }) => [id, at]));
        fc.pre(second.every(({ id, at }) => known.get(id) !== at));
        const rowsOf = (said: typeof first) =>
          said.map(({ id, type, at, isBack }) =>
            aCorrection('Orsa', { what: 'type', type }, { id, at, deletedAt: isBack ? at : null }),
          );
        const merged = async (...copies: (typeof first)[]) => {
          await database.corrections.clear();
          for (const copy of copies) await mergeRows(database, { ...nothing, corrections: rowsOf(copy) });
          return database.corrections.toArray();
        };
        const there = await merged(first, second);
        expect(await merged(second, first)).toEqual(there);
        expect(await merged(first, second, first)).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a database of the first version', () => {
  it('keeps all that is in it, an import under way too, and takes corrections from then on', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const old = openFirstVersion(name);
    const highlight = anAnnotation({ tags: ['dam'], note: 'kept' });
    const importId = crypto.randomUUID();
    const coming = anAnnotation({ note: 'on its way' });
    await old.table('articles').put(anArticle());
    await old.table('annotations').put(highlight);
    await old.table('imports').put({ importId, part: 0, articles: [], annotations: [coming], result: null });
    old.close();

    const now = new Database(name);
    try {
      expect(await allRows(now)).toEqual({
        ...nothing,
        articles: [anArticle()],
        annotations: [highlight],
        corrections: [],
      });
      expect(await mergeStaged(now, importId, 1)).toMatchObject({ added: 1 });
      expect(await putCorrection(now, place)).toBe(true);
      expect(await nameCorrections(now)).toEqual([place]);
      expect(await now.annotations.where('tags').equals('dam').toArray()).toEqual([highlight]);
    } finally {
      await now.delete();
    }
  });
});
