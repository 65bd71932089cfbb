import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { BROWSERS, launchBrowser, type TestBrowser } from './browsers.ts';
import { domSnapshot } from './dom-snapshot.ts';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import {
  eventually,
  inOverlay,
  overlayText,
  painted,
  press,
  runEverywhere,
  settled,
  waitForPainted,
  waitForText,
} from './reading.ts';

/** A list of short lines, which nothing takes for an article. */
const timeline = (id: number, person: string) => `
  <div id="post-${id}" class="css-1q2w3e timeline-list"><h2>Night at the pumps</h2><ul>
  ${['The water rose', 'The doors held', 'Lamps went out', 'Boats came in'].map((what, at) => `<li>${what}, ${person} said at ${at + 1}.</li>`).join('')}
  </ul></div>`;
const listPage = (id: number, person: string) =>
  pageHtml(
    `<p><a id="trap" href="/left.html">Back to the list of all nights</a></p>${timeline(id, person)}`,
  ).replace('content="article"', 'content="website"');

/** An article with a paragraph in the middle that praises the paper’s own letter. */
const plugged = (person: string, writer: string) => {
  const { paragraphs, ...rest } = story(person, 1);
  const plug = `<div class="letter-plug"><p>Our letter tells you every Friday what moves the harbour, and ${writer} said that nobody on the quay goes without it.</p></div>`;
  return pageHtml(
    articleHtml({ ...rest, paragraphs }).replace('</p>\n<p>The plan', `</p>\n${plug}\n<p>The plan`),
  );
};

describe.each(BROWSERS)('the reader’s rules, in %s', (name) => {
  let server: NewsServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await startNewsServer();
    browser = await launchBrowser(name, server);
    await runEverywhere(browser);
    server.put('news.example', '/night.html', listPage(48_213, 'Ana Ruiz'));
    server.put('news.example', '/next-night.html', listPage(48_990, 'Tom Okafor'));
    server.put('news.example', '/plugged.html', plugged('Tom Okafor', 'Bea Castell'));
    server.put('news.example', '/plugged-next.html', plugged('Mira Lund', 'Bea Castell'));
    server.put('other.example', '/plugged.html', plugged('Tom Okafor', 'Bea Castell'));
  });
  afterAll(async () => {
    await browser?.close();
    expect(server.foreignRequests()).toEqual([]);
    await server?.close();
  });
  beforeEach(async () => {
    await browser.runInBackground((api) => api.storage.local.remove('readersRules'));
  });

  const open = (path: string) => browser.open(`http://news.example${path}`);
  const people = async (page: Page) => (await painted(page, 'person')).join('|');
  const rules = () =>
    browser.runInBackground(async (api) => {
      const { readersRules } = await api.storage.local.get('readersRules');
      return Array.isArray(readersRules) ? readersRules : [];
    });
  const waitForOverlay = (page: Page, words: string) =>
    eventually(async () => (await overlayText(page)).includes(words), 5_000, `“${words}” over the page`);
  const waitForGone = (page: Page, person: string) =>
    eventually(async () => !(await people(page)).includes(person), 5_000, `${person} no longer marked`);

  /** Begins to point, as the popup does. */
  async function startPointing(page: Page, command: 'rule-article' | 'rule-not'): Promise<void> {
    await page.bringToFront();
    await browser.dispatchCommand(command);
    await inOverlay(page, '.pm-pointing');
    // The keys go to the panel once it has been drawn.
    await eventually(
      () =>
        page.evaluate(
          () =>
            document
              .querySelector('pressmark-ui')
              ?.shadowRoot?.activeElement?.className.includes('pm-pointing') ?? false,
        ),
      5_000,
      'the keyboard in the panel',
    );
  }

  /** Puts the pointer over the middle of an element. */
  async function pointAt(page: Page, selector: string): Promise<void> {
    const place = await page.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box ? { x: box.left + Math.min(80, box.width / 2), y: box.top + box.height / 2 } : null;
    }, selector);
    if (!place) throw new Error(`${selector} is not on the page`);
    await page.mouse.move(place.x, place.y);
  }

  async function clickOn(page: Page, selector: string): Promise<void> {
    await pointAt(page, selector);
    await page.mouse.down();
    await page.mouse.up();
  }

  async function pressInOverlay(page: Page, words: string): Promise<void> {
    const button = await page.evaluateHandle((wanted) => {
      const root = document.querySelector('pressmark-ui')?.shadowRoot;
      const found = [...(root?.querySelectorAll('button, label') ?? [])].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === wanted,
      );
      if (!found) throw new Error(`There is no “${wanted}” over the page`);
      return found;
    }, words);
    await button.click();
  }

  it('reads what the finder missed once the reader points at it, by mouse, on this page and the next', async () => {
    const page = await open('/night.html');
    const before = await domSnapshot(page);
    await startPointing(page, 'rule-article');
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
    expect(await rules()).toMatchObject([
      { place: 'news.example', kind: 'article', selector: '.timeline-list', on: true },
    ]);

    const next = await open('/next-night.html');
    await waitForPainted(next, 'person', 'Tom Okafor');

    await page.bringToFront();
    await waitForOverlay(page, 'Kept for news.example');
    await pressInOverlay(page, 'Undo');
    await waitForGone(page, 'Ana Ruiz');
    // The other tab of the site hears of it too.
    await waitForGone(next, 'Tom Okafor');
    expect(await rules()).toEqual([]);
    await page.close();
    await next.close();
  });

  it('leaves out what the reader points at, by keyboard alone, in every open tab of the site', async () => {
    const other = await open('/plugged-next.html');
    await waitForPainted(other, 'person', 'Bea Castell');
    const page = await open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    const before = await domSnapshot(page);
    const elsewhere = await browser.open('http://other.example/plugged.html');
    await waitForPainted(elsewhere, 'person', 'Bea Castell');

    await startPointing(page, 'rule-not');
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
    await waitForGone(other, 'Bea Castell');
    expect(await people(elsewhere)).toContain('Bea Castell');
    expect(await domSnapshot(page)).toEqual(before);
    expect(await rules()).toMatchObject([{ kind: 'not', selector: '.letter-plug' }]);
    for (const each of [page, other, elsewhere]) await each.close();
  });

  it('grows, shrinks and ends by keys, and keeps nothing then', async () => {
    const page = await open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(page, 'rule-not');
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
    await eventually(async () => (await page.$('pressmark-ui >>> .pm-pointing')) === null, 2_000, 'the end');
    expect(await rules()).toEqual([]);
    expect(await people(page)).toContain('Bea Castell');
    await page.close();
  });

  it('is done by touch as well', async () => {
    const page = await open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(page, 'rule-not');
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
    await browser.runInBackground(async (api) => {
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
    const page = await open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    expect(await people(page)).not.toContain('Tom Okafor');
    await startPointing(page, 'rule-article');
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
    server.put('news.example', '/late-night.html', pageHtml('<p>Loading…</p>', { script }));
    const page = await open('/night.html');
    const popup = await browser.openPopup(page);
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
    const late = await open('/late-night.html');
    await waitForPainted(late, 'person', 'Mira Lund');
    await late.close();
    await page.close();
  });

  it('is listed, switched off, edited, deleted and brought back in the settings', async () => {
    const page = await open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(page, 'rule-not');
    await clickOn(page, '.letter-plug p');
    await waitForOverlay(page, 'Takes out 22 words');
    await page.keyboard.press('Enter');
    await waitForGone(page, 'Bea Castell');

    const options = await browser.openExtensionPage('options.html#readers-rules');
    await waitForText(options, 'Not part of the article');
    await waitForText(options, '“Our letter tells you');
    await options.click('.pm-rule [role="switch"]');
    await waitForPainted(page, 'person', 'Bea Castell');
    await options.click('.pm-rule [role="switch"]');
    await waitForGone(page, 'Bea Castell');

    const selectorField = '.pm-rule-selector';
    const type = async (words: string) => {
      await options.click(selectorField, { count: 3 });
      await options.type(selectorField, words);
      await press(options, 'Save');
    };
    await options.click('.pm-rule summary');
    await options.waitForSelector(selectorField);
    await type('div[[');
    await waitForText(options, 'is no CSS selector');
    expect(await rules()).toMatchObject([{ selector: '.letter-plug' }]);
    await type('.body > p:first-child');
    await eventually(
      async () => JSON.stringify(await rules()).includes('.body > p:first-child'),
      2_000,
      'the selector kept',
    );
    await waitForPainted(page, 'person', 'Bea Castell');

    await press(options, 'Delete rule');
    await waitForText(options, 'Rule deleted.');
    await waitForText(options, 'None yet.');
    await press(options, 'Undo');
    await waitForText(options, 'Not part of the article');
    expect(await rules()).toMatchObject([{ selector: '.body > p:first-child' }]);
    await options.close();
    await page.close();
  });

  it('goes out to a file, comes in from one once, and a damaged file changes nothing', async () => {
    const rule = {
      id: '0b9d3f52-6a1e-4c53-9a54-0f4f5a1b7c01',
      place: 'news.example',
      kind: 'not',
      selector: '.letter-plug',
      words: 'Our letter',
      on: true,
      createdAt: 1,
      updatedAt: 1,
    };
    const options = await browser.openExtensionPage('options.html');
    await options.waitForSelector('input[type="file"]');
    const take = (rows: unknown[]) =>
      options.evaluate(
        (text) => {
          const field = document.querySelector<HTMLInputElement>('input[type="file"]');
          if (!field) throw new Error('no file field');
          const files = new DataTransfer();
          files.items.add(new File([text], 'rules.json', { type: 'application/json' }));
          field.files = files.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        JSON.stringify({ format: 'pressmark-rules', version: 1, rules: rows }),
      );
    await take([rule, { ...rule, id: rule.id.replace(/01$/, '02'), selector: 'p[[' }]);
    await waitForText(options, 'Rule 2 in this file is damaged');
    expect(await rules()).toEqual([]);
    await take([rule]);
    await waitForText(options, '1 new');
    await take([rule]);
    await waitForText(options, '1 already there');
    expect(await rules()).toEqual([rule]);

    await options.evaluate(() => {
      // The file goes to the reader’s downloads; the test reads it on its way there.
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (object) => {
        if (object instanceof Blob)
          void object.text().then((text) => document.body.setAttribute('data-file', text));
        return make(object);
      };
    });
    await press(options, 'Export');
    await options.waitForSelector('body[data-file]');
    const exported = await options.evaluate(() => document.body.getAttribute('data-file'));
    expect(JSON.parse(exported ?? '')).toMatchObject({
      format: 'pressmark-rules',
      version: 1,
      rules: [rule],
    });
    await options.close();
  });

  it('axe finds nothing in the panel, in the list of rules or in the popup', async () => {
    const page = await open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(page, 'rule-not');
    await settled(page);
    expect(await axeViolations(page, 'pressmark-ui')).toEqual([]);
    await clickOn(page, '.letter-plug p');
    await waitForOverlay(page, 'Takes out 22 words');
    for (const value of name === 'chromium' ? (['light', 'dark'] as const) : []) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await settled(page);
      expect(await axeViolations(page, 'pressmark-ui')).toEqual([]);
    }
    await page.keyboard.press('Enter');
    await waitForGone(page, 'Bea Castell');
    const options = await browser.openExtensionPage('options.html');
    await waitForText(options, 'Not part of the article');
    await options.click('.pm-rule summary');
    await options.waitForSelector('.pm-rule-selector');
    expect(await axeViolations(options)).toEqual([]);
    await options.close();
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    await waitForText(popup, '1 rule');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
