import type { Span } from '../../text/span.ts';
import { DATE_FORMS } from './date-forms.ts';
import { YEAR_ALONE } from './year-alone.ts';

/** Days, months and years named outright ("Saturday", "June 14", "the 1990s"): not "yesterday", "last week" or "Easter". In text order. */
export function findDates(text: string): Span[] {
  const forms = [...DATE_FORMS, ...YEAR_ALONE].join('|');
  // All forms begin with a figure, a capital or an apostrophe: the look-ahead spares trying them at every letter.
  const dates = new RegExp(
    `(?=[\\d\\p{Lu}’‘'])(?<![\\p{L}\\p{N}$£€])(?<!\\d[.,/])(?:${forms})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return [...text.matchAll(dates)].map((match) => [match.index, match.index + match[0].length]);
}
