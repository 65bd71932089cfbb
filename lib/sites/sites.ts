import type { Mode } from '../settings/settings.ts';

/** Why a text is not a site, in words for the reader. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
}

/**
 * The host of what the reader typed or of a page's address, without "www.": "bbc.com", "localhost".
 *
 * @throws SiteError when there is no host in it, or it is no web address
 */
export function siteOf(typed: string): string {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address))
    throw new SiteError(`“${text}” is not a web address. Try “bbc.com”.`);
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new SiteError('Pressmark runs on web pages only (http and https).');
  }
  if (
    !/^[\p{L}\p{N}.:[\]-]+$/u.test(hostname) ||
    !(hostname.includes('.') || hostname === 'localhost' || hostname.includes(':'))
  ) {
    throw new SiteError(`“${text}” is not a web address. Try “bbc.com”.`);
  }
  return hostname.replace(/^www\./, '');
}

/** The site of a page's address; `null` for what is no web page. */
export function siteOfPage(url: string): string | null {
  try {
    return siteOf(url);
  } catch (error) {
    if (error instanceof SiteError) return null;
    throw error;
  }
}

/** The match patterns of one site: the host and all that stands before it with a dot. */
export function patternsOf(site: string): string[] {
  // An IP address has no sub-hosts, and neither browser takes "*.127.0.0.1".
  const isAddress = /^[\d.]+$/.test(site) || site.includes(':');
  const hosts = isAddress ? [site] : [site, `*.${site}`];
  return hosts.map((host) => `*://${host}/*`);
}

export const EVERY_SITE = ['*://*/*'];

export interface Choice {
  mode: Mode;
  sites: readonly string[];
  exceptions: readonly string[];
}

/** The match patterns on which the scout runs by itself, and those on which it must not. */
export function scoutPatterns(choice: Choice): { matches: string[]; excludeMatches: string[] } {
  switch (choice.mode) {
    case 'click':
      return { matches: [], excludeMatches: [] };
    case 'sites':
      return { matches: choice.sites.flatMap(patternsOf), excludeMatches: [] };
    case 'all':
      return { matches: [...EVERY_SITE], excludeMatches: choice.exceptions.flatMap(patternsOf) };
  }
}

/** Whether Pressmark starts by itself on this host. */
export function runsOn(site: string, choice: Choice): boolean {
  const covers = (chosen: string) => site === chosen || site.endsWith(`.${chosen}`);
  switch (choice.mode) {
    case 'click':
      return false;
    case 'sites':
      return choice.sites.some(covers);
    case 'all':
      return !choice.exceptions.some(covers);
  }
}

/** The choice with one site switched on or off, as the popup does it. */
export function withSite(choice: Choice, site: string, on: boolean): Choice {
  const without = (sites: readonly string[]) =>
    sites.filter((chosen) => site !== chosen && !site.endsWith(`.${chosen}`));
  if (choice.mode === 'all') {
    const exceptions = on ? without(choice.exceptions) : [...without(choice.exceptions), site];
    return { ...choice, exceptions };
  }
  const sites = on ? [...without(choice.sites), site] : without(choice.sites);
  return { ...choice, mode: on ? 'sites' : choice.mode, sites };
}
