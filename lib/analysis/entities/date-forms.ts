import { DAY, MONTH, SURE_MONTH, WEEKDAY, WEEKDAY_OF_DATE, YEAR } from './date-words.ts';

const OPTIONAL_YEAR = `(?:,? ${YEAR}(?![.,]\\d))?`;
const TO = '(?: ?[-–—/] ?| to | through | until )';
const AND = '(?: and | or | & )';

// "From July to May" and "between July and May" are two dates, "(July to May)" is one.
const NOT_BETWEEN = '(?<!\\b(?:[Ff]rom|[Bb]etween|[Ii]n|[Oo]f) )';

/** "Friday, 5 April 2024", "Friday the 5th of April", "5 April, 2024", "4 and 11 May", "28-31 July". */
const DAY_FIRST = [
  `(?:${WEEKDAY_OF_DATE},? (?:the )?)?${DAY}(?: of| day of)? ${MONTH}${OPTIONAL_YEAR}`,
  `${DAY}(?:${TO}|${AND})${DAY} ${MONTH}${OPTIONAL_YEAR}`,
];

/** "Friday, April 5, 2024", "April 5th", "April 5-7", "April 5 to 7, 2024", "April 28 - May 3". */
const MONTH_FIRST = [
  `(?:${WEEKDAY_OF_DATE},? )?${MONTH} ${DAY}(?! ${MONTH})(?![,.]?\\d)${OPTIONAL_YEAR}`,
  `${MONTH} ${DAY}(?:${TO}|${AND})${DAY}(?! ${MONTH})(?![.,:]?\\d)${OPTIONAL_YEAR}`,
  `${NOT_BETWEEN}${MONTH} ${DAY}${TO}${MONTH} ${DAY}${OPTIONAL_YEAR}`,
];

/** "August 2020", "October of 1998", "April, 2021", "(May to November)", "July 2021 to December 2021". */
const MONTHS = [
  `${MONTH}(?: of|,)? ${YEAR}(?![.,]\\d)`,
  `${NOT_BETWEEN}${MONTH}(?: ${YEAR})?${TO}${MONTH}(?: ${YEAR})?(?! ?\\d)`,
];

/** "2024-03-05", "5/3/2024", "05.03.2024", "05-03-2024". */
const NUMERIC = [
  `${YEAR}-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])(?!\\d)`,
  `(?:${WEEKDAY},? )?(?:0?[1-9]|[12]\\d|3[01]) ?/ ?(?:0?[1-9]|[12]\\d|3[01]) ?/ ?(?:19|20)\\d\\d(?!\\d)`,
  '(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.(?:19|20)\\d\\d(?!\\.?\\d)',
  '(?:0[1-9]|[12]\\d|3[01])-(?:0[1-9]|1[0-2])-(?:19|20)\\d\\d(?![-\\d])',
];

/** "2021-22", "2021/2022", "1939–1945", "(2019 to 2022)", "2021 – 22". */
const YEARS = [
  `${YEAR} ?[-–/] ?(?:\\d\\d(?!\\d)|${YEAR})(?![-–/.,]?\\d)`,
  `${NOT_BETWEEN}${YEAR} to ${YEAR}(?![.,]\\d)`,
];

/** "1970s", "’80s". */
const DECADES = ['(?:1[0-9]|20)\\d0s', "[’‘']\\d0 ?s"];

/** "Saturday", "Saturdays", "June", and May where it cannot be the verb. */
const NAMED = [
  `${WEEKDAY}[sS]?`,
  SURE_MONTH,
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|to|of|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|through|and|[Bb]etween|[Bb]efore|[Aa]fter|[Dd]uring) (?:[-–] )?|\\b[Mm]id[-–])May(?! \\p{Lu})',
  "(?<=(?:\\b(?:[Tt]he|an?|[Tt]hat|its|his|her|their|our)|[’'] ?s) )May(?= (?!government|administration|cabinet|era|premiership)\\p{Ll})",
];

/** All forms of a date but the year alone, the longer before the shorter. */
export const DATE_FORMS: readonly string[] = [
  ...MONTH_FIRST.toReversed(),
  ...NUMERIC,
  ...DAY_FIRST.toReversed(),
  ...MONTHS.toReversed(),
  ...YEARS,
  ...DECADES,
  ...NAMED,
];
