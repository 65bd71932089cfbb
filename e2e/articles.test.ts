import { describe, expect, it } from 'vitest';
import { truthOf } from '../pages/truth.ts';
import { BROWSERS } from './browsers.ts';
import { eventually, openMarked, painted, waitForText } from './reading.ts';
import { startSession } from './session.ts';

describe.each(BROWSERS)('the articles of a page in %s', (name) => {
  const session = startSession(name);

  it('are both found where two are stacked, with the headline of each', async () => {
    const page = await openMarked(session.browser, 'http://news.example/stacked.html');
    const popup = await session.browser.openPopup(page);
    for (const { title } of truthOf('stacked.html')) {
      await waitForText(popup, title);
      await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Next article"]')?.click());
    }
  });

  it('are marked in their words only: no caption, control, rail or comment', async () => {
    const page = await openMarked(session.browser, 'http://news.example/stacked.html');
    const strays = await page.evaluate(() => {
      const outside =
        'figure, figcaption, nav, aside, footer, form, button, [class*="comment"], [class*="share"], [class*="related"], [class*="teaser"], [class*="lightbox"]';
      const layers = ['person', 'organisation', 'place', 'group', 'claim', 'claim-unsure'];
      return layers.flatMap((layer) =>
        [...(CSS.highlights.get(`pressmark-${layer}`) ?? [])]
          .filter(({ startContainer }) => startContainer.parentElement?.closest(outside))
          .map(({ startContainer }) => startContainer.nodeValue),
      );
    });
    expect(strays).toEqual([]);
  });

  it('are none on a front page, which is left alone', async () => {
    const page = await session.browser.open('http://news.example/front.html');
    const popup = await session.browser.openPopup(page);
    await waitForText(popup, 'No article on this page');
    for (const layer of ['person', 'organisation', 'place', 'group', 'claim'] as const) {
      expect(await painted(page, layer)).toEqual([]);
    }
  });

  it('are marked when they arrive by scrolling, and forgotten when they leave', async () => {
    const page = await openMarked(session.browser, 'http://news.example/scroll.html');
    const [first, second] = truthOf('scroll.html');
    const person = (article: typeof first) =>
      article?.entities.find(({ type }) => type === 'person')?.name ?? 'nobody';
    expect((await painted(page, 'person')).join('|')).toContain(person(first));
    expect((await painted(page, 'person')).join('|')).not.toContain(person(second));
    await eventually(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await painted(page, 'person')).join('|').includes(person(second));
    }, 'the second article marked');
    await page.evaluate(() => document.querySelector<HTMLElement>('a[data-view="home"]')?.click());
    await eventually(async () => (await painted(page, 'person')).length === 0, 'the front list unmarked');
    await page.goBack();
    await eventually(async () => (await painted(page, 'person')).length > 0, 'marked again after going back');
  });
});
