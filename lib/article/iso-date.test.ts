import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from './iso-date.ts';

describe('isoDate', () => {
  it.each([
    ['2031-04-09T08:07:06+02:00', '2031-04-09T08:07:06+02:00'],
    ['2031-04-09 08:07', '2031-04-09T08:07:00'],
    ['20310409T080706Z', '2031-04-09T08:07:06Z'],
    ['2031-04-09T08:07:06.123+0200', '2031-04-09T08:07:06+02:00'],
    ['2031-04-09', '2031-04-09'],
    ['Published on 9 April 2031 at 8.07 pm', '2031-04-09T20:07:00'],
    ['Apr. 9th, 2031, 12:30 a.m.', '2031-04-09T00:30:00'],
    ['Wed, 09 Apr 2031 08:07:06 GMT', '2031-04-09T08:07:06Z'],
    ['09.04.2031 - 08:07 Uhr', '2031-04-09T08:07:00'],
    ['1901836800', '2030-04-08T00:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  it('finds none where there is none, where the day is impossible or could be another', () => {
    for (const text of ['', 'yesterday', '3 min read', '2031-13-40', '31 February 2031', '4/9/2031'])
      expect(isoDate(text)).toBeNull();
  });

  it('never throws and gives only what Date reads', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (text) => {
        const iso = isoDate(text);
        if (iso !== null) expect(Number.isNaN(Date.parse(iso))).toBe(false);
      }),
    );
  });
});
