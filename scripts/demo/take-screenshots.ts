import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import type { TestBrowser } from '../../e2e/browsers/types.ts';
import { LAYERS, painted } from '../../e2e/reading.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/', import.meta.url));
/** How long the marks may take to come, ms: a page on the web loads at its own pace. */
const MARKS_WITHIN = 15_000;
const POPUP_TABS = ['Names', 'Claims'];

/**
 * Writes pictures of the marked page and of the popup to screenshots/.
 *
 * @returns whether anything was marked
 */
export async function takeScreenshots(browser: TestBrowser, page: Page): Promise<boolean> {
  const isMarked = await waitForMarks(page);
  await mkdir(SCREENSHOTS, { recursive: true });
  await scrollToClaims(page);
  await screenshot(page, 'article');

  const popup = await browser.openPopup(page);
  // In Firefox the popup is shown in a tab, which is wider than the real one.
  if (browser.name === 'firefox') await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector(isMarked ? '[role="tab"]' : 'body *');
  if (!isMarked) await screenshot(popup, 'popup', await bodyOf(popup));
  else {
    for (const tab of POPUP_TABS) {
      await popup.locator(`[role="tab"] ::-p-text(${tab})`).click();
      await screenshot(popup, `popup-${tab.toLowerCase()}`, await bodyOf(popup));
    }
  }
  return isMarked;
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

/** Brings the first claim to the middle: an article often starts with a screen of picture. */
async function scrollToClaims(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const claim of CSS.highlights.get('pressmark-claim') ?? []) {
      claim.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      break;
    }
  });
}

/** The popup's page is larger than what it shows. */
function bodyOf(popup: Page): Promise<ScreenshotClip> {
  return popup.evaluate(() => {
    const { x, y, width, height } = document.body.getBoundingClientRect();
    return { x, y, width, height };
  });
}

async function screenshot(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  const path: `${string}.png` = `${SCREENSHOTS}${name}.png`;
  await page.screenshot({ path, ...(clip ? { clip } : {}) });
  console.log(`Written: ${path}`);
}
