import { describe, expect, it } from 'vitest';
import { recogniserFrom } from '../../cli/names-model.ts';
import { analyze } from './analyze.ts';

const recognise = recogniserFrom();

const text = '“We will wait,” said the minister, Selma Harrak, in Rabat.';

describe('analyze', () => {
  it('gives the names and the claims of an article, the speaker being one of the names', () => {
    const { entities, claims } = analyze(text, {}, recognise);
    const harrak = entities.find((entity) => entity.name === 'Selma Harrak');
    expect(harrak?.type).toBe('person');
    expect(claims.map((claim) => claim.content.map((span) => text.slice(...span)))).toEqual([
      ['“We will wait,”'],
    ]);
    expect(claims[0]?.speaker.entity).toBe(harrak?.id);
  });

  it('is silent in other languages than English', () => {
    expect(analyze(text, { language: 'de' }, recognise)).toEqual({ entities: [], claims: [] });
  });

  it('takes an empty text', () => {
    expect(analyze('', {}, recognise)).toEqual({ entities: [], claims: [] });
  });
});
