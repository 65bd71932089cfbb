import { describe, expect, it } from 'vitest';
import type { Votes } from './candidate.ts';
import { clean } from './clean.ts';

function cleaned(text: string, votes: Votes = { person: 1 }): string | null {
  const candidate = clean(text, { start: 0, end: text.length, votes });
  return candidate && text.slice(candidate.start, candidate.end);
}

describe('clean', () => {
  it('cuts titles, articles, possessives and punctuation off', () => {
    expect(cleaned('“President Ada Kovel,”')).toBe('Ada Kovel');
    expect(cleaned('Mr. Osei’s')).toBe('Osei');
    expect(cleaned('the Sahel,', { place: 1 })).toBe('Sahel');
    expect(cleaned('Workers’', { group: 1 })).toBe('Workers');
  });

  it('keeps what belongs to the name', () => {
    expect(cleaned('U.S.', { place: 1 })).toBe('U.S.');
    expect(cleaned('General Assembly', { organisation: 1 })).toBe('General Assembly');
    expect(cleaned('N’Dour')).toBe('N’Dour');
  });

  it('leaves nothing of what names nothing', () => {
    expect(cleaned('— 12 …')).toBeNull();
  });
});
