import * as v from 'valibot';
import { BrowserPage } from './browser-page.ts';
import { bundleForPage } from './bundle-for-page.ts';
import type { PageArticle } from './page-articles.ts';

const Found = v.array(
  v.object({
    details: v.object({
      title: v.string(),
      byline: v.array(v.string()),
      publishedAt: v.nullable(v.string()),
      modifiedAt: v.nullable(v.string()),
      outlet: v.nullable(v.string()),
      language: v.nullable(v.string()),
      url: v.string(),
    }),
    text: v.string(),
  }),
);

/** Finds the articles of pages in headless Chromium, by layout too, with their scripts and the network off. */
export interface ArticlesInBrowser {
  /** The articles of a page given as HTML; `url` is where it was loaded from. */
  find(html: string, url: string): Promise<PageArticle[]>;
  close(): Promise<void>;
}

/** Starts the browser: to be closed. @throws Error where this machine has no Chromium */
export async function openArticlesInBrowser(): Promise<ArticlesInBrowser> {
  const browser = await BrowserPage.start(await bundleForPage(new URL('find-in-page.ts', import.meta.url)));
  return {
    find: async (html, url) => v.parse(Found, await browser.ask(html, url, 'pressmarkArticles()')),
    close: () => browser.close(),
  };
}
