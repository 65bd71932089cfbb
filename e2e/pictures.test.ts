import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import {
  clickInOverlay,
  clickMark,
  inOverlay,
  openMarked,
  press,
  runEverywhere,
  settled,
  waitForPainted,
  waitForText,
} from './reading.ts';
import { selectWords } from './words-on-page.ts';

/**
 * The pictures of the README and of docs/, as a reader sees Pressmark: `PRESSMARK_PICTURES=docs/images` writes
 * them there, otherwise they go to the ignored folder screenshots/ to be looked at.
 */
const FOLDER = fileURLToPath(
  new URL(`../${process.env.PRESSMARK_PICTURES ?? 'screenshots'}/`, import.meta.url),
);
const KEPT = 'The first machines came in the spring';

describe('the pictures for the README', () => {
  let server: NewsServer;
  let browser: TestBrowser;
  let article: Page;
  beforeAll(async () => {
    await mkdir(FOLDER, { recursive: true });
    server = await startNewsServer();
    browser = await launchBrowser('chromium', server);
    await runEverywhere(browser);
    article = await openMarked(browser, 'http://news.example/stacked.html');
    await article.bringToFront();
    await selectWords(article, KEPT);
    await clickInOverlay(article, '.pm-toolbar .pm-button');
    await inOverlay(article, 'textarea:focus');
    await article.keyboard.type('Which spring? Ask the **ministry** for the log.');
    await clickInOverlay(article, 'input[aria-label="Add a tag"]');
    await article.keyboard.type('drones,');
    await article.keyboard.press('Escape');
    await waitForPainted(article, 'yellow', KEPT);
  });
  afterAll(async () => {
    await browser?.close();
    expect(server.foreignRequests()).toEqual([]);
    await server?.close();
  });

  const schemes = ['light', 'dark'] as const;
  const inScheme = async (page: Page, value: (typeof schemes)[number], name: string) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await settled(page);
    const picture = await page.screenshot({ path: join(FOLDER, `${name}-${value}.png`) });
    expect(picture.length).toBeGreaterThan(5_000);
  };

  it.each(schemes)('show a marked article with the card of a claim, %s', async (scheme) => {
    await article.bringToFront();
    await clickMark(article, 'claim', 'that the step had been weighed');
    await inOverlay(article, '[role="dialog"]');
    await inScheme(article, scheme, 'article');
    await article.keyboard.press('Escape');
  });

  it.each(['Highlights', 'Names', 'Claims'])('show the popup with its %s', async (side) => {
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabId(article)}`);
    await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
    await waitForText(popup, KEPT);
    await press(popup, side);
    for (const scheme of schemes) await inScheme(popup, scheme, `popup-${side.toLowerCase()}`);
    await popup.close();
  });

  it.each(['library', 'welcome', 'options'])('show the %s, wide and narrow', async (name) => {
    const page = await browser.openExtensionPage(`${name}.html`);
    await page.waitForSelector('.pm-root');
    if (name === 'library') await waitForText(page, KEPT);
    for (const scheme of schemes) {
      await page.setViewport({ width: 1200, height: 800 });
      await inScheme(page, scheme, name);
    }
    await page.setViewport({ width: 390, height: 800 });
    await inScheme(page, 'light', `${name}-narrow`);
    await page.close();
  });

  it('show the editor of a highlight on a phone’s width', async () => {
    await article.bringToFront();
    await article.setViewport({ width: 400, height: 800 });
    await clickMark(article, 'yellow', KEPT);
    await inOverlay(article, 'textarea');
    await inScheme(article, 'light', 'editor-narrow');
  });
});
