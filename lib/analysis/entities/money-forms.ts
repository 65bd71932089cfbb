import {
  AMBIGUOUS_CODES,
  CURRENCY_CODES,
  CURRENCY_UNITS,
  LOCAL_SIGNS,
  LOWER_CASE_UNITS,
} from './lists/currencies.ts';

// Every repetition has a bound, so that no run of digits, commas or words costs more than its length.

const NOT_IN_WORD = '(?![\\p{L}\\p{N}])';
/** A hyphen, also one set apart by spaces, or a space: "50-million-dollar", "50 million dollar". */
const JOINT = '(?: ?[-‑] ?| )';

/** "5", "1,200", "2.5", "1,7". */
const NUMBER = '\\d{1,15}(?:[.,]\\d{1,9}){0,6}';
/** "8 600", "1 250 000": thousands set apart by spaces, as South Africa and much of Europe write them. */
const SPACED_NUMBER = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)';
const FIGURE = `(?:${SPACED_NUMBER}|${NUMBER})`;

const SCALE_WORD = '(?:hundred|thousand|million|billion|trillion|lakh|crore)s?';
const SHORT_SCALE = '(?:mln|bln|trn|mil|bil|Mil|Bil|mn|bn|tn|Mn|Bn|Tn|cr|Cr|m|b|k|M|B|K)';
/** "million", " billion", "-plus billion", "lakh crore", "bn". */
const SCALE = `(?:(?: ?- ?plus)?${JOINT}?(?:${SCALE_WORD}(?: (?:lakh|crore|million|billion|trillion))?|${SHORT_SCALE})${NOT_IN_WORD})`;

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const capital = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}s?`;

// "Two won" and "In 2019 won" are no money: Korea's is counted in hundreds at least.
const WON =
  '(?<=(?:\\d[\\d,.]\\d|dred|thousand|llion|bn|tn|lions of|sands of)[ -](?:Korean )?)(?<!\\b(?:19|20)\\d\\d )won';
const COUNTRY = '(?:U\\. ?S\\. |US[ -]|US - |HK |(?:\\p{Lu}\\p{Ll}{1,15} ){1,2})';

/** "dollars", "Hong Kong dollars", "US-dollar", "pounds sterling", "CUP". */
const UNIT = `(?:${COUNTRY}?(?:${anyOf(CURRENCY_UNITS.map(capital))}|${anyOf(LOWER_CASE_UNITS)})(?: [Ss]terling)?|(?:Korean )?${WON}|${anyOf(CURRENCY_CODES)}|Rs|₹)${NOT_IN_WORD}`;

/** "1,200", "3 billion": too many for the number of a conference. */
const LARGE = `(?:${SPACED_NUMBER}|\\d{1,3}(?:,\\d{3}){1,4}(?![\\d,])|${NUMBER}${SCALE})`;

const SIGNING_CODES = CURRENCY_CODES.filter((code) => !AMBIGUOUS_CODES.has(code));

/** A sign with what marks its country: "$", "US $", "GH₵", "S/". */
const SIGN = `(?:(?:(?:U\\. ?S\\.|[A-Z]{1,3}) ?)?\\p{Sc}|S ?/|${anyOf([...SIGNING_CODES, ...LOCAL_SIGNS])}\\.?|${anyOf([...AMBIGUOUS_CODES])}(?= ?${LARGE})) ?`;

/** "$5", "US$1.2 billion", "Rs 500", "$3 to 4 million", "$3.18 - $3.81". */
const SIGNED = `${SIGN}${FIGURE}${SCALE}?(?:(?: ?[-–—] ?| to )${NUMBER}${SCALE}| ?[-–—] ?${SIGN}${FIGURE}${SCALE}?|[-–]${NUMBER}${SCALE}?)?(?:${JOINT}${UNIT})?`;

/** "20 billion yuan", "250-300 rupees", "50,000-pound", "5 to 7 million euros". */
const COUNTED = `(?:\\d{1,3}(?:[.,]\\d{1,9}){0,6}(?: ?[-–] ?| to ))?${FIGURE}${SCALE}?${JOINT}${UNIT}`;

/** "R50 000", "N7.2 billion": one letter means money only where the figure looks like it. */
const LETTERED = `[RNKDP] ?${LARGE}|R ?\\d{1,6}[.,]\\d\\d(?!\\d)|(?<=\\p{Ll} )(?<!the )R ?\\d{2,6}(?![.,-]?\\d)`;

const SCALES_SPELT = '(?:hundred|thousand|(?:multi ?-? ?)?(?:million|billion|trillion)|lakh|crore)';
const COUNT_SPELT =
  '(?:[Hh]alf a|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty|[Ss]everal)';

/** "ten dollars", "several hundred billion won", "multibillion-dollar". */
const SPELT = `(?:${COUNT_SPELT}|${SCALES_SPELT})(?:${JOINT}(?:${COUNT_SPELT}|${SCALES_SPELT})){0,3}${JOINT}${UNIT}`;

/** "millions of dollars", "tens of thousands of HK dollars". */
const VAGUE = `(?:(?:[Tt]en|[Dd]ozen|[Ss]core|[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|lakh|crore)s of ){1,3}${UNIT}`;

/** "US dollars 6,000". */
const UNIT_FIRST = `(?:US|U\\.S\\.) dollars? ${FIGURE}${SCALE}?`;

/** All forms of an amount, as regular expressions (flag u); the first that fits at a place is the longest. */
export const MONEY_FORMS: readonly string[] = [UNIT_FIRST, SIGNED, COUNTED, LETTERED, SPELT, VAGUE];
