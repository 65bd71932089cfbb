import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSeen, passageOf } from '../anchoring/kept-passage.ts';
import { addAnnotation, editAnnotation, noteFindings } from './annotations.ts';
import { Database } from './database.ts';
import { mergedAnnotation } from './later-wins.ts';
import { anAnnotation, anArticle } from './sample-rows.ts';
import type { SeenPassage } from './schemas.ts';
import type { Annotation } from './types.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const NEW_PLACE = { quote: 'rose by two metres', prefix: 'it ', suffix: ' in all', start: 40 };

async function kept(part: Partial<Annotation> = {}): Promise<Annotation> {
  const annotation = anAnnotation({ note: 'which gauge?', ...part });
  await addAnnotation(database, annotation, anArticle());
  return annotation;
}

const stored = async ({ id }: Annotation) => database.annotations.get(id);
const seen = ({ id }: Annotation, part: Partial<SeenPassage>): SeenPassage => ({
  id,
  passageFrom: 1_000,
  status: 'exact',
  words: null,
  at: 5_000,
  ...part,
});

describe('moving a highlight', () => {
  it('changes words, context and start together, and keeps note and colour', async () => {
    const annotation = await kept();
    await editAnnotation(database, annotation.id, { passage: NEW_PLACE }, 5_000);
    expect(await stored(annotation)).toEqual({
      ...annotation,
      ...NEW_PLACE,
      updatedAt: 5_000,
      changedAt: { passage: 5_000 },
    });
  });

  it('is undone to the very passage, and what was known of it', async () => {
    const found = { status: 'lost' as const, at: 4_000, seenAt: 2_000, words: null };
    const annotation = await kept({ found });
    await editAnnotation(database, annotation.id, { passage: NEW_PLACE }, 5_000);
    expect((await stored(annotation))?.found).toBeUndefined();
    await editAnnotation(database, annotation.id, { passage: passageOf(annotation) }, 6_000);
    expect(await stored(annotation)).toMatchObject({ ...passageOf(annotation), found });
  });

  it('is not undone by an older write that is repeated', async () => {
    const annotation = await kept();
    await editAnnotation(database, annotation.id, { passage: NEW_PLACE }, 5_000);
    await editAnnotation(database, annotation.id, { passage: passageOf(annotation) }, 4_000);
    expect(await stored(annotation)).toMatchObject(NEW_PLACE);
  });
});

describe('what was found of a passage', () => {
  it('says when it was last seen and in which words, also after it is lost', async () => {
    const annotation = await kept();
    await noteFindings(database, [seen(annotation, { status: 'changed', words: 'the sea rose' })]);
    await noteFindings(database, [seen(annotation, { status: 'lost', at: 9_000 })]);
    const now = await stored(annotation);
    expect(now?.found).toEqual({ status: 'lost', at: 9_000, seenAt: 5_000, words: 'the sea rose' });
    await noteFindings(database, [seen(annotation, { at: 10_000 })]);
    expect((await stored(annotation))?.found).toEqual({
      status: 'exact',
      at: 10_000,
      seenAt: 10_000,
      words: null,
    });
  });

  it('lost at the first look was last seen when it was kept', async () => {
    const annotation = await kept();
    await noteFindings(database, [seen(annotation, { status: 'lost' })]);
    const now = await stored(annotation);
    expect(now && lastSeen(now)).toBe(1_000);
  });

  it('is no change of the reader’s, and nothing of what is no longer kept', async () => {
    const annotation = await kept();
    await noteFindings(database, [seen(annotation, {}), seen(anAnnotation(), {})]);
    expect(await database.annotations.toArray()).toMatchObject([{ updatedAt: 1_000, changedAt: {} }]);
  });

  it('is left out when it is older, or of the passage before the reader moved it', async () => {
    const annotation = await kept();
    await noteFindings(database, [seen(annotation, { status: 'changed', words: 'now' })]);
    await noteFindings(database, [seen(annotation, { status: 'lost', at: 4_999 })]);
    expect((await stored(annotation))?.found?.status).toBe('changed');
    await editAnnotation(database, annotation.id, { passage: NEW_PLACE }, 6_000);
    await noteFindings(database, [seen(annotation, { status: 'lost', at: 7_000 })]);
    expect((await stored(annotation))?.found).toBeUndefined();
  });
});

describe('two copies of a highlight', () => {
  const finding = (at: number) => ({ status: 'exact' as const, at, seenAt: at, words: null });
  const old = anAnnotation({ found: finding(9_000) });
  const moved = { ...old, ...NEW_PLACE, found: finding(5_000), changedAt: { passage: 5_000 } };

  it('give the later passage, whole and with what is known of it, whichever comes first', () => {
    expect(mergedAnnotation(old, moved)).toMatchObject({ ...NEW_PLACE, found: finding(5_000) });
    expect(mergedAnnotation(moved, old)).toBe(moved);
  });

  it('give the later finding of one passage, and nothing new when merged again', () => {
    const later = { ...old, found: finding(10_000) };
    expect(mergedAnnotation(old, later).found).toEqual(finding(10_000));
    expect(mergedAnnotation(later, old)).toBe(later);
    expect(mergedAnnotation(old, old)).toBe(old);
  });
});
