import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../lib/analysis/types.ts';
import { sampleClaim } from '../sample-claim.ts';
import { bySpeaker } from './by-speaker.ts';

const said = (speaker: Partial<Speaker>) => ({ claim: sampleClaim(speaker), quote: 'q', at: null });

describe('bySpeaker', () => {
  it('puts the one who said most first, probable ones after, "not named" last', () => {
    const groups = bySpeaker([
      said({ name: null, entity: null }),
      said({ name: 'Ilan Brook', entity: 'e2', sure: false }),
      said({ name: 'Ada Renn', entity: 'e1' }),
      said({ name: 'Coast Radio', entity: 'e3' }),
      said({ name: 'Coast Radio', entity: 'e3' }),
    ]);
    expect(groups.map(({ name }) => name)).toEqual(['Coast Radio', 'Ada Renn', 'Ilan Brook', null]);
  });

  it('never puts what is only probably somebody’s with what surely is', () => {
    const groups = bySpeaker([said({}), said({ sure: false })]);
    expect(groups.map(({ sure, claims }) => [sure, claims.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });

  it('tells two speakers of one name apart, and knows each claim’s place in the article', () => {
    const groups = bySpeaker([said({ entity: 'e1' }), said({ entity: 'e2' }), said({ entity: 'e1' })]);
    expect(groups.map(({ claims }) => claims.map(({ index }) => index))).toEqual([[0, 2], [1]]);
  });
});
