import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';

const dates = (text: string) => findDates(text).map((span) => text.slice(...span));

describe('findDates', () => {
  it('finds days, months and years in the orders that newspapers use', () => {
    expect(
      dates('On Tuesday, on 3 March 2024, March 3, 2024, Friday, 5 April 2024, June 14 and 2024-03-05.'),
    ).toEqual(['Tuesday', '3 March 2024', 'March 3, 2024', 'Friday, 5 April 2024', 'June 14', '2024-03-05']);
    expect(dates('In August 2020, since 1998, in the 1970s, last October and on Saturdays.')).toEqual([
      'August 2020',
      '1998',
      '1970s',
      'October',
      'Saturdays',
    ]);
  });

  it('tells years from numbers and May from may', () => {
    expect(
      dates('About 2000 people came for 1,998 euros to room 1984. May I? It may rain. Until May.'),
    ).toEqual(['May']);
    expect(dates('It cost $2019 and had 2020 workers.')).toEqual([]);
  });
});
