import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectInOrder } from '../../text/expect-in-order.ts';
import { findDates } from './dates.ts';

const dates = (text: string) => findDates(text).map((span) => text.slice(...span));

describe('findDates', () => {
  it('finds days, months and years in the orders that newspapers use', () => {
    const forms = [
      'Tuesday',
      '3 March 2024',
      'March 3, 2024',
      'Friday, 5 April 2024',
      'Friday, April 5',
      'Friday the 5th of April, 2024',
      'Tues., Sept. 3',
      'JUNE 14',
      'June 14th',
      '2024-03-05',
      '27.08.2022',
      '5/3/2024',
      'August of 2020',
      'August, 2020',
    ];
    expect(dates(`On ${forms.join('; ')}.`)).toEqual(forms);
    expect(
      dates('In August 2020, since 1998, in the 1970s, the ’80s, last October and on Saturdays.'),
    ).toEqual(['August 2020', '1998', '1970s', '’80s', 'October', 'Saturdays']);
  });

  it('takes a range as one, but what stands "from … to …" as two', () => {
    const ranges = [
      '28-31 July',
      '4 and 11 May',
      'July 5 to 9',
      'April 28 - May 3, 2021',
      '2021/22',
      '1939–1945',
    ];
    expect(dates(`At ${ranges.join('; ')}.`)).toEqual(ranges);
    expect(dates('Rain falls for months (May to November).')).toEqual(['May to November']);
    expect(dates('From July 2 to May 4, and between 1998 and 2003.')).toEqual([
      'July 2',
      'May 4',
      '1998',
      '2003',
    ]);
  });

  it('knows a year by what stands around it', () => {
    expect(
      dates(
        'Its 2019 report, a 1979 coup, the 2014, 2018 and 2022 finals, mid-2014, post-2008 as early as 2006, (1923), fall 2015.',
      ),
    ).toEqual(['2019', '1979', '2014', '2018', '2022', '2014', '2008', '2006', '1923', '2015']);
  });

  it('tells years from numbers and May from may', () => {
    expect(
      dates('About 2000 people came for 1,998 euros to room 1984. May I? It may rain. Until May.'),
    ).toEqual(['May']);
    expect(dates('It cost $2019 and had 2020 workers. In 1500 villages, over 2000 goats.')).toEqual([]);
    expect(dates('Theresa May said the May government fell after the May vote in mid-May.')).toEqual([
      'May',
      'May',
    ]);
  });

  it('leaves days that are not named outright', () => {
    expect(
      dates('Yesterday, last week, in the 19th century, at Easter, at 10 pm, 3 years ago, 5-4.'),
    ).toEqual([]);
  });

  it('gives spans in order that never overlap, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'May ',
        'June',
        '5',
        '2021',
        ', ',
        ' to ',
        '-',
        '/',
        'in ',
        'Friday',
        ' the ',
        '’',
        's',
        '19',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expectInOrder(findDates(text), text);
      }),
    );
  });

  it.each([
    '1',
    '2021',
    'May ',
    'May',
    'the May ',
    '2021, ',
    '2021 to ',
    '5 ',
    '5-',
    '1/',
    'a',
    'in ',
    'Friday, ',
    '’',
  ])('reads 100,000 times "%s"', (unit) => {
    expect(findDates(unit.repeat(100_000))).toBeInstanceOf(Array);
  });
});
