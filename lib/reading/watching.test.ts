// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Entity } from '../analysis/types.ts';
import { aWatchedName } from '../store/sample-watched.ts';
import type { WatchedName } from '../store/watched-types.ts';
import { buildTextMap } from '../text/text-map.ts';
import type { ReadArticle } from './read-article.ts';
import { Watching, type WatchingPorts } from './watching.ts';

const TEXT = 'Ana Ruiz opened the dam. Ruiz had worked all night.';
const ruiz: Entity = {
  id: 'e1',
  type: 'person',
  name: 'Ana Ruiz',
  mentions: [
    [0, 8],
    [25, 29],
  ],
};

function anArticle(entities: Entity[]): ReadArticle {
  const root = document.createElement('article');
  root.innerHTML = `<p>${TEXT}</p>`;
  const details = {
    title: '',
    byline: [],
    publishedAt: null,
    modifiedAt: null,
    outlet: null,
    language: 'en',
  };
  const article = {
    details: { ...details, url: 'https://news.example/dam' },
    root,
    headline: null,
    blocks: [...root.querySelectorAll('p')],
  };
  const analysis = { entities, claims: [] };
  return { key: 'https://news.example/dam', article, map: buildTextMap(article), analysis, isAnalysed: true };
}

/** A store in memory that can be made to fail. */
function aStore(...rows: WatchedName[]) {
  const kept = new Map(rows.map((row) => [row.id, row]));
  return {
    list: vi.fn(async () => [...kept.values()].filter(({ deletedAt }) => deletedAt === null)),
    put: vi.fn(async (row: WatchedName) => {
      kept.set(row.id, row);
    }),
  } satisfies WatchingPorts;
}

const here = (watching: Watching) => [...watching.here.value.keys()].map(({ name }) => name);

describe('the watched names of a page', () => {
  it('are found by key, and by a shorter form that the article joins to the name', async () => {
    const articles = signal([anArticle([ruiz])]);
    for (const keys of [['ana ruiz'], ['ruiz']]) {
      const watching = new Watching(articles, aStore(aWatchedName({ keys })));
      await watching.reload();
      expect(here(watching)).toEqual(['Ana Ruiz']);
    }
    const alone = signal([anArticle([{ ...ruiz, name: 'Ruiz', mentions: [[25, 29]] }])]);
    const watching = new Watching(alone, aStore(aWatchedName()));
    await watching.reload();
    expect(here(watching)).toEqual([]);
  });

  it('are there at once when the reader watches one, and gone again when it could not be kept', async () => {
    const store = aStore();
    const watching = new Watching(signal([anArticle([ruiz])]), store);
    await watching.reload();
    const saved = watching.put(aWatchedName());
    expect(here(watching)).toEqual(['Ana Ruiz']);
    await saved;
    expect(here(watching)).toEqual(['Ana Ruiz']);
    store.put.mockRejectedValueOnce(new Error('the disk is full'));
    const failed = watching.put(aWatchedName({ changedAt: 2_000, deletedAt: 2_000 }));
    expect(here(watching)).toEqual([]);
    await expect(failed).rejects.toThrow('the disk is full');
    expect(here(watching)).toEqual(['Ana Ruiz']);
  });
});
