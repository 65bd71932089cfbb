import { monthNumber, weekdayNumber } from './date-words.ts';

/** What a date says of itself; null for what it leaves to the reader. Months count from 1, weekdays from 0, Sunday. */
export interface DateParts {
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
}

/** A date as written: from one day, month or year, to another where it is a range. */
export interface WrittenDate {
  from: DateParts;
  to: DateParts | null;
}

const NOTHING: DateParts = { weekday: null, day: null, month: null, year: null };

// The longest form, with two weekdays and two years, has far less.
const MOST_CHARACTERS = 80;

/** Reads the words of a date mention, as findDates finds them. Null for what is no date of its own: "Saturdays", "4 or 11 May". */
export function readDate(words: string): WrittenDate | null {
  if (words.length > MOST_CHARACTERS) return null;
  return readNumeric(words) ?? readYears(words) ?? readDecade(words) ?? readWords(words);
}

/** "2024-03-05", "13/3/2024", "05.03.2024". Of "5/3/2024", March in London and May in New York, only the year is sure. */
function readNumeric(words: string): WrittenDate | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso) return single({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const parts = /(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?(\d{4})$/.exec(words);
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[2] === '.' || first > 12 || first === second) return single({ day: first, month: second, year });
  if (second > 12) return single({ day: second, month: first, year });
  return single({ year });
}

/** "2024", "2021-22", "1939–1945", "2019 to 2022". */
function readYears(words: string): WrittenDate | null {
  const years = /^(\d{4})(?:(?: ?[-–/] ?| to )(\d{4}|\d\d))?$/.exec(words);
  if (!years) return null;
  const from = Number(years[1]);
  if (years[2] === undefined) return single({ year: from });
  let to = Number(years[2]);
  if (years[2].length === 2) {
    to += from - (from % 100);
    // "1999-00".
    if (to < from) to += 100;
  }
  return to > from ? { from: { ...NOTHING, year: from }, to: { ...NOTHING, year: to } } : null;
}

/** "1990s", "’80s". Of "’10s" and "’20s" the century is open. */
function readDecade(words: string): WrittenDate | null {
  const decade = /^[’‘']?(\d\d)?(\d0) ?s$/.exec(words);
  if (!decade) return null;
  const [, century, ten] = decade;
  if (century === undefined && Number(ten) < 30) return null;
  const year = Number(century ?? 19) * 100 + Number(ten);
  // "The 2000s" are a decade or a century; newspapers mean the decade.
  return { from: { ...NOTHING, year }, to: { ...NOTHING, year: year + 9 } };
}

const JOINTS = /\s*[-–—/]\s*|\s+(?:to|through|until)\s+/i;
const LIST_JOINTS = /\s+(?:and|or|&)\s+/i;

/** "Saturday", "June", "Friday, 5 April 2024", "July 5 to 9". */
function readWords(words: string): WrittenDate | null {
  const isList = LIST_JOINTS.test(words);
  const [left, right, ...more] = words.split(isList ? LIST_JOINTS : JOINTS);
  if (left === undefined || more.length > 0) return null;
  const from = readParts(left);
  if (from === null || right === undefined) return from && { from, to: null };
  const to = readParts(right);
  if (to === null) return null;
  // "The 29th & 30th" are a span of days, "4 and 11 May" are two.
  if (isList && to.day !== (from.day ?? 0) + 1) return null;
  return shareParts(from, to);
}

/** Gives each end of a range what only the other says: "28-31 July 2022", "July 5 to 9", "November to March 2021". */
function shareParts(from: DateParts, to: DateParts): WrittenDate {
  const fromMonth = from.month ?? to.month;
  const toMonth = to.month ?? from.month;
  const overNewYear = fromMonth !== null && toMonth !== null && fromMonth > toMonth ? 1 : 0;
  return {
    from: { ...from, month: fromMonth, year: from.year ?? (to.year === null ? null : to.year - overNewYear) },
    to: { ...to, month: toMonth, year: to.year ?? (from.year === null ? null : from.year + overNewYear) },
  };
}

/** The parts of one day, month or year in any order; null where a word is none of them or comes twice. */
function readParts(words: string): DateParts | null {
  const parts = { ...NOTHING };
  for (const [word] of words.matchAll(/[\p{L}\p{N}]+/gu)) {
    const figure = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1];
    const name = figure === undefined ? partNamed(word) : partCounted(figure);
    if (name === 'filler') continue;
    if (name === null || parts[name.part] !== null) return null;
    parts[name.part] = name.value;
  }
  return Object.values(parts).some((value) => value !== null) ? parts : null;
}

interface Part {
  part: keyof DateParts;
  value: number;
}

function partCounted(figure: string): Part {
  return { part: figure.length > 2 ? 'year' : 'day', value: Number(figure) };
}

function partNamed(word: string): Part | 'filler' | null {
  if (/^(?:the|of|day)$/.test(word)) return 'filler';
  const weekday = weekdayNumber(word);
  // "Saturdays" are many.
  if (weekday !== undefined) return /days$/i.test(word) ? null : { part: 'weekday', value: weekday };
  const month = monthNumber(word);
  return month === undefined ? null : { part: 'month', value: month };
}

function single(parts: Partial<DateParts>): WrittenDate {
  return { from: { ...NOTHING, ...parts }, to: null };
}
