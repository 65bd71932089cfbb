import { describe, expect, it } from 'vitest';
import type { EntityType } from '../types.ts';
import { clean } from './clean.ts';

function cleaned(text: string, type: EntityType = 'person'): string | null {
  const mention = clean(text, { start: 0, end: text.length, type });
  return mention && text.slice(mention.start, mention.end);
}

describe('clean', () => {
  it('cuts titles, articles, possessives and punctuation off', () => {
    expect(cleaned('“President Ada Kovel,”')).toBe('Ada Kovel');
    expect(cleaned('Mr. Osei’s')).toBe('Osei');
    expect(cleaned('the Sahel,', 'place')).toBe('Sahel');
    expect(cleaned('Workers’', 'group')).toBe('Workers');
  });

  it('keeps what belongs to the name', () => {
    expect(cleaned('U.S.', 'place')).toBe('U.S.');
    expect(cleaned('General Assembly', 'organisation')).toBe('General Assembly');
    expect(cleaned('N’Dour')).toBe('N’Dour');
  });

  it('leaves nothing of what names nothing', () => {
    expect(cleaned('— 12 …')).toBeNull();
  });
});
