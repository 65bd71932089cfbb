import type { Span } from '../../text/span.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const FULL_MONTH = '(?:January|February|March|April|June|July|August|September|October|November|December)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';

const RANGE = '(?: ?[-–] ?| to | and | through )';

// Tried in this order at each place: the longest form first.
const FORMS = [
  `${MONTH}\\.? ${DAY}${RANGE}${DAY}(?:, ${YEAR})?(?! ${MONTH})`,
  `${DAY}${RANGE}${DAY} ${MONTH}\\.?(?: ${YEAR})?`,
  `${YEAR}[-–](?:${YEAR}|\\d\\d)(?![-/]?\\d)`,
  `\\d\\d?(?:st|nd|rd|th)[ -](?:century|centuries)`,
  `${WEEKDAY}, ${DAY} ${MONTH}\\.? ${YEAR}`,
  `${WEEKDAY}, ${MONTH}\\.? ${DAY}(?:, ${YEAR})?`,
  `${DAY}(?: of)? ${MONTH}\\.?,? ${YEAR}`,
  `${MONTH}\\.? ${DAY},? ${YEAR}`,
  `${DAY}(?: of)? ${MONTH}(?![\\p{L}])`,
  `${MONTH}\\.? ${DAY}(?![\\d,.]*\\d)`,
  `${MONTH}\\.?(?: of)?,? ${YEAR}`,
  `${YEAR}-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])`,
  `(?:0?\\d|[12]\\d|3[01])/(?:0?\\d|1[0-2])/${YEAR}`,
  `(?:early|mid|late)?-?(?:1[5-9]|20)\\d0s`,
  WEEKDAY,
  FULL_MONTH,
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|to|of|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|mid|through|and|[Dd]uring) )May(?![\\p{L}])',
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|to|of|[Bb]etween|[Aa]fter|[Bb]efore|[Dd]uring|and|or|[Ee]arly|[Ll]ate|mid|year|around|circa|for|[Tt]he) )${YEAR}(?![\\d,.%/-]*\\d)(?! (?:people|men|women|children|dollars|euros|tonnes|tons|km|miles|meters|metres|workers|troops|soldiers|refugees|cases|deaths))`,
  `(?<=[(–-])${YEAR}(?=[)–-])`,
];

/** Days, months and years named outright ("Saturday", "June 14", "the 1990s"): not "yesterday" or "last week". In text order. */
export function findDates(text: string): Span[] {
  const dates = new RegExp(`(?<![\\p{L}\\p{N}$£€])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(dates)].map((match) => [match.index, match.index + match[0].length]);
}
