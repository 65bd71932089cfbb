import { describe, expect, it } from 'vitest';
import { dateInFull } from './date-in-full.ts';

describe('dateInFull', () => {
  it.each([
    ['Saturday', '2024-11-30', null, '30 November 2024'],
    ['June', '2024-06', null, 'June 2024'],
    ['’80s', '1980', '1989', '1980–1989'],
    ['28-31 July', '2022-07-28', '2022-07-31', '28–31 July 2022'],
  ])('says in full what "%s" means', (name, start, end, words) => {
    // Browsers set the dash of a range with thin spaces or without.
    expect(dateInFull({ name, date: { start, end } })?.replace(/\s*–\s*/u, '–')).toBe(words);
  });

  it('is silent where the words say as much, and where nothing is known', () => {
    expect(dateInFull({ name: 'Nov. 30, 2024', date: { start: '2024-11-30', end: null } })).toBeNull();
    expect(dateInFull({ name: '1990s', date: { start: '1990', end: '1999' } })).toBeNull();
    expect(dateInFull({ name: 'Saturdays' })).toBeNull();
    expect(dateInFull({ name: 'Saturday', date: { start: '2024-99', end: null } })).toBeNull();
  });
});
