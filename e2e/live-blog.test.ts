import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { pageHtml, story } from './made-pages.ts';
import { clickInOverlay, painted, press, waitForPainted, waitForText } from './reading.ts';
import { startSession } from './session.ts';
import { selectWords } from './words-on-page.ts';

const TITLE = 'Crews walk out on the ferry line: the day as it happened';
const WORDS = 'The plan sets money aside';

function entry(person: string, topic: 0 | 1 | 2 | 3, time: string): string {
  const { title, paragraphs } = story(person, topic);
  const text = paragraphs.slice(1, 3).map((paragraph) => `<p>${paragraph}</p>`);
  return `<article class="entry"><time datetime="2031-04-09T${time}:00+01:00">${time}</time><h2>${title}</h2>${text.join('')}</article>`;
}

describe.each(BROWSERS)('a live blog, in %s', (name) => {
  const session = startSession(name, { greeted: true });
  let page: Page;
  beforeAll(async () => {
    const entries = [
      entry('Mira Lund', 2, '11:05'),
      entry('Tom Okafor', 1, '09:40'),
      entry('Ana Ruiz', 0, '07:15'),
    ];
    const html = pageHtml(
      `<h1>${TITLE}</h1><p class="byline">By Lena Orth</p><div id="entries">${entries.join('')}</div>`,
      {
        title: `${TITLE} | The Daily Reed`,
      },
    );
    session.server.put('news.example', '/2031/apr/09/crews-walk-out-live', html);
    page = await session.browser.open('http://news.example/2031/apr/09/crews-walk-out-live');
  });

  it('is one article with the names of all its entries', async () => {
    for (const person of ['Mira Lund', 'Tom Okafor', 'Ana Ruiz'])
      await waitForPainted(page, 'person', person);
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(page)}`,
    );
    await waitForText(popup, TITLE);
    expect(await popup.evaluate(() => document.querySelector('[aria-label="Next article"]'))).toBeNull();
    await press(popup, 'Claims');
    for (const time of ['11:05', '09:40', '07:15']) await waitForText(popup, time);
    await popup.close();
  });

  it('keeps what is marked when an entry is put on top, and marks the new one', async () => {
    await page.bringToFront();
    await selectWords(page, WORDS);
    await clickInOverlay(page, '[aria-label="Highlight in pink"]');
    await waitForPainted(page, 'pink', WORDS);
    const before = await painted(page, 'person');
    await page.evaluate(
      (html) => document.querySelector('#entries')?.insertAdjacentHTML('afterbegin', html),
      entry('Ivo Brandt', 3, '12:30'),
    );
    await waitForPainted(page, 'person', 'Ivo Brandt');
    const after = await painted(page, 'person');
    expect(after.filter((words) => words !== 'Ivo Brandt')).toEqual(before);
    expect(await painted(page, 'pink')).toEqual([WORDS]);
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(page)}`,
    );
    await waitForText(popup, TITLE);
    expect(await popup.evaluate(() => document.querySelector('[aria-label="Next article"]'))).toBeNull();
    await press(popup, 'Claims');
    await waitForText(popup, '12:30');
    await popup.close();
  });
});
