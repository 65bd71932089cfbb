import type { Sighting, WatchedName } from './watched-types.ts';

/** A watched name for tests. */
export function aWatchedName(part: Partial<WatchedName> = {}): WatchedName {
  return {
    id: 'person ana ruiz',
    name: 'Ana Ruiz',
    type: 'person',
    keys: ['ana ruiz'],
    createdAt: 1_000,
    changedAt: 1_000,
    deletedAt: null,
    ...part,
  };
}

/** A noted name of the article of `anArticle`, for tests. */
export function aSighting(part: Partial<Sighting> = {}): Sighting {
  return {
    articleKey: 'https://news.example/dam',
    nameId: 'person ana ruiz',
    name: 'Ana Ruiz',
    type: 'person',
    keys: ['ana ruiz', 'ruiz'],
    mentions: 2,
    seenAt: 1_000,
    ...part,
  };
}
