import { describe, expect, it } from 'vitest';
import { fitOfNames, significantWords } from './person-names.ts';

const fitting = (short: string, full: string) => fitOfNames(significantWords(short), significantWords(full));

describe('fitOfNames', () => {
  it('takes a surname, with or without its particle, and a name without its middle', () => {
    expect(fitting('harrak', 'selma el harrak')).toBe(3);
    expect(fitting('el harrak', 'selma el harrak')).toBe(3);
    expect(fitting('john osei', 'john kofi osei')).toBe(3);
    expect(fitting('j osei', 'john osei')).toBe(3);
  });

  it('takes a family name that comes first less surely, and a middle one least', () => {
    expect(fitting('yoo', 'yoo tae hyun')).toBe(2);
    expect(fitting('tae', 'yoo tae hyun')).toBe(1);
  });

  it('refuses other first names and longer forms', () => {
    expect(fitting('ana duarte', 'rui duarte')).toBe(0);
    expect(fitting('ana duarte', 'rui ana bela duarte')).toBe(0);
    expect(fitting('selma el harrak', 'harrak')).toBe(0);
  });
});
