import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserName, launchBrowser, type TestBrowser } from './browsers.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { runEverywhere, welcomed } from './reading.ts';

/** A browser with Pressmark in it and the only network it has, there from the first test of a `describe` to its last. */
export interface Session {
  readonly browser: TestBrowser;
  readonly server: NewsServer;
  /** Opens a page of the made news site. */
  open(path: string): Promise<Page>;
  /** Puts a page on the made news site and opens it. */
  openMade(path: string, html: string): Promise<Page>;
}

/**
 * Begins and ends a session around the tests of the `describe` in which it is called, and holds, when they are over,
 * that nothing of what the reader did has left the machine.
 *
 * @param runs where Pressmark runs from the start: on every site, or, as after the installation, nowhere by itself
 * @param greeted whether the welcome page, which comes to the front when it opens, is waited for
 */
export function startSession(
  name: BrowserName,
  { runs = 'everywhere', greeted = false }: { runs?: 'everywhere' | 'nowhere'; greeted?: boolean } = {},
): Session {
  let server: NewsServer | undefined;
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    server = await startNewsServer();
    browser = await launchBrowser(name, server);
    if (greeted) await welcomed(browser);
    if (runs === 'everywhere') await runEverywhere(browser);
  });
  afterAll(async () => {
    await browser?.close();
    expect(server?.foreignRequests()).toEqual([]);
    await server?.close();
  });
  const session: Session = {
    get browser() {
      if (!browser) throw new Error('The browser is there from the first test on, not before.');
      return browser;
    },
    get server() {
      if (!server) throw new Error('The server is there from the first test on, not before.');
      return server;
    },
    open: (path) => session.browser.open(`http://news.example${path}`),
    async openMade(path, html) {
      session.server.put('news.example', path, html);
      return session.open(path);
    },
  };
  return session;
}
