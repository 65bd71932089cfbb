import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import { marks, waitForMarks, waitForNone } from './person-marks.ts';
import { clickInOverlay, clickMark, eventually, inOverlay, openMarked, painted } from './reading.ts';
import { startSession } from './session.ts';
import { selectWords } from './words-on-page.ts';

const RUIZ = story('Ana Ruiz', 0);
const OKAFOR = story('Tom Okafor', 1);

describe.each(BROWSERS)('pages that change, in %s', (name) => {
  const session = startSession(name);

  it('an article that is put after the first, and one put before it, are marked when they come', async () => {
    const page = await session.openMade('/appended.html', pageHtml(articleHtml(RUIZ)));
    await waitForMarks(page, 'Ana Ruiz');
    await page.evaluate(
      (html) => document.querySelector('#main')?.insertAdjacentHTML('beforeend', html),
      articleHtml(OKAFOR),
    );
    await waitForMarks(page, 'Tom Okafor');
    expect(await marks(page, 'Ana Ruiz')).toBe(4);
    const third = story('Mira Lund', 2);
    await page.evaluate(
      (html) => document.querySelector('#main')?.insertAdjacentHTML('afterbegin', html),
      articleHtml(third),
    );
    await waitForMarks(page, 'Mira Lund');
    expect(await marks(page, 'Ana Ruiz')).toBe(4);
  });

  it('an article that comes late to an empty page is marked, though the scout saw none at first', async () => {
    const script = `setTimeout(() => { document.querySelector('#main').innerHTML = ${JSON.stringify(articleHtml(RUIZ))} }, 2000)`;
    const page = await session.openMade('/late.html', pageHtml('<p>Loading…</p>', { script }));
    await waitForMarks(page, 'Ana Ruiz');
  });

  it('an article that takes the place of another under a pushed address is marked in its stead', async () => {
    const page = await session.openMade('/pushed.html', pageHtml(articleHtml(RUIZ)));
    await waitForMarks(page, 'Ana Ruiz');
    await page.evaluate((html) => {
      history.pushState({}, '', '/pushed-next.html');
      const main = document.querySelector('#main');
      if (!main) return;
      main.innerHTML = '';
      setTimeout(() => {
        main.innerHTML = html;
      }, 500);
    }, articleHtml(OKAFOR));
    await waitForMarks(page, 'Tom Okafor');
    await waitForNone(page, 'Ana Ruiz');
  });

  it('a framework that swaps every text node keeps its marks', async () => {
    const page = await session.openMade('/swapped.html', pageHtml(articleHtml(RUIZ)));
    await waitForMarks(page, 'Ana Ruiz');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.body p')) {
        paragraph.replaceChildren(document.createTextNode(paragraph.textContent ?? ''));
      }
    });
    await eventually(
      async () =>
        page.evaluate(() =>
          [...(CSS.highlights.get('pressmark-person') ?? [])].every(
            ({ startContainer }) => startContainer.isConnected,
          ),
        ),
      'marks on the new nodes',
    );
    expect(await marks(page, 'Ana Ruiz')).toBe(4);
  });

  it('an article that is taken away leaves no mark behind', async () => {
    const page = await session.openMade('/removed.html', pageHtml(articleHtml(RUIZ)));
    await waitForMarks(page, 'Ana Ruiz');
    await page.evaluate(() => document.querySelector('article')?.remove());
    await waitForNone(page, 'Ana Ruiz');
  });

  it('the rest of an article behind "read more" is marked when it opens', async () => {
    const [first = '', second = '', ...rest] = RUIZ.paragraphs;
    const teaser = articleHtml({ ...RUIZ, paragraphs: [first, second, OKAFOR.paragraphs[3] ?? ''] });
    const page = await session.openMade('/paywall.html', pageHtml(teaser));
    await waitForMarks(page, 'Ana Ruiz');
    const before = await marks(page, 'Ana Ruiz');
    await page.evaluate(
      (html) => document.querySelector('.body')?.insertAdjacentHTML('beforeend', html),
      rest.map((text) => `<p>${text}</p>`).join(''),
    );
    await eventually(async () => (await marks(page, 'Ana Ruiz')) > before, 'the rest marked');
  });

  it('a ticker beside the article costs no new look at the page', async () => {
    const script = `let n = 0; setInterval(() => { document.querySelector('#ticker').textContent = 'Index ' + n++ }, 100)`;
    const page = await session.openMade(
      '/ticker.html',
      pageHtml(`${articleHtml(RUIZ)}<div id="ticker"></div>`, { script }),
    );
    await waitForMarks(page, 'Ana Ruiz');
    // The reader's settings and highlights arrive a moment after the first marks, and are painted once.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const highlight = await page.evaluateHandle(() => CSS.highlights.get('pressmark-person'));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    // A new look paints anew, and painting makes new highlights.
    expect(
      await page.evaluate((before) => before === CSS.highlights.get('pressmark-person'), highlight),
    ).toBe(true);
  });

  it('a page that comes back from the back/forward cache is marked', async () => {
    session.server.put('news.example', '/cached.html', pageHtml(articleHtml(RUIZ)));
    const page = await openMarked(session.browser, 'http://news.example/cached.html');
    await page.goto('http://news.example/front.html');
    // Not goBack(): puppeteer waits for a load that a page from the cache does not have.
    await page.evaluate(() => history.back());
    await waitForMarks(page, 'Ana Ruiz');
  });

  it('a tab in the background is left alone until it is looked at', async () => {
    session.server.put('news.example', '/hidden.html', pageHtml(articleHtml(RUIZ)));
    const front = await session.browser.open('http://news.example/front.html');
    await session.browser.runInBackground(async (api) => {
      await api.tabs.create({ url: 'http://news.example/hidden.html', active: false });
    });
    const find = async () =>
      (await front.browser().pages()).find((page) => page.url().endsWith('/hidden.html'));
    await eventually(async () => (await find()) !== undefined, 'the tab');
    const hidden = await find();
    if (!hidden) throw new Error('no tab');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(
      await hidden.evaluate(() => [document.visibilityState, document.querySelector('pressmark-ui')]),
    ).toEqual(['hidden', null]);
    await hidden.bringToFront();
    await waitForMarks(hidden, 'Ana Ruiz');
  });

  it('a card goes on with its claim when a paragraph arrives above it, and keeps the right words', async () => {
    const page = await session.openMade('/moved.html', pageHtml(articleHtml(RUIZ)));
    await waitForMarks(page, 'Ana Ruiz');
    await clickMark(page, 'claim', 'We have waited long enough');
    await inOverlay(page, '[role="dialog"]');
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('.body')?.prepend(paragraph);
    }, OKAFOR.paragraphs[3] ?? '');
    const claims = async () => [...(await painted(page, 'claim')), ...(await painted(page, 'claim-unsure'))];
    await eventually(
      async () => (await claims()).join().includes('they had heard such promises'),
      'the new paragraph analysed',
    );
    expect((await painted(page, 'active')).join()).toContain('We have waited long enough');
    await clickInOverlay(page, '[aria-label="Keep in purple"]');
    await eventually(
      async () => (await painted(page, 'purple')).join().startsWith('“We have waited long enough'),
      'the right words kept',
    );
  });

  it('a page that lets no event through still has cards and the toolbar', async () => {
    const script = `for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
      document.body.addEventListener(type, (event) => event.stopPropagation())`;
    const page = await session.openMade('/stubborn.html', pageHtml(articleHtml(OKAFOR), { script }));
    await waitForMarks(page, 'Tom Okafor');
    await clickMark(page, 'person', 'Tom Okafor');
    await inOverlay(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await selectWords(page, 'Not everybody was convinced');
    await inOverlay(page, '.pm-toolbar');
  });

  it('text unfolded by a class is marked', async () => {
    const [first = '', second = '', ...rest] = RUIZ.paragraphs;
    const folded = rest.map((text) => `<p class="folded">${text}</p>`).join('');
    const html = pageHtml(
      `<style>.folded { display: none } .open .folded { display: block }</style>${articleHtml({ ...RUIZ, paragraphs: [first, second, OKAFOR.paragraphs[3] ?? ''] }).replace('</div></article>', `${folded}</div></article>`)}`,
    );
    const page = await session.openMade('/folded.html', html);
    await waitForMarks(page, 'Ana Ruiz');
    // Counted by what is drawn: text that is folded away may be read before, but shows no mark.
    const drawn = () =>
      page.evaluate(
        () =>
          [...(CSS.highlights.get('pressmark-person') ?? [])].filter(({ startContainer, startOffset }) => {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(startContainer, startOffset + 1);
            return range.toString() === 'A' && range.getClientRects().length > 0;
          }).length,
      );
    expect(await drawn()).toBe(2);
    await page.evaluate(() => document.querySelector('.body')?.classList.add('open'));
    await eventually(async () => (await drawn()) === 4, 'what was folded away, marked');
  });

  it('a page of 5,000 elements is marked like any other', async () => {
    const filler = Array.from({ length: 5_000 }, (_, i) => `<i class="dot" data-n="${i}"></i>`).join('');
    const page = await session.openMade('/large.html', pageHtml(`${articleHtml(RUIZ)}<div>${filler}</div>`));
    await waitForMarks(page, 'Ana Ruiz');
    expect(await marks(page, 'Ana Ruiz')).toBe(4);
  });
});
