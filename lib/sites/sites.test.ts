import { describe, expect, it } from 'vitest';
import { patternsOf, runsOn, SiteError, scoutPatterns, siteOf, withSite } from './sites.ts';

describe('what the reader types as a site', () => {
  it.each([
    ['bbc.com', 'bbc.com'],
    [' https://www.BBC.com/news/world?x=1 ', 'bbc.com'],
    ['http://localhost:8080/a', 'localhost'],
    ['edition.cnn.com', 'edition.cnn.com'],
    ['zeitung.de/politik', 'zeitung.de'],
  ])('%j is the site %s', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });

  it.each(['', 'bbc', 'two words', 'about:blank', 'file:///etc/hosts', 'chrome://settings', 'http://'])(
    '%j is refused with a reason',
    (typed) => {
      expect(() => siteOf(typed)).toThrow(SiteError);
    },
  );
});

describe('where the scout runs', () => {
  it('is nowhere by itself when the reader wants to click', () => {
    expect(scoutPatterns({ mode: 'click', sites: ['bbc.com'], exceptions: [] }).matches).toEqual([]);
  });

  it('is on a chosen site and all below it, and nowhere else', () => {
    const choice = { mode: 'sites' as const, sites: ['bbc.com'], exceptions: [] };
    expect(scoutPatterns(choice).matches).toEqual(['*://bbc.com/*', '*://*.bbc.com/*']);
    expect(runsOn('news.bbc.com', choice)).toBe(true);
    expect(runsOn('notbbc.com', choice)).toBe(false);
  });

  it('gives an address without sub-hosts one pattern, as the browsers demand', () => {
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  });

  it('leaves the sites out that were switched off while it runs everywhere', () => {
    const choice = withSite({ mode: 'all', sites: [], exceptions: [] }, 'bank.example', false);
    expect(runsOn('bank.example', choice)).toBe(false);
    expect(runsOn('bbc.com', choice)).toBe(true);
    expect(scoutPatterns(choice).excludeMatches).toContain('*://bank.example/*');
    expect(runsOn('bank.example', withSite(choice, 'bank.example', true))).toBe(true);
  });

  it('turns to chosen sites when a site is switched on in click mode', () => {
    const choice = withSite({ mode: 'click', sites: [], exceptions: [] }, 'bbc.com', true);
    expect(choice).toEqual({ mode: 'sites', sites: ['bbc.com'], exceptions: [] });
    expect(withSite(choice, 'bbc.com', false).sites).toEqual([]);
  });
});
