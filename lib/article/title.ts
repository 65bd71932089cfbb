import type { LinkedArticle } from './json-ld.ts';
import type { PageClues } from './page-clues.ts';
import { likeness, wordBag, wordKey, wordsOf } from './words.ts';

/** A printed headline less like every declared title than this is believed only where nothing is declared. */
const LEAST_LIKENESS = 0.5;

/**
 * The title of an article as printed, without the outlet's name. `printed` is the headline's text on the page;
 * `ofPage` says whether the page's own titles mean this article.
 */
export function titleOf(
  printed: string,
  clues: PageClues,
  linked: LinkedArticle | null,
  outlet: string | null,
  ofPage: boolean,
): string {
  const declared = [
    linked?.headline,
    ...(ofPage ? [clues.meta('og:title'), clues.meta('twitter:title'), linked?.name, clues.title] : []),
  ]
    .map((title) => withoutOutlet(unescapeEntities(title ?? ''), outlet))
    .filter((title) => title !== '');
  if (printed === '') return declared[0] ?? '';
  const key = wordKey(printed);
  // A kicker or a label inside the heading element is printed above the headline, not part of it.
  const inside = declared.find((title) => {
    const inner = wordKey(title);
    return inner.length > key.length * 0.5 && key !== inner && ` ${key}`.endsWith(` ${inner}`);
  });
  if (inside) return inside;
  const words = wordsOf(printed);
  if (
    declared.length > 0 &&
    ofPage &&
    declared.every((title) => likeness(words, wordBag(title)) < LEAST_LIKENESS)
  ) {
    // A heading with words of its own may well be printed above an article that is shared under another name.
    return words.length >= 4 ? printed : (declared[0] ?? printed);
  }
  return printed;
}

/** "Ferry runs again | The Harbour Post" as "Ferry runs again", by the outlet's name or where the last part is short. */
function withoutOutlet(title: string, outlet: string | null): string {
  const text = title
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = /^(.+?)\s+(?:[|•·»–—-]|::)\s+([^|•·»–—]+)$/.exec(text);
  if (!cut?.[1] || !cut[2]) return text;
  const last = wordKey(cut[2]);
  const named = outlet !== null && (last.includes(wordKey(outlet)) || wordKey(outlet).includes(last));
  const barred =
    /\s[|•·»]\s[^|•·»]+$|\s::\s/.test(text) && wordsOf(cut[2]).length <= 4 && wordsOf(cut[1]).length >= 3;
  return named || barred ? withoutOutlet(cut[1], outlet) : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** JSON-LD is not HTML, yet many sites escape it as if it were. */
function unescapeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
