import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import {
  clickInOverlay,
  clickMark,
  eventually,
  inOverlay,
  overlayText,
  painted,
  press,
  settled,
  waitForPainted,
  waitForText,
} from './reading.ts';
import { startSession } from './session.ts';
import { selectWords } from './words-on-page.ts';

const NAME = 'Tomas Varek';
const FERRY = story(NAME, 0);
const GRAIN = story(NAME, 1);
const OTHER = story('Ilse Brandt', 2);

describe.each(BROWSERS)('a watched name in %s', (name) => {
  const session = startSession(name);
  let first: Page;
  let second: Page;
  let library: Page;

  beforeAll(async () => {
    first = await session.openMade('/ferry.html', pageHtml(articleHtml(FERRY)));
    await waitForPainted(first, 'person', NAME);
  });

  const badge = async (page: Page) => {
    const tabId = await session.browser.tabId(page);
    return session.browser.runInBackground(
      async (api, id) => [
        await api.action.getBadgeText({ tabId: id }),
        await api.action.getTitle({ tabId: id }),
      ],
      tabId,
    );
  };
  const watchedMarks = (page: Page) => painted(page, 'watched');
  const waitForNoMarks = (page: Page) =>
    eventually(async () => (await watchedMarks(page)).length === 0, 'no strong marks');
  const waitForBadge = (page: Page, text: string) =>
    eventually(async () => (await badge(page))[0] === text, `“${text}” on the badge`);

  async function axeInBothSchemes(page: Page, selector?: string): Promise<string[]> {
    const found: string[] = [];
    for (const value of name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)) {
      if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await settled(page);
      found.push(...(await axeViolations(page, selector)).map((violation) => `${value}: ${violation}`));
    }
    return found;
  }

  async function openCard(page: Page): Promise<void> {
    await page.bringToFront();
    await clickMark(page, 'person', NAME);
    await inOverlay(page, '[role="dialog"]');
  }

  it('is watched from its card: every mention stands out, and the badge counts it', async () => {
    expect(await watchedMarks(first)).toEqual([]);
    await openCard(first);
    await clickInOverlay(first, '.pm-watch[aria-pressed="false"]');
    await inOverlay(first, '.pm-watch[aria-pressed="true"]');
    await waitForPainted(first, 'watched', NAME);
    expect(await watchedMarks(first)).toEqual(await painted(first, 'person'));
    await waitForBadge(first, '1');
    expect((await badge(first))[1]).toBe(`Pressmark – 1 watched name here: ${NAME}`);
    expect(await axeInBothSchemes(first, 'pressmark-ui')).toEqual([]);
  });

  it('stands out in the next article that has it, and in no other', async () => {
    second = await session.openMade('/grain.html', pageHtml(articleHtml(GRAIN)));
    await waitForPainted(second, 'watched', NAME);
    await waitForBadge(second, '1');
    const other = await session.openMade('/reservoir.html', pageHtml(articleHtml(OTHER)));
    await waitForPainted(other, 'person', OTHER.person);
    expect(await watchedMarks(other)).toEqual([]);
    expect(await badge(other)).toEqual(['', 'Pressmark']);
    await other.close();
  });

  it('says on its card which other articles have it, and goes there', async () => {
    await openCard(second);
    await eventually(async () => (await overlayText(second)).includes(FERRY.title), 'the other article');
    const card = await overlayText(second);
    expect(card).toContain('The Daily Reed');
    expect(card).toMatch(/[345] mentions/);
    expect(card).not.toContain(GRAIN.title);
    expect(await axeInBothSchemes(second, 'pressmark-ui')).toEqual([]);
    const opened = session.server.requests().filter(({ url }) => url.endsWith('/ferry.html')).length;
    await clickInOverlay(second, '.pm-naming-title');
    await eventually(
      async () => session.server.requests().filter(({ url }) => url.endsWith('/ferry.html')).length > opened,
      'the other article opened',
    );
  });

  it('goes back to its first mention', async () => {
    await second.bringToFront();
    await clickInOverlay(second, '[aria-label="Next mention"]');
    await eventually(async () => (await overlayText(second)).includes('Mention 2 of'), 'the second mention');
    await inOverlay(second, '.pm-name-actions .pm-button-quiet:not(:disabled)');
    await clickInOverlay(second, '.pm-name-actions .pm-button-quiet');
    await eventually(async () => (await overlayText(second)).includes('Mention 1 of'), 'the first mention');
  });

  it('has a link to Wikipedia that leads nowhere before it is pressed', async () => {
    const link = await inOverlay(second, '.pm-wikipedia');
    await link.hover();
    await link.focus();
    const facts = () =>
      link.evaluate((element) => ['href', 'target', 'rel'].map((each) => element.getAttribute(each)));
    expect(await facts()).toEqual([null, '_blank', 'noreferrer noopener']);
    // Pressed, but kept from leaving: the tests have no network.
    await link.evaluate((element) =>
      element.addEventListener('click', (event) => {
        element.setAttribute('data-pressed', '');
        event.preventDefault();
      }),
    );
    await second.keyboard.press('Enter');
    await inOverlay(second, '.pm-wikipedia[data-pressed]');
    expect((await facts())[0]).toBe('https://en.wikipedia.org/w/index.php?search=Tomas%20Varek');
    await second.keyboard.press('Escape');
  });

  it('is listed in the library with the articles that have it', async () => {
    library = await session.browser.openExtensionPage('library.html#watched');
    await waitForText(library, FERRY.title);
    await waitForText(library, GRAIN.title);
    await waitForText(library, 'in 2 articles');
    expect(await axeInBothSchemes(library)).toEqual([]);
  });

  it('loses marks and badge everywhere when it is removed, and has them again by undo', async () => {
    await library.bringToFront();
    await press(library, `Stop watching ${NAME}`);
    await waitForText(library, 'You watch no name yet');
    expect(await axeInBothSchemes(library)).toEqual([]);
    await first.bringToFront();
    await waitForNoMarks(first);
    await waitForBadge(first, '');
    await waitForNoMarks(second);
    await library.bringToFront();
    await press(library, 'Undo');
    await waitForText(library, 'in 2 articles');
    await waitForPainted(first, 'watched', NAME);
    await waitForBadge(first, '1');
    await waitForPainted(second, 'watched', NAME);
  });

  it('is still watched after a reload, though the background was stopped', async () => {
    await session.browser.stopBackground();
    await second.bringToFront();
    await second.reload();
    await waitForPainted(second, 'watched', NAME);
    await waitForBadge(second, '1');
  });

  it('is typed in the library, says what is wrong with it, and shows at once in an open article', async () => {
    await library.bringToFront();
    await library.type('.pm-watch-field', '…');
    await press(library, 'Watch');
    await waitForText(library, 'A name has letters or numbers.');
    await library.click('.pm-watch-field', { count: 3 });
    await library.type('.pm-watch-field', 'marren');
    await press(library, 'Watch');
    await waitForText(library, 'in 1 article');
    await first.bringToFront();
    await waitForPainted(first, 'watched', 'Marren');
    await waitForBadge(first, '2');
  });

  it('is no longer counted once the tab goes elsewhere', async () => {
    await first.bringToFront();
    await first.goto('http://news.example/none.html');
    await waitForBadge(first, '');
    expect((await badge(first))[1]).toBe('Pressmark');
    // Not `goBack`: puppeteer waits in Firefox for events that a page in the back/forward cache does not have.
    await first.evaluate(() => history.back());
    await waitForBadge(first, '2');
    await waitForPainted(first, 'watched', NAME);
  });

  it('is taken off from its card, with a way back', async () => {
    await openCard(first);
    await clickInOverlay(first, '.pm-watch[aria-pressed="true"]');
    await eventually(async () => (await overlayText(first)).includes('no longer watched'), 'the notice');
    await waitForBadge(first, '1');
    await clickInOverlay(first, '.pm-toast .pm-button');
    await waitForBadge(first, '2');
    await clickInOverlay(first, '.pm-card [aria-label="Close"]');
  });

  it('of an article with a highlight is known without being watched', async () => {
    const kept = await session.openMade('/reservoir-kept.html', pageHtml(articleHtml(OTHER)));
    await waitForPainted(kept, 'person', OTHER.person);
    const words = 'Not everybody was convinced';
    await selectWords(kept, words);
    await clickInOverlay(kept, '[aria-label="Highlight in yellow"]');
    await waitForPainted(kept, 'yellow', words);
    const again = story(OTHER.person, 3);
    const next = await session.openMade('/tram.html', pageHtml(articleHtml(again)));
    await waitForPainted(next, 'person', OTHER.person);
    await eventually(async () => {
      await clickMark(next, 'person', OTHER.person);
      await inOverlay(next, '[role="dialog"]');
      // The names are noted a moment after the highlight; the card asks once.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const text = await overlayText(next);
      await next.keyboard.press('Escape');
      return text.includes(OTHER.title);
    }, 'the highlighted article on the card');
  });

  it('has all its articles in the library where its card has no room for them', async () => {
    const paths = ['/harbour.html', '/quay.html', '/pier.html'];
    for (const path of paths) {
      const page = await session.openMade(path, pageHtml(articleHtml(story(NAME, 2))));
      await waitForPainted(page, 'watched', NAME);
      await page.close();
    }
    await waitForText(library, 'in 5 articles');
    await openCard(first);
    await eventually(
      async () => (await overlayText(first)).includes('All 4 in the library'),
      'the way there',
    );
    const libraries = () =>
      session.browser.runInBackground(async (api) =>
        (await api.tabs.query({})).flatMap(({ url }) => (url?.includes('library.html#name') ? [url] : [])),
      );
    await clickInOverlay(first, '.pm-others .pm-button');
    await eventually(async () => (await libraries()).length === 1, 'the library opened');
    const [address = ''] = await libraries();
    const all = await session.browser.openExtensionPage(address.slice(session.browser.baseUrl.length));
    await waitForText(all, `Articles that name ${NAME}`);
    await waitForText(all, FERRY.title);
    expect(await all.evaluate(() => document.querySelectorAll('.pm-naming').length)).toBe(5);
    expect(await axeInBothSchemes(all)).toEqual([]);
  });
});
