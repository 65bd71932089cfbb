import { isoDate } from './iso-date.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageClues } from './page-clues.ts';
import { firstDate } from './published-at.ts';
import { nearHeadline, type Scope } from './scope.ts';

const HEAD = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'date.modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];
const PRINTED =
  '[class*="updat" i],[class*="modif" i],[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i],[class*="meta" i]';
// "Updated", "Last modified", "Aktualisiert", "Mis à jour", "Actualizado", "Aggiornato", "Atualizado", "Bijgewerkt", "Uppdaterad".
const SAYS_SO =
  /(?:updated|modified|amended|aktualisiert|mise? à jour|actualizado|aggiornat|atualizado|bijgewerkt|uppdaterad|opdateret|oppdatert)\b[^\d]{0,24}(.*)/is;
const LONGEST_LINE = 160;

/**
 * When an article was last changed, as ISO 8601 with the zone that the page gives: from its JSON-LD, the head (where that
 * means this article), microdata, then a line near the headline that says "Updated". `null` where nothing says, and where
 * that is no later than it was published.
 */
export function modifiedAtOf(
  clues: PageClues,
  linked: LinkedArticle | null,
  scope: Scope,
  ofPage: boolean,
  publishedAt: string | null,
): string | null {
  const declared = [linked?.dateModified, ...(ofPage ? HEAD.map((name) => clues.meta(name)) : [])];
  const date =
    declared.map((text) => (text ? isoDate(text) : null)).find((found) => found !== null) ??
    firstDate(nearHeadline(scope, '[itemprop~="dateModified"]')) ??
    printedDate(nearHeadline(scope, PRINTED));
  return date !== null && isLater(date, publishedAt) ? date : null;
}

function printedDate(elements: readonly Element[]): string | null {
  for (const element of elements) {
    const text = element.textContent ?? '';
    const said = text.length < LONGEST_LINE ? SAYS_SO.exec(text) : null;
    if (!said) continue;
    const time = element.matches('time') ? element : element.querySelector('time:last-of-type');
    const date = isoDate(time?.getAttribute('datetime') ?? '') ?? isoDate(said[1] ?? '');
    if (date) return date;
  }
  return null;
}

/** By what both say: of the same day and one without a time neither is later. */
function isLater(date: string, than: string | null): boolean {
  if (than === null) return true;
  const hasTimes = date.includes('T') && than.includes('T');
  return hasTimes ? Date.parse(date) > Date.parse(than) : date.slice(0, 10) > than.slice(0, 10);
}
