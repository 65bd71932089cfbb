import type { LinkedArticle } from './json-ld.ts';
import type { PageClues } from './page-clues.ts';
import { wordKey, wordsOf } from './words.ts';

/**
 * The title of an article as printed, without the outlet's name. `printed` is the headline's text on the page;
 * `ofPage` says whether the page's own titles mean this article. The printed headline counts where JSON-LD or Open Graph say
 * the same, or nothing is declared; where both of them call the article otherwise, what is printed may be a kicker run into
 * the headline, a headline without its kicker, or another heading, and the declared one counts.
 */
export function titleOf(
  printed: string,
  clues: PageClues,
  linked: LinkedArticle | null,
  outlet: string | null,
  ofPage: boolean,
): string {
  const clean = (titles: ReadonlyArray<string | null | undefined>): string[] =>
    titles
      .map((title) => withoutOutlet(unescapeEntities(title ?? ''), outlet))
      .filter((title) => title !== '');
  const trusted = clean([linked?.headline, ofPage ? clues.meta('og:title') : null]);
  const declared = [
    ...trusted,
    ...(ofPage ? clean([clues.meta('twitter:title'), linked?.name, clues.title]) : []),
  ];
  const shown = withoutOutlet(printed, outlet);
  if (shown === '') return declared[0] ?? '';
  const key = wordKey(shown);
  // A kicker or a label inside the heading element is printed above the headline, not part of it.
  const inside = declared.find((title) => {
    const inner = wordKey(title);
    return (
      inner.length > key.length * 0.5 &&
      key !== inner &&
      // With no space between them, only whole titles: a kicker set in an element of its own.
      (` ${key}`.endsWith(` ${inner}`) || (inner.length > 30 && key.endsWith(inner)))
    );
  });
  if (inside) return inside;
  // Titles are cut short for those who share them.
  const whole = trusted.filter((title) => !/(?:…|\.\.\.)$/.test(title));
  const same = whole.some((title) => {
    const other = wordKey(title);
    return other === key || other.startsWith(`${key} `) || unspaced(other) === unspaced(key);
  });
  if (same || !ofPage) return shown;
  return whole[0] ?? shown;
}

function unspaced(key: string): string {
  return key.replaceAll(' ', '');
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
