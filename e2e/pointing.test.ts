import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { domSnapshot } from './dom-snapshot.ts';
import { pageHtml } from './made-pages.ts';
import {
  clickOn,
  keptRules,
  people,
  pointAt,
  pressInOverlay,
  putMisreadPages,
  startPointing,
  timeline,
  waitForGone,
  waitForOverlay,
} from './pointing.ts';
import {
  eventually,
  inOverlay,
  overlayText,
  painted,
  press,
  waitForPainted,
  waitForText,
} from './reading.ts';
import { startSession } from './session.ts';

describe.each(BROWSERS)('pointing at an article, in %s', (name) => {
  const session = startSession(name);
  beforeAll(() => putMisreadPages(session));
  beforeEach(async () => {
    await session.browser.runInBackground((api) => api.storage.local.remove('readersRules'));
  });

  it('reads what the finder missed once the reader points at it, by mouse, on this page and the next', async () => {
    const page = await session.open('/night.html');
    const before = await domSnapshot(page);
    await startPointing(session, page, 'rule-article');
    await pointAt(page, '.timeline-list li:nth-child(2)');
    await waitForOverlay(page, 'The doors held');
    // The page’s own link must not be followed by the click that chooses it.
    await clickOn(page, '#trap');
    await waitForOverlay(page, 'Keep this rule');
    expect(page.url()).toContain('/night.html');

    await clickOn(page, '.timeline-list li:nth-child(2)');
    await waitForOverlay(page, 'The doors held');
    for (let grown = 0; grown < 5; grown++) {
      if ((await overlayText(page)).includes('Night at the pumps')) break;
      await pressInOverlay(page, 'Larger');
    }
    await waitForOverlay(page, 'Will read');
    expect(await overlayText(page)).toContain('Until now nothing was read here.');
    expect(await painted(page, 'person')).toEqual([]);
    await pressInOverlay(page, 'Keep this rule');
    await waitForPainted(page, 'person', 'Ana Ruiz');
    expect(await domSnapshot(page)).toEqual(before);
    expect(await keptRules(session)).toMatchObject([
      { place: 'news.example', kind: 'article', selector: '.timeline-list', on: true },
    ]);

    const next = await session.open('/next-night.html');
    await waitForPainted(next, 'person', 'Tom Okafor');

    await page.bringToFront();
    await waitForOverlay(page, 'Kept for news.example');
    await pressInOverlay(page, 'Undo');
    await waitForGone(page, 'Ana Ruiz');
    // The other tab of the site hears of it too, and acts on it when it is looked at.
    await next.bringToFront();
    await waitForGone(next, 'Tom Okafor');
    expect(await keptRules(session)).toEqual([]);
    await page.close();
    await next.close();
  });

  it('leaves out what the reader points at, by keyboard alone, in every open tab of the site', async () => {
    const other = await session.open('/plugged-next.html');
    await waitForPainted(other, 'person', 'Bea Castell');
    const page = await session.open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    const before = await domSnapshot(page);
    const elsewhere = await session.browser.open('http://other.example/plugged.html');
    await waitForPainted(elsewhere, 'person', 'Bea Castell');

    await startPointing(session, page, 'rule-not');
    await page.keyboard.press('ArrowRight');
    for (let steps = 0; steps < 8; steps++) {
      if ((await overlayText(page)).includes('Our letter tells you')) break;
      await page.keyboard.press('ArrowRight');
    }
    await waitForOverlay(page, 'Our letter tells you');
    await waitForOverlay(page, 'Takes out 22 words');
    await page.keyboard.press('Enter');
    await waitForGone(page, 'Bea Castell');
    await waitForPainted(page, 'person', 'Tom Okafor');
    await other.bringToFront();
    await waitForGone(other, 'Bea Castell');
    await elsewhere.bringToFront();
    expect(await people(elsewhere)).toContain('Bea Castell');
    expect(await domSnapshot(page)).toEqual(before);
    expect(await keptRules(session)).toMatchObject([{ kind: 'not', selector: '.letter-plug' }]);
    for (const each of [page, other, elsewhere]) await each.close();
  });

  it('grows, shrinks and ends by keys, and keeps nothing then', async () => {
    const page = await session.open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(session, page, 'rule-not');
    await clickOn(page, '.body > p');
    await waitForOverlay(page, 'Repairs to the grain store');
    await page.keyboard.press('ArrowUp');
    await waitForOverlay(page, 'Takes out all there is');
    await page.keyboard.press('ArrowDown');
    await waitForOverlay(page, 'Only its place tells it');
    const turn = (deltaY: number, shiftKey: boolean) =>
      page.evaluate(
        (by, shift) => {
          const pane = document.querySelector('pressmark-ui')?.shadowRoot?.querySelector('.pm-pane');
          const event = new WheelEvent('wheel', {
            deltaY: by,
            shiftKey: shift,
            cancelable: true,
            bubbles: true,
          });
          return pane?.dispatchEvent(event);
        },
        deltaY,
        shiftKey,
      );
    expect(await turn(-40, true)).toBe(false);
    await waitForOverlay(page, 'Takes out all there is');
    // Without Shift the wheel scrolls the page.
    expect(await turn(40, false)).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(async () => (await page.$('pressmark-ui >>> .pm-pointing')) === null, 'the end');
    expect(await keptRules(session)).toEqual([]);
    expect(await people(page)).toContain('Bea Castell');
    await page.close();
  });

  it('is done by touch as well', async () => {
    const page = await session.open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(session, page, 'rule-not');
    const place = await page.evaluate(() => {
      const box = document.querySelector('.letter-plug p')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 8 };
    });
    await page.touchscreen.tap(place.x, place.y);
    await waitForOverlay(page, 'Takes out 22 words');
    const button = await page.evaluateHandle(() => {
      const root = document.querySelector('pressmark-ui')?.shadowRoot;
      const found = [...(root?.querySelectorAll('button') ?? [])].find((each) =>
        each.textContent?.includes('Keep this rule'),
      );
      if (!found) throw new Error('no button');
      return found;
    });
    await button.tap();
    await waitForGone(page, 'Bea Castell');
    await page.close();
  });

  it('replaces the article pointed at before, unless told not to', async () => {
    await session.browser.runInBackground(async (api) => {
      const rule = {
        id: '0b9d3f52-6a1e-4c53-9a54-0f4f5a1b7c01',
        place: 'news.example',
        kind: 'article',
        selector: '.letter-plug',
        words: 'Our letter',
        on: true,
        createdAt: 1,
        updatedAt: 1,
      };
      await api.storage.local.set({ readersRules: [rule] });
    });
    const page = await session.open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    expect(await people(page)).not.toContain('Tom Okafor');
    await startPointing(session, page, 'rule-article');
    await clickOn(page, '.byline');
    await waitForOverlay(page, 'Switch off an earlier rule');
    for (let grown = 0; grown < 6; grown++) {
      if ((await overlayText(page)).includes('Tom Okafor Promises Repairs')) break;
      await pressInOverlay(page, 'Larger');
    }
    await waitForOverlay(page, 'Will read');
    await pressInOverlay(page, 'Keep this rule');
    await waitForPainted(page, 'person', 'Tom Okafor');
    await page.close();
  });

  it('is begun from the popup, and follows text that comes late', async () => {
    const script = `setTimeout(() => { document.querySelector('#main').innerHTML = ${JSON.stringify(timeline(7_001, 'Mira Lund'))} }, 1500)`;
    session.server.put('news.example', '/late-night.html', pageHtml('<p>Loading…</p>', { script }));
    const page = await session.open('/night.html');
    const popup = await session.browser.openPopup(page);
    await waitForText(popup, 'No article on this page');
    await press(popup, 'This is the article…');
    await page.bringToFront();
    await inOverlay(page, '.pm-pointing');
    await clickOn(page, '.timeline-list h2');
    await waitForOverlay(page, 'Larger');
    for (let grown = 0; grown < 5; grown++) {
      if ((await overlayText(page)).includes('The water rose')) break;
      await pressInOverlay(page, 'Larger');
    }
    await waitForOverlay(page, 'Will read');
    await pressInOverlay(page, 'Keep this rule');
    await waitForPainted(page, 'person', 'Ana Ruiz');
    const late = await session.open('/late-night.html');
    await waitForPainted(late, 'person', 'Mira Lund');
    await late.close();
    await page.close();
  });
});
