import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../lib/analysis/types.ts';
import { byType } from './by-type.ts';

const named = (type: EntityType, name: string, mentions: number) => ({
  id: name,
  type,
  name,
  mentions: Array.from({ length: mentions }, (_, at) => [at * 10, at * 10 + 4] as const),
});

describe('byType', () => {
  it('orders by type, within it by how often; dates and amounts stand under "Other"', () => {
    const groups = byType([
      named('money', '4 crowns', 1),
      named('place', 'Velora', 1),
      named('person', 'Ilan Brook', 1),
      named('person', 'Ada Renn', 3),
      named('date', '12 March', 2),
    ]);
    expect(groups.map(({ title, entities }) => [title, entities.map(({ name }) => name)])).toEqual([
      ['People', ['Ada Renn', 'Ilan Brook']],
      ['Places', ['Velora']],
      ['Other', ['12 March', '4 crowns']],
    ]);
  });
});
