import type { WordTags } from './compromise-tags.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { GROUPS } from './lists/groups.ts';
import {
  BARE_ORGANISATION_WORDS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_TAILS,
} from './lists/organisation-words.ts';
import { BARE_PARTICLES } from './lists/particles.ts';
import { DIRECTIONS, OTHER_TAILS, PLACE_TAILS } from './lists/place-words.ts';
import { DEMONYMS, KNOWN_PLACES } from './lists/places.ts';
import { PORTFOLIOS, TITLE_QUALIFIERS, TITLES } from './lists/titles.ts';
import type { Token } from './tokens.ts';
import type { WordUse } from './word-use.ts';

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;
// Abbreviations in capitals that name a kind of thing, not one thing.
const COMMON_ACRONYMS =
  /^(?:gps|pcr|hvac|lcds?|rpm|mph|kph|psi|btus?|mri|diy|cpus?|gpus?|ram|lng|lpg|uv|adhd|ptsd|iq|var|ipo|nft|nfts|sms|html|www|https?|url|usb|dvd|cds?|atms?|vat|gnp|smes?|ngos?|ceos?|c[toifm]o|phd|mba|bsc|msc|kpis?|hr|pr|it|ai|ar|vr|iot|pdf|faq|tvs?|mps?|pm|am|meps?|rt|suvs?|icu|ppe|vip|id|ids|dj|mc|mou|fir|fyi|asap|cctv|gdp|dna|rna|hiv|aids|covid|sars|usd|vs|etc|no|ok|op-ed)$/;
// "XI" is a number, "Xi" a surname.
const ROMAN_NUMERAL = /^(?:I{2,3}|IV|VI{0,3}|IX|X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)?)$/;
const DESCRIPTIVE = ['Verb', 'Adverb', 'Gerund', 'Adjective', 'Preposition', 'Pronoun', 'Determiner'];
const NAME_TAGS = ['FirstName', 'LastName', 'Person', 'Place', 'City', 'Country', 'Demonym', 'Organization'];
const SHOUTED_NAME_TAGS = [...NAME_TAGS, 'Acronym', 'ProperNoun'];

/** Whether words written like a name are none: a title alone, a weekday, "the Government", a common word with a capital. */
export function namesNothing(
  words: readonly Token[],
  titled: boolean,
  tags: WordTags,
  use: WordUse,
): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return wordNamesNothing(only, titled, tags, use);
  if (isShoutedPhrase(words, tags, use)) return true;
  return words.every(
    ({ key }) =>
      TITLES.has(key) ||
      TITLE_QUALIFIERS.has(key) ||
      PORTFOLIOS.has(key) ||
      (COMMON_WORDS.has(key) && !ORGANISATION_TAILS.has(key)) ||
      CALENDAR.test(key) ||
      key === 'of' ||
      key === 'and',
  );
}

function wordNamesNothing(word: Token, titled: boolean, tags: WordTags, use: WordUse): boolean {
  const { key } = word;
  if (CALENDAR.test(key) || BARE_PARTICLES.has(key) || DIRECTIONS.has(key)) return true;
  if (titled) return TITLES.has(key) || PORTFOLIOS.has(key);
  if (KNOWN_PLACES.has(key) || KNOWN_ORGANISATIONS.has(key))
    return (
      key === 'car' || (key === 'us' && word.casing !== 'upper') || (key === 'who' && word.casing !== 'upper')
    );
  if (DEMONYMS.has(key) || GROUPS.has(key)) return false;
  if (word.text.length < 2 || use.isTerm(key)) return true;
  if (use.defined(key)) return false;
  if (COMMON_ACRONYMS.test(key) || ROMAN_NUMERAL.test(word.text)) return true;
  if (use.isSurname(key) && word.casing === 'title') return false;
  if (TITLES.has(key) || PORTFOLIOS.has(key) || BARE_ORGANISATION_WORDS.has(key)) return true;
  if (ORGANISATION_TAILS.has(key)) return word.opens;
  if (COMMON_WORDS.has(key) || TITLE_QUALIFIERS.has(key) || PLACE_TAILS.has(key) || OTHER_TAILS.has(key))
    return true;
  // The article also writes the word small: here it is a heading's, a quotation's or an emphatic capital.
  if (use.small(key)) return true;
  const own = tags.get(word.start);
  // In capitals a word is an acronym, unless it is one of the dictionary: "the BIG SALE", "RISKS".
  if (word.casing === 'upper') return isShouted(word, own);
  return (
    own !== undefined && !NAME_TAGS.some((tag) => own.has(tag)) && DESCRIPTIVE.some((tag) => own.has(tag))
  );
}

function isShouted(word: Token, tags: ReadonlySet<string> | undefined): boolean {
  if (word.text.length > 5 && /ING$/.test(word.text)) return true;
  if (tags === undefined || word.text.length < 3) return false;
  return (
    !SHOUTED_NAME_TAGS.some((tag) => tags.has(tag)) &&
    (tags.has('Plural') || DESCRIPTIVE.some((tag) => tags.has(tag)))
  );
}

/** "RISKS AND DAMAGE": a heading in capitals, with a word of the dictionary in it and no word that ends a name. */
function isShoutedPhrase(words: readonly Token[], tags: WordTags, use: WordUse): boolean {
  if (words.some(({ casing }) => casing !== 'upper')) return false;
  if (
    words.some(({ key }) => ORGANISATION_TAILS.has(key) || PLACE_TAILS.has(key) || use.namedInTitleCase(key))
  )
    return false;
  const whole = words.map(({ key }) => key).join(' ');
  if (KNOWN_PLACES.has(whole) || KNOWN_ORGANISATIONS.has(whole)) return false;
  return words.some((word) => use.small(word.key) || isShouted(word, tags.get(word.start)));
}
