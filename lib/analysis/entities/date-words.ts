// The words that dates are made of, as regular expressions without groups that capture (flag u).

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const orInCapitals = (names: readonly string[]): string[] => [
  ...names,
  ...names.map((name) => name.toUpperCase()),
];

/** A month that cannot be taken for another word: not "May". */
export const SURE_MONTH = `(?:${orInCapitals(MONTHS.filter((name) => name !== 'May')).join('|')})`;
/** A month beside the number of a day or year. */
export const MONTH = `(?:${orInCapitals(MONTHS).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}])\\.?)`;
export const WEEKDAY = `(?:${orInCapitals(WEEKDAYS).join('|')})`;
/** Also short, where a date follows: "Tue, 4 March". */
export const WEEKDAY_OF_DATE = `(?:${WEEKDAY}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)(?![\\p{L}])\\.?)`;
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}])';
export const YEAR = '(?:1[0-9]|20)\\d\\d(?!\\d)';

/** 1 to 12 for a month however written, undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  return numberOf(word, MONTHS, 1);
}

/** 0, Sunday, to 6 for a weekday however written (also "Saturdays"), undefined for any other word. */
export function weekdayNumber(word: string): number | undefined {
  return numberOf(word, WEEKDAYS, 0);
}

function numberOf(word: string, names: readonly string[], first: number): number | undefined {
  const start = word.slice(0, 3).toLowerCase();
  const at = start.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(start));
  return at < 0 ? undefined : at + first;
}
