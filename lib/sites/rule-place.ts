import { siteOf, siteOfPage } from './sites.ts';

/**
 * Where a rule holds, of what the reader typed: a host without "www." that stands for all below it as well, and perhaps the
 * beginning of a path: "news.example", "news.example/sport".
 *
 * @throws SiteError when there is no web address in it
 */
export function placeOf(typed: string): string {
  const site = siteOf(typed);
  const text = typed.trim();
  const { pathname } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return `${site}${pathname.replace(/\/+$/, '')}`;
}

/** Whether a page's address lies in a place, as `placeOf` writes it. */
export function placeCovers(place: string, url: string): boolean {
  const site = siteOfPage(url);
  if (site === null) return false;
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  if (site !== host && !site.endsWith(`.${host}`)) return false;
  const path = slash < 0 ? '' : place.slice(slash);
  const { pathname } = new URL(url);
  return pathname === path || pathname.startsWith(`${path}/`);
}
