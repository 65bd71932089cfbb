import { v4 as uuid } from 'uuid';
import type { Annotation, ArticleRecord } from './types.ts';

/** A stored highlight for tests. */
export function anAnnotation(part: Partial<Annotation> = {}): Annotation {
  return {
    id: uuid(),
    articleKey: 'https://news.example/dam',
    quote: 'the water rose by a metre',
    prefix: 'Overnight ',
    suffix: ', the mayor said.',
    start: 10,
    colour: 'yellow',
    note: '',
    tags: [],
    of: null,
    createdAt: 1_000,
    updatedAt: 1_000,
    changedAt: {},
    deletedAt: null,
    ...part,
  };
}

/** A stored article for tests. */
export function anArticle(part: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    key: 'https://news.example/dam',
    url: 'https://news.example/dam',
    title: 'Dam holds',
    outlet: 'The Meridian Wire',
    byline: ['Ana Ruiz'],
    publishedAt: '2026-03-14T09:00:00+01:00',
    language: 'en',
    firstSeenAt: 1_000,
    lastSeenAt: 1_000,
    ...part,
  };
}
