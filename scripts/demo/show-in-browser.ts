import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../e2e/browsers/chromium.ts';
import { launchFirefox } from '../../e2e/browsers/firefox.ts';
import type { TestBrowser } from '../../e2e/browsers/types.ts';
import { LAYERS, painted, runEverywhere } from '../../e2e/reading.ts';
import type { FoundBrowser } from './pick-browser.ts';
import { printMarks } from './print-marks.ts';
import { DemoError } from './source.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/', import.meta.url));
/** How long the marks may take to come, ms: a page on the web loads at its own pace. */
const MARKS_WITHIN = 15_000;

/** Starts the browser with the extension at work on every site. */
export async function startBrowser(
  { name, executable }: FoundBrowser,
  extension: string,
  { window }: { window: boolean },
): Promise<TestBrowser> {
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ executable, extension, window });
  await runEverywhere(browser);
  return browser;
}

/** Shows the page in a window until the person closes it. */
export async function showInWindow(browser: TestBrowser, url: string): Promise<void> {
  await openPage(browser, url);
  console.log(
    `${url} is open in ${browser.name}. Click on a mark, select a sentence, open the popup from the toolbar.`,
  );
  console.log('Close the browser to end the demo.');
  await browser.untilClosed();
}

/** Writes pictures of the marked page and of the popup, and prints the marks. */
export async function takeScreenshots(browser: TestBrowser, url: string): Promise<void> {
  const page = await openPage(browser, url);
  const isMarked = await waitForMarks(page);
  await mkdir(SCREENSHOTS, { recursive: true });
  await screenshot(page, 'article.png');
  const popup = await browser.openPopup(page);
  // In Firefox the popup is shown in a tab, which is wider than the real one.
  if (browser.name === 'firefox') await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForFunction(
    () => document.body.innerText.trim().length > 0 && !document.querySelector('[aria-busy="true"]'),
  );
  await screenshot(popup, 'popup.png');
  if (!isMarked) console.log('Nothing was marked: Pressmark found no article on this page.');
  await printMarks(await page.content(), url);
}

async function openPage(browser: TestBrowser, url: string): Promise<Page> {
  try {
    return await browser.open(url);
  } catch (error) {
    throw new DemoError(`${url} cannot be opened: ${error instanceof Error ? error.message : error}`);
  }
}

/** Whether marks came; a page without an article gets none. */
async function waitForMarks(page: Page): Promise<boolean> {
  const end = Date.now() + MARKS_WITHIN;
  while (Date.now() < end) {
    for (const layer of LAYERS) if ((await painted(page, layer)).length > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function screenshot(page: Page, name: `${string}.png`): Promise<void> {
  const path: `${string}.png` = `${SCREENSHOTS}${name}`;
  await page.screenshot({ path });
  console.log(`Written: ${path}`);
}
