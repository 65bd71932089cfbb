import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EntitySchema } from './schemas.ts';

const saturday = { id: 'e1', type: 'date', name: 'Saturday', mentions: [[0, 8]] };

describe('EntitySchema', () => {
  it.each([undefined, { start: '2024-11-30', end: null }, { start: '2024-11', end: '2025-01' }])(
    'lets the day a date means through: %o',
    (date) => {
      const entity = date === undefined ? saturday : { ...saturday, date };
      expect(v.parse(EntitySchema, entity)).toEqual(entity);
    },
  );

  it.each([{ start: 'Saturday', end: null }, { start: '2024-11-30' }, '2024-11-30', null])(
    'refuses what is no date: %o',
    (date) => {
      expect(v.is(EntitySchema, { ...saturday, date })).toBe(false);
    },
  );
});
