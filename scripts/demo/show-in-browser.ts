import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../e2e/browsers/chromium.ts';
import { launchFirefox } from '../../e2e/browsers/firefox.ts';
import type { TestBrowser } from '../../e2e/browsers/types.ts';
import { runEverywhere } from '../../e2e/reading.ts';
import type { FoundBrowser } from './pick-browser.ts';
import { DemoError } from './source.ts';

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

/** @throws DemoError where the page does not open */
export async function openPage(browser: TestBrowser, url: string): Promise<Page> {
  try {
    return await browser.open(url);
  } catch (error) {
    throw new DemoError(`${url} cannot be opened: ${error instanceof Error ? error.message : error}`);
  }
}
