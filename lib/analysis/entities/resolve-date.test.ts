import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';
import { resolveDate } from './resolve-date.ts';

/** What the one date of `text` means, in an article of Wednesday, 27 November 2024 unless told otherwise: "start", "start/end" or null. */
function meant(text: string, publishedAt: string | undefined = '2024-11-27T09:00:00+01:00'): string | null {
  const dates = findDates(text);
  expect(dates.map((span) => text.slice(...span))).toHaveLength(1);
  const date = dates[0] ? resolveDate(text, dates[0], publishedAt) : null;
  return date && [date.start, date.end].filter(Boolean).join('/');
}

describe('resolveDate', () => {
  it.each([
    ['The ship sank on Monday.', '2024-11-25'],
    ['The ship sank on Thursday.', '2024-11-21'],
    ['The court met on Wednesday.', '2024-11-27'],
    ['The court will meet on Monday.', '2024-12-02'],
    ['On Tuesday the court will meet.', '2024-12-03'],
    ['The court, which was closed on Friday, will meet again.', '2024-11-22'],
    ['The vote is scheduled for Sunday, he said.', '2024-12-01'],
    ['The ship will be raised on Saturday.', '2024-11-30'],
    ['He said it would be raised by Saturday.', '2024-11-30'],
    ['Minister to visit Oslo on Friday', '2024-11-29'],
    ['A storm on Tuesday', '2024-11-26'],
    ['Last Wednesday the harbour was shut.', '2024-11-20'],
    ['Next Wednesday the harbour opens.', '2024-12-04'],
    ['They spoke on Friday last week.', '2024-11-22'],
    ['They spoke on Monday last week.', '2024-11-18'],
    ['They speak on Sunday next week.', '2024-12-08'],
    ['He died at 84, according to state television on Friday.', '2024-11-22'],
    ['They were upset by Sunday’s defeat.', '2024-11-24'],
    ['The flood remained until Monday.', '2024-11-25'],
    ['The bridge is closed until Monday.', '2024-12-02'],
    ['He was shot by police on Friday.', '2024-11-22'],
  ])('finds the weekday that the tense points to: %s', (text, date) => {
    expect(meant(text)).toBe(date);
  });

  it.each([
    ['It fell on 3 March.', '2024-03-03'],
    ['It will open on March 3.', '2025-03-03'],
    ['It was set for December 5.', '2024-12-05'],
    ['The election of December 30 was lost.', '2023-12-30', '2024-01-02'],
    ['The fair begins on January 2.', '2025-01-02', '2024-12-30T23:30:00-05:00'],
    ['It rained in November.', '2024-11'],
    ['It rained in January.', '2024-01'],
    ['The vote of December was called off.', '2024-12'],
    ['The vote was put off until January.', '2025-01'],
    ['It will rain in February.', '2025-02'],
    ['The crop of last June failed.', '2024-06'],
    ['In June of last year she left.', '2023-06'],
    ['In March next year she leaves.', '2025-03'],
    ['On Friday, July 14, it closed.', '2023-07-14'],
    ['It opened on February 29.', '2024-02-29'],
  ])('takes the nearest day or month where no year is given: %s', (text, date, published?: string) => {
    expect(meant(text, published)).toBe(date);
  });

  it.each([
    ['5 April 2024', '2024-04-05'],
    ['April 5th, 2024', '2024-04-05'],
    ['Friday the 5th of April, 2024', '2024-04-05'],
    ['Sept. 3, 1998', '1998-09-03'],
    ['2024-04-05', '2024-04-05'],
    ['15/4/2024', '2024-04-15'],
    ['05.04.2024', '2024-04-05'],
    ['5/4/2024', '2024'],
    ['August 2020', '2020-08'],
    ['August of 2020', '2020-08'],
  ])('reads a full date in every order, also without a day of publication: %s', (date, iso) => {
    expect(meant(`It began on ${date}.`, '')).toBe(iso);
  });

  it.each([
    ['It ran 28-31 July 2022.', '2022-07-28/2022-07-31'],
    ['It ran July 5 to 9.', '2024-07-05/2024-07-09'],
    ['It ran December 28 - January 3, 2023.', '2022-12-28/2023-01-03'],
    ['It ran the 29th & 30th December 2022.', '2022-12-29/2022-12-30'],
    ['It rains for months (November 2022 to March 2023).', '2022-11/2023-03'],
    ['The school year 2021/22 was long.', '2021/2022'],
    ['The war of 1939–1945 ended.', '1939/1945'],
    ['It grew through the 1990s.', '1990/1999'],
    ['It grew through the ’80s.', '1980/1989'],
    ['In 1848 it grew.', '1848'],
  ])('gives both ends of a range: %s', (text, date) => {
    expect(meant(text)).toBe(date);
  });

  it.each([
    ['The market opens on Saturdays.'],
    ['The market opens every Saturday.'],
    ['The museum is shut on the first Monday of the month.'],
    ['The market opened on a Sunday.'],
    ['The following Tuesday he left.'],
    ['In June of that year he left.'],
    ['It fell on 31 February.'],
    ['It fell on Wednesday, July 14.'],
    ['It ran from the 4 and 11 May.'],
  ])('leaves open what counts from elsewhere or does not exist: %s', (text) => {
    expect(meant(text)).toBeNull();
  });

  it('leaves a month open where the sentence names another year', () => {
    const text = 'He was tried in 1989 and freed in June.';
    const [, june] = findDates(text);
    expect(june && resolveDate(text, june, '2024-11-27')).toBeNull();
  });

  it.each(['', 'yesterday', '2024-13-45', undefined])(
    'needs a day of publication where the date has no year: %s',
    (published) => {
      const text = 'The ship sank on Monday.';
      expect(resolveDate(text, [17, 23], published)).toBeNull();
    },
  );

  it('counts from the day on the page, whatever its zone', () => {
    const text = 'The ship sank on Monday.';
    for (const time of [
      '2024-11-26',
      '2024-11-26T23:59:00-11:00',
      '2024-11-26T00:01:00+13:00',
      '2024-11-26T12:00:00Z',
    ]) {
      expect(resolveDate(text, [17, 23], time)).toEqual({ start: '2024-11-25', end: null });
    }
  });

  it('gives real dates in order or nothing, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'May ',
        'June',
        '31',
        '2021',
        ', ',
        ' to ',
        '-',
        '/',
        'in ',
        'Friday',
        'will ',
        ' last ',
        ' and ',
      ),
    );
    const published = fc.option(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      { nil: undefined },
    );
    const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), published, (pieces, time) => {
        const text = pieces.join('');
        for (const span of [...findDates(text), [0, text.length] as const]) {
          const date = resolveDate(text, span, time);
          if (date === null) continue;
          expect(date.start).toMatch(iso);
          if (date.end === null) continue;
          expect(date.end).toMatch(iso);
          expect(date.end >= date.start).toBe(true);
        }
      }),
    );
  });
});
