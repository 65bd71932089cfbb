import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import { clickInOverlay, eventually, painted, waitForPainted, waitForText } from './reading.ts';
import { startSession } from './session.ts';
import { selectWords } from './words-on-page.ts';

const RUIZ = story('Ana Ruiz', 0);
const OKAFOR = story('Tom Okafor', 1);
const LUND = story('Mira Lund', 2);
const STORIES = [
  { made: RUIZ, path: '/ferry-line' },
  { made: OKAFOR, path: '/grain-store' },
  { made: LUND, path: '/tram-works' },
];

/** Stacked stories whose address, and title, replace those of the page as one scrolls to them. */
function stacked(): string {
  const stories = STORIES.map(
    ({ made, path }) =>
      `<section class="stacked" data-url="${path}" style="margin-bottom: 900px">${articleHtml(made)}</section>`,
  );
  const script = `const stories = [...document.querySelectorAll('.stacked')];
    addEventListener('scroll', () => {
      const shown = stories.findLast((each) => each.getBoundingClientRect().top < innerHeight / 2) ?? stories[0];
      if (location.pathname !== shown.dataset.url) {
        history.replaceState(null, '', shown.dataset.url);
        document.title = shown.querySelector('h1').textContent;
      }
    })`;
  return pageHtml(stories.join(''), { script, title: RUIZ.title });
}

describe.each(BROWSERS)('stories and what stands around them, in %s', (name) => {
  const session = startSession(name, { greeted: true });

  const scrollTo = async (page: Page, at: number) => {
    await page.evaluate((index) => {
      document.querySelectorAll('.stacked')[index]?.scrollIntoView({ behavior: 'instant' });
    }, at);
    const path = STORIES[at]?.path ?? '';
    await eventually(async () => (await page.evaluate(() => location.pathname)) === path, path);
  };

  it('a highlight is kept with the story it stands in, whichever address is shown', async () => {
    const page = await session.openMade('/ferry-line', stacked());
    for (const { made } of STORIES) await waitForPainted(page, 'person', made.person);
    for (const at of [1, 2, 1, 0]) await scrollTo(page, at);
    // In the words of the second story, while the address is that of the third.
    const words = 'Tom Okafor told reporters';
    await scrollTo(page, 2);
    await selectWords(page, words);
    await page.evaluate(() => history.replaceState(null, '', '/tram-works'));
    await clickInOverlay(page, '[aria-label="Highlight in pink"]');
    await waitForPainted(page, 'pink', words);
    await scrollTo(page, 0);
    await scrollTo(page, 2);
    expect(await painted(page, 'pink')).toEqual([words]);
    const alone = await session.openMade('/grain-store', pageHtml(articleHtml(OKAFOR)));
    await waitForPainted(alone, 'pink', words);
    const other = await session.openMade('/tram-works', pageHtml(articleHtml(LUND)));
    await waitForPainted(other, 'person', 'Mira Lund');
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(other)}`,
    );
    await waitForText(popup, 'No highlights yet');
    for (const each of [popup, other, alone]) await each.close();
  });

  it('marks stay as they are while one scrolls up and down', async () => {
    const page = await session.openMade('/ferry-line', stacked());
    for (const { made } of STORIES) await waitForPainted(page, 'person', made.person);
    await scrollTo(page, 1);
    // What follows an address that is new, the late look at the head included, is done by then.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const analysed = () => painted(page, 'person');
    const before = await analysed();
    for (const at of [2, 1, 0, 1, 2, 1]) await scrollTo(page, at);
    for (let look = 0; look < 20; look++) {
      // Marks never go while the page is looked at anew.
      expect(await analysed()).toEqual(before);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  it('a box of related stories that is filled later is not taken in', async () => {
    const page = await session.openMade(
      '/related-later',
      pageHtml(
        `${articleHtml(RUIZ)}<aside class="related"><h3>More on this</h3><div id="related"></div></aside>`,
      ),
    );
    await waitForPainted(page, 'person', 'Ana Ruiz');
    const before = await painted(page, 'person');
    await page.evaluate(
      (links) => {
        const box = document.querySelector('#related');
        if (box) box.innerHTML = links;
      },
      [OKAFOR, LUND]
        .flatMap(
          ({ title, paragraphs }) =>
            `<div class="teaser"><h4><a href="/x">${title}</a></h4><p>${paragraphs[0]?.slice(0, 140)}…</p></div>`,
        )
        .join(''),
    );
    // As much text as an article has makes the page be looked at anew.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await painted(page, 'person')).toEqual(before);
    expect(before).toHaveLength(4);
  });

  it('an article in another language is found and annotatable, and the popup says why there are no names', async () => {
    const french = [
      'Les réparations du quai commenceront avant l’hiver, a dit mardi la maire, après une nuit de discussions avec les équipes qui le font vivre et les familles qui habitent à côté.',
      '« Nous avons attendu assez longtemps, et ceux qui en dépendent aussi », a-t-elle déclaré devant les grilles, où deux cents ouvriers étaient réunis sous la pluie avec des lampes.',
      'Le plan prévoit de l’argent pour de nouvelles pompes, pour deux hangars et pour la route qui descend vers le port. La première des machines a été commandée au printemps.',
      'Tout le monde n’est pas convaincu. Les commerçants de la rue disent qu’ils ont entendu les mêmes promesses il y a des années, et que les hangars sont restés vides depuis.',
    ];
    // The template says English, as templates do.
    const html = pageHtml(
      articleHtml({ title: 'Le quai sera réparé avant l’hiver', person: '', paragraphs: french }),
      { title: 'Le quai sera réparé avant l’hiver' },
    );
    const page = await session.openMade('/quai', html);
    const words = 'de nouvelles pompes';
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(page)}`,
    );
    // Here the popup is a tab, and a page behind it is not read before it is shown.
    await page.bringToFront();
    await waitForText(popup, 'Le quai sera réparé');
    await waitForText(popup, 'French');
    await popup.evaluate(() => {
      for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]')) {
        if (tab.textContent?.startsWith('Names')) tab.click();
      }
    });
    await waitForText(popup, 'this article is in French');
    await popup.close();
    await page.bringToFront();
    expect([...(await painted(page, 'person')), ...(await painted(page, 'claim'))]).toEqual([]);
    await selectWords(page, words);
    await clickInOverlay(page, '[aria-label="Highlight in green"]');
    await waitForPainted(page, 'green', words);
    await page.reload();
    await waitForPainted(page, 'green', words);
  });
});
