// "By" in the languages whose newspapers sign so, and what else stands before a name.
const LEAD =
  /^(?:(?:written|reported|posted|published|reporting|story|words|text|analysis|opinion|review)\s+)?(?:by|von|vom|par|por|di|da|de|door|av|af|przez|autor(?:in)?|author|text|texte?)(?:\s*:\s*|\s+)/i;
// What follows a name and isn't one.
const TAIL =
  /\s*(?:[|•·–—/]|\s-\s|,?\s+(?:in|aus|à|en)\s+(?=\p{Lu})|(?:,\s*)?(?:updated|published|posted|aktualisiert)\b|\bon\s+(?:mon|tue|wed|thu|fri|sat|sun|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d).*$/iu;
const BETWEEN = /\s*[,;、،&\n]\s*|\s+(?:and|AND|und|y|et|e|og|och|with|mit)\s+/u;
const ROLE =
  /\b(?:reporters?|correspondents?|editors?|staff|writers?|journalists?|columnists?|contributors?|bureau|desk|team|newsroom|agency|agencies|agenc[ey]|redaktion|redaktor\w*|redaktion\w*|redacci[oó]n|r[eé]daction|redazione|redactie|chief|director|analyst|producer|photographer|fellow|professor|admin|webmaster|news|press|media|times|post|online|digital|tv|inc|ltd|gmbh|via|for|the|associated|wire)\b/i;
// Surnames that look like a link word ("Y", "E") are rarer than the link words; a comma before Jr. is no separator.
const SUFFIX = /,\s*(?=(?:jr|sr|ph\.?d|m\.?d|ii|iii|iv)\b)/gi;

/**
 * The persons that a byline names: "By Ann Ree and Bo Lunt, Political Correspondent" gives "Ann Ree" and "Bo Lunt".
 * Names of newsrooms, agencies and roles are left out, as is anything that equals one of `notPersons`. A single word counts
 * as a name only with `mononyms`: where the page says that it is a person's.
 */
export function personNames(byline: string, notPersons: readonly string[] = [], mononyms = false): string[] {
  const others = new Set(notPersons.map((name) => name.toLowerCase()));
  const text = byline
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(SUFFIX, ' ');
  if (/https?:|www\.|@\w+\.\w/.test(text)) return [];
  const names = text
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(LEAD, '')
        .replace(TAIL, '')
        .replace(/\s*\([^)]*\)?\s*$/, '')
        .replace(/^[\s:.]+|[\s:]+$/g, ''),
    )
    .filter((part) => isName(part, mononyms) && !others.has(part.toLowerCase()));
  return [...new Map(names.map((name) => [name.toLowerCase(), settleCase(name)])).values()];
}

function isName(part: string, mononyms: boolean): boolean {
  const words = part.split(' ');
  if (part.length < 2 || part.length > 60 || words.length > 6) return false;
  if (
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0600-\u06ff\u0590-\u05ff\u0900-\u0dff\u0e00-\u0e7f]/.test(part)
  )
    return words.length <= 4;
  if (words.length === 1 && !mononyms) return false;
  // "de la Cruz" may open with a particle, a sentence opens with a longer word: names have a capital in the first or last word.
  return (
    /^(?:\p{Lu}|(?:de|van|von|al|el|le|la|di|da|ben|bin)\b)/u.test(part) &&
    /^\P{Ll}/u.test(words.at(-1) ?? '') &&
    !ROLE.test(part)
  );
}

/** "ANN REE" as "Ann Ree": capitals are a matter of the page's style. */
function settleCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\s/.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{Ll}|(?<=\b(?:mc|o['’]))\p{Ll}/gu, (letter) => letter.toUpperCase());
}
