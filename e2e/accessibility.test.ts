import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import {
  clickInOverlay,
  clickMark,
  eventually,
  inOverlay,
  openMarked,
  overlayText,
  press,
  settled,
  waitForPainted,
  waitForText,
} from './reading.ts';
import { startSession } from './session.ts';
import { selectWords } from './words-on-page.ts';

const WORDS = 'have worked the disputed banks for generations';

describe.each(BROWSERS)('for everyone, in %s', (name) => {
  const session = startSession(name);
  let page: Page;
  beforeAll(async () => {
    page = await openMarked(session.browser, 'http://news.example/stacked.html');
    await selectWords(page, WORDS);
    await clickInOverlay(page, '[aria-label="Highlight in yellow"]');
    await waitForPainted(page, 'yellow', WORDS);
  });

  const schemes = ['light', 'dark'] as const;

  async function axeInBothSchemes(shown: Page, selector?: string): Promise<string[]> {
    const found: string[] = [];
    for (const value of name === 'chromium' ? schemes : (['light'] as const)) {
      if (name === 'chromium') await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      // Colours on their way from one scheme to the other have a contrast of their own.
      await settled(shown);
      found.push(...(await axeViolations(shown, selector)).map((violation) => `${value}: ${violation}`));
    }
    return found;
  }

  it.each([
    ['person', 'Mansri'],
    ['claim', 'The first machines came'],
    ['yellow', WORDS],
  ] as const)('axe finds nothing in the card of a %s', async (layer, words) => {
    await page.bringToFront();
    await clickMark(page, layer, words);
    await inOverlay(page, '[role="dialog"]');
    expect(await axeInBothSchemes(page, 'pressmark-ui')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('axe finds nothing in the selection toolbar', async () => {
    await selectWords(page, 'The first machines came in the spring');
    await inOverlay(page, '.pm-toolbar');
    expect(await axeInBothSchemes(page, 'pressmark-ui')).toEqual([]);
  });

  it.each(['library.html', 'welcome.html', 'options.html', 'privacy.html'])(
    'axe finds nothing on %s',
    async (path) => {
      const shown = await session.browser.openExtensionPage(path);
      await shown.waitForSelector('.pm-root');
      expect(await axeInBothSchemes(shown)).toEqual([]);
      await shown.close();
    },
  );

  it('axe finds nothing on any side of the popup', async () => {
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(page)}`,
    );
    await waitForText(popup, WORDS);
    for (const side of ['Highlights', 'Names', 'Claims']) {
      await press(popup, side);
      expect(await axeInBothSchemes(popup)).toEqual([]);
    }
    await press(popup, 'Highlights');
    await press(popup, 'Edit highlight');
    expect(await axeInBothSchemes(popup)).toEqual([]);
    await popup.close();
  });

  it('a highlight is made, noted and deleted without a mouse', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) =>
        p.textContent?.includes('There, Ben Lamine'),
      );
      const text = paragraph?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 20);
    });
    await session.browser.dispatchCommand('highlight');
    await inOverlay(page, 'textarea:focus');
    await page.keyboard.type('By keyboard.');
    await tabTo(page, 'Delete highlight');
    await page.keyboard.press('Enter');
    await eventually(async () => (await overlayText(page)).includes('Highlight deleted.'), 'deleted');
  });

  // The last one: in Firefox Tab goes on from the page into the session.browser's own bars.
  it('every action of a card is reached by Tab and done by keyboard', async () => {
    await page.bringToFront();
    await clickMark(page, 'claim', 'The first machines came');
    await inOverlay(page, '[role="dialog"]');
    const reached = await tabStops(page);
    for (const action of ['Close', 'Copy', 'Keep in', 'Next claim', 'Previous claim']) {
      expect(reached.some((stop) => stop.startsWith(action))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await eventually(async () => !(await overlayText(page)).includes('Next claim'), 'closed by Escape');
  });
});

/** The names of what Tab goes through in our card, once around. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const stop = await focusedName(page);
    if (stop === null || (stop !== '' && stop === stops[0])) break;
    stops.push(stop);
  }
  return stops;
}

/** Goes on by Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  await eventually(async () => {
    await page.keyboard.press('Tab');
    return (await focusedName(page)) === name;
  }, `${name} reached by Tab`);
}

/** The name of our control that has the focus; `null` when none of ours has it. */
function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.querySelector('pressmark-ui')?.shadowRoot?.activeElement;
    if (!focused) return null;
    return (
      focused.getAttribute('aria-label') ??
      focused.closest('label')?.textContent ??
      focused.textContent ??
      ''
    ).trim();
  });
}
