import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { domSnapshot } from './dom-snapshot.ts';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import {
  clickInOverlay,
  eventually,
  inOverlay,
  overlayText,
  painted,
  runEverywhere,
  waitForPainted,
  waitForText,
  welcomed,
} from './reading.ts';
import { startSession } from './session.ts';
import { clickWords, pictureOfWords, selectWords } from './words-on-page.ts';

const RUIZ = story('Ana Ruiz', 0);
const OKAFOR = story('Tom Okafor', 1);
const SLOTTED = 'families who live beside it';

/**
 * An article of custom elements: the frame of the story in one shadow tree, each paragraph in one of its own, the first
 * slotted through both.
 */
function storyOfElements({ title, paragraphs }: typeof RUIZ, delay = 0): string {
  const [first = '', ...rest] = paragraphs;
  const inner = `<article><header><h1>${title}</h1><p class="byline">By Lena Orth</p></header>
    <div class="body"><slot></slot>${rest.map((text) => `<x-paragraph text="${text.replaceAll('"', '&quot;')}"></x-paragraph>`).join('')}</div></article>`;
  return `<x-story><p>${first}</p><p slot="nowhere">This is never shown to anybody who reads the page, and so it is no part of it.</p></x-story>
<script>setTimeout(() => {
  customElements.define('x-paragraph', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: block } p { margin: 8px 0 }</style><p></p>';
      this.shadowRoot.querySelector('p').textContent = this.getAttribute('text');
    }
  });
  customElements.define('x-story', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inner)};
    }
  });
}, ${delay});</script>`;
}

describe.each(BROWSERS)('an article in shadow trees, in %s', (name) => {
  const session = startSession(name, { runs: 'nowhere' });
  let page: Page;
  beforeAll(async () => {
    session.server.put('news.example', '/elements.html', pageHtml(storyOfElements(RUIZ)));
    await welcomed(session.browser);
    // What the page is without Pressmark, which does not run anywhere yet.
    page = await session.browser.open('http://news.example/elements.html');
  });

  it('is found, and its names are marked where one sees them, with the page left as it was', async () => {
    const before = await domSnapshot(page);
    const plain = await pictureOfWords(page, 'Ana Ruiz added');
    await runEverywhere(session.browser);
    await page.reload();
    await waitForPainted(page, 'person', 'Ana Ruiz');
    expect(await painted(page, 'person')).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz']);
    await eventually(
      async () => (await pictureOfWords(page, 'Ana Ruiz added')) !== plain,
      'marks that one sees in a shadow tree',
    );
    expect(await domSnapshot(page)).toEqual(before);
    expect(
      await page.evaluate(() => document.querySelector('x-story')?.shadowRoot?.adoptedStyleSheets.length),
    ).toBe(0);
  });

  it('opens the card of the name that is clicked, in a shadow tree and in a slot', async () => {
    await clickWords(page, 'Ana Ruiz added');
    await inOverlay(page, '[role="dialog"]');
    expect(await overlayText(page)).toContain('Mention 3 of 4');
    await page.keyboard.press('Escape');
    await clickWords(page, 'Ana Ruiz said on');
    await eventually(async () => (await overlayText(page)).includes('Mention 1 of 4'), 'the card');
    await page.keyboard.press('Escape');
  });

  it('keeps highlights made by the reader, and has them again after a reload', async () => {
    for (const [words, colour] of [
      ['new pumps, for two sheds', 'pink'],
      [SLOTTED, 'green'],
    ] as const) {
      const plain = await pictureOfWords(page, words);
      await selectWords(page, words);
      await clickInOverlay(page, `[aria-label="Highlight in ${colour}"]`);
      await waitForPainted(page, colour, words);
      await page.mouse.move(1, 1);
      await eventually(async () => (await pictureOfWords(page, words)) !== plain, `${words} in ${colour}`);
    }
    await page.reload();
    await waitForPainted(page, 'pink', 'new pumps, for two sheds');
    await waitForPainted(page, 'green', SLOTTED);
    const popup = await session.browser.openPopup(page);
    await waitForText(popup, 'new pumps, for two sheds');
    await waitForText(popup, RUIZ.title);
    await popup.close();
  });

  it('is followed when its text changes inside a shadow tree', async () => {
    await page.bringToFront();
    await page.evaluate((text) => {
      const paragraph = document.createElement('x-paragraph');
      paragraph.setAttribute('text', text);
      document.querySelector('x-story')?.shadowRoot?.querySelector('.body')?.append(paragraph);
    }, `In the evening ${'Mira Lund'} told reporters that the town would pay its part. “We keep our word,” Mira Lund said.`);
    await waitForPainted(page, 'person', 'Mira Lund');
    await waitForPainted(page, 'pink', 'new pumps, for two sheds');
  });

  it('is found though its elements are defined long after the page was loaded', async () => {
    session.server.put('news.example', '/late-elements.html', pageHtml(storyOfElements(OKAFOR, 2_500)));
    const late = await session.browser.open('http://news.example/late-elements.html');
    await waitForPainted(late, 'person', 'Tom Okafor');
  });

  it('is found beside one in the page itself, when it comes later', async () => {
    const loader = `setTimeout(() => {
      const host = document.createElement('div');
      document.querySelector('#main').append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(articleHtml(OKAFOR))};
    }, 1500)`;
    session.server.put('news.example', '/beside.html', pageHtml(articleHtml(RUIZ), { script: loader }));
    const both = await session.browser.open('http://news.example/beside.html');
    await waitForPainted(both, 'person', 'Ana Ruiz');
    await waitForPainted(both, 'person', 'Tom Okafor');
    expect((await painted(both, 'person')).filter((words) => words === 'Ana Ruiz')).toHaveLength(4);
  });
});
