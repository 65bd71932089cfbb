import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';

function dates(text: string, publishedAt?: string): string[] {
  return findEntities(text, publishedAt === undefined ? {} : { publishedAt }, () => [])
    .filter(({ type }) => type === 'date')
    .map(
      ({ name, mentions, date }) =>
        `${name} ×${mentions.length}: ${date ? [date.start, date.end].filter(Boolean).join('/') : 'open'}`,
    );
}

describe('the dates of findEntities', () => {
  const text =
    'The ferry sank on Saturday. It was built in the 1990s. The wreck will be raised on Saturday, Dec. 7. Divers reached it on Nov. 30, when Saturday was almost over. It used to sail on Sundays.';

  it('are one for each day that is meant', () => {
    expect(dates(text, '2024-12-01T10:00:00Z')).toEqual([
      'Saturday ×3: 2024-11-30',
      '1990s ×1: 1990/1999',
      'Saturday, Dec. 7 ×1: 2024-12-07',
      'Sundays ×1: open',
    ]);
  });

  it('are told apart by their words where the article has no date', () => {
    expect(dates(text)).toEqual([
      'Saturday ×2: open',
      '1990s ×1: 1990/1999',
      'Saturday, Dec. 7 ×1: open',
      'Nov. 30 ×1: open',
      'Sundays ×1: open',
    ]);
  });

  it('leave ids of their own to all entities, in text order', () => {
    const entities = findEntities(`Oslo sent help. ${text}`, { publishedAt: '2024-12-01' }, () => [
      { start: 0, end: 4, type: 'place' },
    ]);
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
    const starts = entities.map(({ mentions }) => mentions[0]?.[0] ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
