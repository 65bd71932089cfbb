import { describe, expect, it } from 'vitest';
import { isEnglish } from './language.ts';

const ENGLISH =
  'The board met on Monday and said that it will rebuild the quay by the end of the year. '.repeat(4);
const SPANISH =
  'La junta se reunió el lunes y dijo que reconstruirá el muelle antes de que termine el año próximo. '.repeat(
    4,
  );

describe('isEnglish', () => {
  it('goes by the declared language', () => {
    expect(isEnglish(ENGLISH, 'en')).toBe(true);
    expect(isEnglish(ENGLISH, 'en-ZA')).toBe(true);
    expect(isEnglish(ENGLISH, ' ')).toBe(true);
    expect(isEnglish(ENGLISH, null)).toBe(true);
    expect(isEnglish(ENGLISH, 'eno')).toBe(false);
    expect(isEnglish(ENGLISH, 'fr')).toBe(false);
  });

  it('is not misled by a page that declares English and is not', () => {
    expect(isEnglish(SPANISH, 'en')).toBe(false);
    expect(isEnglish(SPANISH, undefined)).toBe(false);
  });

  it('believes the page where there are too few words to tell', () => {
    expect(isEnglish('Hola.', 'en')).toBe(true);
    expect(isEnglish('', undefined)).toBe(true);
  });
});
