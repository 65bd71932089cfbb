import { describe, expect, it } from 'vitest';
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

  it('leaves numbers of other things', () => {
    expect(money('It was 5 million people, 30 poundsmen, and a dollar.')).toEqual([]);
  });
});
