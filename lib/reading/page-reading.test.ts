// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Correction } from '../analysis/corrections/types.ts';
import type { Analysis } from '../analysis/types.ts';
import { passageOf } from '../anchoring/kept-passage.ts';
import type { Article } from '../article/types.ts';
import { withPatch } from '../store/later-wins.ts';
import type { AnnotationPatch, SeenPassage } from '../store/schemas.ts';
import type { Annotation } from '../store/types.ts';
import { newAnnotation } from './new-annotation.ts';
import { PageReading, type ReadingPorts } from './page-reading.ts';
import { passageAt } from './passage-at.ts';

const BODY = 'The dam at Orsa held through the night. “We were lucky,” said Ana Ruiz.';

function anArticleOnPage(body = BODY, path = '/dam'): Article {
  const root = document.createElement('article');
  root.innerHTML = `<h1>Dam holds</h1><p>${body}</p>`;
  document.body.append(root);
  return {
    details: {
      title: 'Dam holds',
      byline: [],
      publishedAt: null,
      modifiedAt: null,
      outlet: null,
      language: 'en',
      url: `https://news.example${path}`,
    },
    root,
    headline: root.querySelector('h1'),
    blocks: [...root.querySelectorAll('p')],
  };
}

/** A background that keeps highlights in memory and can be made to fail. */
function aBackground(analysis: Analysis = { entities: [], claims: [] }) {
  const rows = new Map<string, Annotation>();
  const corrections = new Map<string, Correction>();
  const background = {
    rows,
    isDown: false,
    analyse: vi.fn(async () => analysis),
    load: vi.fn(async (keys: string[]) =>
      [...rows.values()].filter((row) => keys.includes(row.articleKey) && row.deletedAt === null),
    ),
    add: vi.fn(async (annotation: Annotation) => {
      if (background.isDown) throw new Error('the disk is full');
      if (!rows.has(annotation.id)) rows.set(annotation.id, annotation);
    }),
    edit: vi.fn(async (id: string, patch: AnnotationPatch, at: number) => {
      if (background.isDown) throw new Error('the disk is full');
      const row = rows.get(id);
      if (!row) throw new RangeError('no such highlight');
      rows.set(id, withPatch(row, patch, at));
    }),
    tags: async () => [],
    noteSeen: vi.fn(async (_: SeenPassage[]) => {}),
    loadCorrections: async () => [...corrections.values()],
    putCorrection: async (correction: Correction) => {
      corrections.set(correction.id, correction);
    },
  };
  return background satisfies ReadingPorts;
}

async function aReading(background = aBackground(), article = anArticleOnPage()) {
  const reading = new PageReading(background);
  await reading.take([article]);
  const [read] = reading.articles.value;
  if (!read) throw new Error('no article was read');
  const at = read.map.text.indexOf('held through');
  const highlight = () => newAnnotation(read, [at, at + 12], { colour: 'green', of: null, now: 1 });
  return { reading, read, background, highlight };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('reading a page', () => {
  it('moves the analysis of the body to where the body stands behind the headline', async () => {
    const { reading } = await aReading(
      aBackground({ entities: [{ id: 'e', type: 'place', name: 'Orsa', mentions: [[11, 15]] }], claims: [] }),
    );
    const [read] = reading.articles.value;
    const [span] = read?.analysis?.entities[0]?.mentions ?? [];
    expect(span && read?.map.text.slice(...span)).toBe('Orsa');
  });

  it('analyses an article once, though the page swaps every node under it', async () => {
    const { reading, background } = await aReading();
    await reading.take([anArticleOnPage()]);
    expect(background.analyse).toHaveBeenCalledOnce();
    await reading.take([anArticleOnPage(`${BODY} More came in later.`)]);
    expect(background.analyse).toHaveBeenCalledTimes(2);
  });

  it('forgets an article that leaves the page, and its highlights with it', async () => {
    const { reading, read, highlight } = await aReading();
    reading.add(highlight(), read, 1);
    await settled();
    expect(reading.placed.value).toHaveLength(1);
    await reading.take([]);
    expect(reading.placed.value).toEqual([]);
  });
});

describe('the reader’s corrections', () => {
  const found: Analysis = {
    entities: [{ id: 'e', type: 'person', name: 'Orsa', mentions: [[11, 15]] }],
    claims: [],
  };

  it('hold as soon as they are made, and what the analysis found is back when they are undone', async () => {
    const { reading } = await aReading(aBackground(found));
    const type = () => reading.articles.value[0]?.analysis?.entities[0]?.type;
    reading.corrections.say('Orsa', { what: 'type', type: 'place' }, 1);
    expect(type()).toBe('place');
    await reading.take([anArticleOnPage(`${BODY} More came in later.`)]);
    expect(type()).toBe('place');
    const [last] = reading.corrections.of('Orsa');
    if (last) reading.corrections.undo(last, 2);
    expect(type()).toBe('person');
  });

  it('are there before the first mark is, so that none flashes up wrong', async () => {
    const background = aBackground(found);
    let give = () => {};
    const known = new Promise<[]>((resolve) => {
      give = () => resolve([]);
    });
    const reading = new PageReading({ ...background, loadCorrections: () => known });
    const taken = reading.take([anArticleOnPage()]);
    await settled();
    expect(reading.articles.value).toMatchObject([{ isAnalysed: true, analysis: null }]);
    give();
    await taken;
    expect(reading.articles.value).toMatchObject([{ analysis: { entities: [{ name: 'Orsa' }] } }]);
  });
});

describe('the highlights of a page', () => {
  it('are shown at once, and still there when the page is read anew', async () => {
    const { reading, read, background, highlight } = await aReading();
    const annotation = highlight();
    reading.add(annotation, read, 1);
    expect(reading.statusOf(annotation.id)).toBe('saving');
    expect(reading.placed.value).toMatchObject([{ status: 'exact', annotation: { quote: 'held through' } }]);
    await settled();
    expect(reading.statusOf(annotation.id)).toBe('saved');
    const later = await aReading(background);
    expect(later.reading.placed.value).toMatchObject([{ status: 'exact', annotation: { colour: 'green' } }]);
  });

  it('that are no longer in the text are listed as lost, with their words', async () => {
    const { reading, read, background, highlight } = await aReading();
    reading.add(highlight(), read, 1);
    await settled();
    const edited = await aReading(background, anArticleOnPage('The dam at Orsa broke in the night.'));
    expect(edited.reading.placed.value).toMatchObject([
      { status: 'lost', span: null, annotation: { quote: 'held through' } },
    ]);
  });

  it('that are lost move to where the reader attaches them, with their note, and back', async () => {
    const { reading, read, background, highlight } = await aReading();
    const annotation = { ...highlight(), note: 'which night?' };
    reading.add(annotation, read, 1);
    await settled();
    const edited = await aReading(background, anArticleOnPage('The dam at Orsa broke in the night.'));
    const at = edited.read.map.text.indexOf('broke');
    edited.reading.edit(annotation.id, { passage: passageAt(edited.read, [at, at + 6]) }, 5);
    const moved = { status: 'exact', annotation: { quote: 'broke', note: 'which night?' } };
    expect(edited.reading.placed.value).toMatchObject([moved]);
    await settled();
    await reading.reload();
    expect(reading.placed.value).toMatchObject([{ status: 'lost', annotation: { quote: 'broke' } }]);
    edited.reading.edit(annotation.id, { passage: passageOf(annotation) }, 6);
    expect(edited.reading.placed.value).toMatchObject([
      { status: 'lost', annotation: { ...passageOf(annotation), note: 'which night?' } },
    ]);
    await settled();
    await reading.reload();
    expect(reading.placed.value).toMatchObject([{ status: 'exact' }]);
  });

  it('remember what was noted of them, without being read anew', async () => {
    const { reading, read, background, highlight } = await aReading();
    const annotation = highlight();
    reading.add(annotation, read, 1);
    await settled();
    background.load.mockClear();
    const seen = { id: annotation.id, passageFrom: 1, status: 'exact' as const, words: null, at: 9 };
    await reading.noteSeen([seen]);
    expect(background.noteSeen).toHaveBeenCalledWith([seen]);
    expect(reading.find(annotation.id)?.found).toMatchObject({ status: 'exact', seenAt: 9 });
    expect(background.load).not.toHaveBeenCalled();
  });

  it('stay on the page when they can not be stored, and are stored by trying again', async () => {
    const { reading, read, background, highlight } = await aReading();
    background.isDown = true;
    const annotation = highlight();
    reading.add(annotation, read, 1);
    reading.edit(annotation.id, { note: 'check this' }, 2);
    await settled();
    expect(reading.statusOf(annotation.id)).toBe('failed');
    expect(reading.problem.value).toContain('the disk is full');
    expect(reading.placed.value).toMatchObject([{ annotation: { note: 'check this' } }]);
    background.isDown = false;
    reading.retry();
    await settled();
    expect(reading.problem.value).toBeNull();
    expect(background.rows.get(annotation.id)).toMatchObject({ note: 'check this' });
    expect(reading.statusOf(annotation.id)).toBe('saved');
  });

  it('come back from the bin', async () => {
    const { reading, read, background, highlight } = await aReading();
    const annotation = highlight();
    reading.add(annotation, read, 1);
    await settled();
    const removed = reading.remove(annotation.id, 3);
    expect(reading.placed.value).toEqual([]);
    await settled();
    expect(background.rows.get(annotation.id)?.deletedAt).toBe(3);
    if (removed) reading.restore(removed, 4);
    await settled();
    expect(reading.placed.value).toHaveLength(1);
  });

  it('keep what is typed into one that another tab has just deleted', async () => {
    const { reading, read, background, highlight } = await aReading();
    const annotation = highlight();
    reading.add(annotation, read, 1);
    await settled();
    background.rows.set(annotation.id, { ...annotation, deletedAt: 5 });
    await reading.reload();
    expect(reading.find(annotation.id)).toBeUndefined();
    reading.edit(annotation.id, { note: 'typed meanwhile' }, 6);
    await settled();
    expect(background.rows.get(annotation.id)).toMatchObject({ note: 'typed meanwhile', deletedAt: 5 });
  });

  it('are fetched again only when a change concerns this page', async () => {
    const { reading, read, background } = await aReading();
    background.load.mockClear();
    await reading.reload(['https://elsewhere.example/']);
    expect(background.load).not.toHaveBeenCalled();
    await reading.reload([read.key]);
    expect(background.load).toHaveBeenCalledOnce();
  });

  it('are kept without the spaces that a double click takes along', async () => {
    const { read } = await aReading();
    const at = read.map.text.indexOf(' held');
    const annotation = newAnnotation(read, [at, at + 6], { colour: 'pink', of: null, now: 1 });
    expect(annotation.quote).toBe('held');
  });
});
