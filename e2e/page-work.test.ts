import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import { marks, waitForMarks } from './person-marks.ts';
import { eventually, painted } from './reading.ts';
import { startSession } from './session.ts';

const RUIZ = story('Ana Ruiz', 0);
const OKAFOR = story('Tom Okafor', 1);

/** Counted by marks on the page's timeline, which only the build for these tests makes: by the scout, by looks at the
 * whole page, and by looks at the words of articles known already. */
type Look = 'scout' | 'page' | 'words';

describe.each(BROWSERS)('how often a page is looked at, in %s', (name) => {
  const session = startSession(name);

  /** A tab that opened by itself, or took the place of another. */
  async function opened(path: string, beside: Page): Promise<Page> {
    const find = async () => (await beside.browser().pages()).find((page) => page.url().endsWith(path));
    await eventually(async () => (await find()) !== undefined, path);
    const page = await find();
    if (!page) throw new Error(`${path} is gone`);
    return page;
  }
  const looks = (page: Page, look: Look) =>
    page.evaluate((mark) => performance.getEntriesByName(mark).length, `pressmark-${look}`);
  const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('a ticker that changes every 100 ms for 30 s costs a handful of looks inside the article, none beside it', async () => {
    const script = `let n = 0; setInterval(() => {
      document.querySelector('#inside').textContent = 'Index ' + n++;
      document.querySelector('#beside').replaceChildren('Rate ' + n);
    }, 100)`;
    const article = articleHtml(RUIZ).replace('</p></div>', ' <span id="inside"></span></p></div>');
    const page = await session.openMade(
      '/tickers.html',
      pageHtml(`${article}<div id="beside"></div>`, { script }),
    );
    await waitForMarks(page, 'Ana Ruiz');
    await pass(30_000);
    expect(await looks(page, 'page')).toBe(1);
    const words = await looks(page, 'words');
    expect(words).toBeGreaterThanOrEqual(1);
    expect(words).toBeLessThanOrEqual(8);
    expect(await marks(page, 'Ana Ruiz')).toBe(4);
  });

  it('an article that comes beside a ticker does not wait for it to rest', async () => {
    const script = `let n = 0; setInterval(() => { document.querySelector('.byline').textContent = 'By Lena Orth, ' + n++ + ' s ago' }, 100)`;
    const page = await session.openMade('/beside-ticker.html', pageHtml(articleHtml(RUIZ), { script }));
    await waitForMarks(page, 'Ana Ruiz');
    await pass(2_000);
    await page.evaluate(
      (html) => document.querySelector('#main')?.insertAdjacentHTML('beforeend', html),
      articleHtml(OKAFOR),
    );
    await waitForMarks(page, 'Tom Okafor');
    expect(await marks(page, 'Ana Ruiz')).toBe(4);
  });

  it('a corrected word is read again without another look at the page', async () => {
    const page = await session.openMade('/corrected.html', pageHtml(articleHtml(RUIZ)));
    await waitForMarks(page, 'Ana Ruiz');
    await page.evaluate(() => {
      const paragraph = document.querySelector('.body p:last-child');
      if (paragraph) paragraph.textContent = `${paragraph.textContent} Pia Lindqvist said that she agreed.`;
    });
    await waitForMarks(page, 'Pia Lindqvist');
    expect([await looks(page, 'page'), await looks(page, 'words')]).toEqual([1, 1]);
  });

  it('a page of 5,000 elements with text in them is looked at once, and its article marked', async () => {
    // Text, but no words: a page with more links than its article has words would be a list.
    const rows = '<div><span><b></b><i>·</i></span></div>'.repeat(1_250);
    const page = await session.openMade(
      '/large.html',
      pageHtml(`${articleHtml(RUIZ)}<aside>${rows}</aside>`),
    );
    await waitForMarks(page, 'Ana Ruiz');
    expect(await marks(page, 'Ana Ruiz')).toBe(4);
    expect(await looks(page, 'page')).toBe(1);
  });

  it('a page without an article is looked at once by the scout, and not again for what is no text', async () => {
    const script = `let n = 0; setInterval(() => {
      document.querySelector('#ticker').replaceChildren('Index ' + n++);
      document.querySelector('ul').append(Object.assign(document.createElement('li'), { textContent: 'Story ' + n }));
    }, 100)`;
    const page = await session.openMade(
      '/list.html',
      pageHtml('<ul></ul><div id="ticker"></div>', { script }),
    );
    await eventually(async () => (await looks(page, 'scout')) > 0, 'the first look');
    await pass(4_000);
    expect([await looks(page, 'scout'), await looks(page, 'page')]).toEqual([1, 0]);
  });

  it('a page that only seemed to hold an article is looked at once by the reader', async () => {
    const teasers = RUIZ.paragraphs
      .map(
        (text, at) =>
          `<li><h3><a href="/s/${at}">${text.slice(0, 60)}</a></h3><a href="/s/${at}">${text}</a></li>`,
      )
      .join('');
    const script = `let n = 0; setInterval(() => { document.querySelector('#ticker').replaceChildren('Index ' + n++) }, 100)`;
    const html = `<p id="about">${OKAFOR.paragraphs[2]}</p><ul>${teasers.repeat(6)}</ul><div id="ticker"></div>`;
    const page = await session.openMade('/search', pageHtml(html, { script }).replace('og:type', 'og:none'));
    await eventually(async () => (await looks(page, 'scout')) > 0, 'the first look');
    await pass(1_500);
    const before = await looks(page, 'page');
    expect(before).toBeLessThanOrEqual(1);
    await pass(3_000);
    expect(await looks(page, 'page')).toBe(before);
    expect(await painted(page, 'person')).toEqual([]);
  });

  it('what changes while a tab is hidden is looked at when it is shown', async () => {
    const page = await session.openMade('/left.html', pageHtml(articleHtml(RUIZ)));
    await waitForMarks(page, 'Ana Ruiz');
    const other = await session.browser.open('http://news.example/front.html');
    await other.bringToFront();
    await eventually(
      () => page.evaluate(() => document.visibilityState === 'hidden'),
      'the tab to be hidden',
    );
    await page.evaluate(
      (html) => document.querySelector('#main')?.insertAdjacentHTML('beforeend', html),
      articleHtml(OKAFOR),
    );
    await pass(3_000);
    expect([await looks(page, 'page'), await marks(page, 'Tom Okafor')]).toEqual([1, 0]);
    await page.bringToFront();
    await waitForMarks(page, 'Tom Okafor');
    expect(await looks(page, 'page')).toBe(2);
  });

  it(`a prerendered page is not looked at before it is shown${name === 'firefox' ? ' (Firefox prerenders none: a tab opened behind another)' : ''}`, async () => {
    session.server.put('news.example', '/next.html', pageHtml(articleHtml(OKAFOR)));
    if (name === 'firefox') {
      const front = await session.browser.open('http://news.example/front.html');
      await session.browser.runInBackground(async (api) => {
        await api.tabs.create({ url: 'http://news.example/next.html', active: false });
      });
      const behind = await opened('/next.html', front);
      await pass(1_500);
      expect([await looks(behind, 'scout'), await looks(behind, 'page')]).toEqual([0, 0]);
      await behind.bringToFront();
      await waitForMarks(behind, 'Tom Okafor');
      return;
    }
    const rules = JSON.stringify({ prerender: [{ urls: ['/next.html'], eagerness: 'immediate' }] });
    const page = await session.openMade(
      '/rules.html',
      pageHtml(`<script type="speculationrules">${rules}</script><a id="next" href="/next.html">Next</a>`),
    );
    await pass(2_000);
    const tabId = await session.browser.tabId(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    // Asked through the extension: puppeteer goes on asking the document that was there before.
    const readFrom = async () =>
      await session.browser.runInBackground(async (api, id) => {
        const [answer] = await api.scripting.executeScript({
          target: { tabId: id },
          func: () => {
            const [navigation] = performance.getEntriesByType('navigation');
            const [scout] = performance.getEntriesByName('pressmark-scout');
            return {
              path: location.pathname,
              activated: Number(Reflect.get(navigation ?? {}, 'activationStart') ?? 0),
              first: scout?.startTime ?? 0,
              looks: performance.getEntriesByName('pressmark-page').length,
            };
          },
        });
        return answer?.result ?? null;
      }, tabId);
    await eventually(async () => {
      const now = await readFrom().catch(() => null);
      return now?.path === '/next.html' && now.looks > 0;
    }, 'the prerendered page read');
    const { activated = 0, first = 0 } = (await readFrom()) ?? {};
    expect(activated).toBeGreaterThan(0);
    expect(first).toBeGreaterThanOrEqual(activated);
  });
});
