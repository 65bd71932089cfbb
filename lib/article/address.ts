import { withoutTracking } from './article-key.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageClues } from './page-clues.ts';
import { allIn, type Scope } from './scope.ts';

// Where templates that stack articles leave the address that each has by itself.
const PERMALINKS: ReadonlyArray<readonly [selector: string, attribute: string]> = [
  ['article[about]', 'about'],
  ['[data-url]', 'data-url'],
  ['[data-permalink]', 'data-permalink'],
  ['[data-article-url]', 'data-article-url'],
  ['link[itemprop~="mainEntityOfPage"],link[itemprop~="url"],a[itemprop~="url"]', 'href'],
  ['meta[itemprop~="mainEntityOfPage"]', 'itemid'],
  ['a[rel~="bookmark"]', 'href'],
];

/**
 * The address of an article, absolute and without tracking parameters: the page's canonical one if the page's head means this
 * article (`ofPage`); where there are `several`, what its own part of the page says; otherwise the page's.
 */
export function addressOf(
  pageUrl: string,
  clues: PageClues,
  linked: LinkedArticle | null,
  scope: Scope,
  { ofPage, several }: { ofPage: boolean; several: boolean },
): string {
  const page = withoutTracking(pageUrl);
  const head = ofPage ? [clues.canonical, clues.meta('og:url')] : [linked?.url, linked?.mainEntityOfPage];
  for (const candidate of [...head, ...(several ? ownAddresses(scope) : [])]) {
    if (!candidate || !URL.canParse(candidate, pageUrl)) continue;
    const address = new URL(candidate, pageUrl);
    if (/^https?:$/.test(address.protocol) && !isFrontPageOf(address, page))
      return withoutTracking(address.href);
  }
  return page;
}

function ownAddresses(scope: Scope): Array<string | null | undefined> {
  const { element, headline, shadows } = scope;
  const first = (selector: string): Element | null =>
    shadows.length > 0 ? (allIn(scope, selector)[0] ?? null) : element.querySelector(selector);
  const within = (selector: string): Element | null =>
    element.matches(selector) ? element : first(selector);
  return [
    ...PERMALINKS.map(([selector, attribute]) => within(selector)?.getAttribute(attribute)),
    headline?.querySelector('a[href]')?.getAttribute('href'),
    headline?.closest('a[href]')?.getAttribute('href'),
  ];
}

/** Templates that name the front page as every page's canonical address are wrong more often than right. */
function isFrontPageOf(address: URL, page: string): boolean {
  return (
    address.pathname === '/' && address.search === '' && URL.canParse(page) && new URL(page).pathname !== '/'
  );
}
