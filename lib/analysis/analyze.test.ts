import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const text = '“We will wait,” said the minister, Selma Harrak, in Rabat.';

describe('analyze', () => {
  it('gives the names and the claims of an article, the speaker being one of the names', () => {
    const { entities, claims } = analyze(text);
    const harrak = entities.find((entity) => entity.name === 'Selma Harrak');
    expect(harrak?.type).toBe('person');
    expect(claims.map((claim) => claim.content.map((span) => text.slice(...span)))).toEqual([
      ['“We will wait,”'],
    ]);
    expect(claims[0]?.speaker.entity).toBe(harrak?.id);
  });

  it('is silent in other languages than English', () => {
    expect(analyze(text, { language: 'de' })).toEqual({ entities: [], claims: [] });
  });

  it('takes an empty text', () => {
    expect(analyze('')).toEqual({ entities: [], claims: [] });
  });
});
