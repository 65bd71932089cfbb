import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectInOrder } from '../../text/expect-in-order.ts';
import { findMoney } from './money.ts';

const money = (text: string) => findMoney(text).map((span) => text.slice(...span));

describe('findMoney', () => {
  it('finds amounts with a sign or a currency, with their scale', () => {
    expect(
      money(
        'They paid $2.5 million, €300, US$10 billion, 20 billion yuan, Rs 500 and 1,200 Swiss or 40 euros.',
      ),
    ).toEqual(['$2.5 million', '€300', 'US$10 billion', '20 billion yuan', 'Rs 500', '40 euros']);
  });

  it('knows the signs and codes of the world', () => {
    const amounts = [
      '₡ 1500',
      'GH₵70,000.00',
      'Dh1.4 billion',
      'LE 640 million',
      'QR 20.5 mn',
      'ZAR 3,5 million',
      'R40 000',
      'N6.3 billion',
      'N$3 400',
      '9 CUP',
      '12 lakh rupees',
      '₹3 lakh crore',
    ];
    expect(money(`It cost ${amounts.join('; ')}.`)).toEqual(amounts);
  });

  it('takes the country along, and what stands between as one writes it', () => {
    const amounts = [
      '90,000 Egyptian pounds',
      '30 billion Korean won',
      '15 trillion U.S. dollars',
      '40-million-dollar',
      '300-rand',
      '200-plus billion pesos',
      '$3.20 - $4.10',
      '$2 to 3 million',
      '400-500 rupees',
      'US dollars 7000',
    ];
    expect(money(`Of ${amounts.join('; ')} nothing is left.`)).toEqual(amounts);
    expect(money('From $4 to $6 each.')).toEqual(['$4', '$6']);
  });

  it('finds amounts in words', () => {
    expect(
      money(
        'Ten lempira or tens of millions of HK dollars: a multibillion-dollar plan worth several hundred billion won.',
      ),
    ).toEqual([
      'Ten lempira',
      'tens of millions of HK dollars',
      'multibillion-dollar',
      'several hundred billion won',
    ]);
  });

  it('leaves numbers of other things', () => {
    expect(money('It was 5 million people, 30 poundsmen, and a dollar.')).toEqual([]);
    expect(
      money('COP 28 met on SDG 15; Team 2 won, and in 2021 won again. Two Sen. Ortiz aides left.'),
    ).toEqual([]);
    expect(money('The 100 kg (220 pounds) fish ate 30 pounds of bait, and she weighed 120 pounds.')).toEqual(
      [],
    );
    expect(money('Take the R 61 road, vitamin D 3 and plan K 2.')).toEqual([]);
  });

  it('gives spans in order that never overlap, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '$',
        '5',
        ',',
        '.',
        ' ',
        '-',
        ' million',
        ' dollars',
        'US',
        ' to ',
        'R',
        ' won',
        '₹',
        '000',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expectInOrder(findMoney(text), text);
      }),
    );
  });

  it.each([
    '1',
    '1,',
    '1 ',
    '1-',
    '$',
    '$1',
    '$1-',
    'US ',
    'million ',
    'millions of ',
    'one ',
    '1 to ',
    'Aa ',
  ])('reads 100,000 times "%s"', (unit) => {
    expect(findMoney(unit.repeat(100_000))).toBeInstanceOf(Array);
  });
});
