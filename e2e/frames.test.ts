import type { Frame, Page } from 'puppeteer-core';
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
} from './reading.ts';
import { startSession } from './session.ts';
import { clickWords, pictureOfWords, placeOfWords, selectWords } from './words-on-page.ts';

const RUIZ = story('Ana Ruiz', 0);
const OKAFOR = story('Tom Okafor', 1);
const LUND = story('Mira Lund', 2);
const WORDS = 'new pumps, for two sheds';

/** A page whose frames, `attributes` each, stand below so much of its own that one has to scroll to them. */
function framing(attributes: readonly string[], script = ''): string {
  const frames = attributes.map(
    (each) => `<iframe ${each} style="padding: 10px; border-width: 5px"></iframe>`,
  );
  return pageHtml(`<div style="height: 1200px">A picture</div>${frames.join('')}`, { script });
}

const LARGE = 'width="800" height="400"';
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe.each(BROWSERS)('an article in a frame, in %s', (name) => {
  const session = startSession(name, { runs: 'nowhere', greeted: true });
  beforeAll(async () => {
    session.server.put('news.example', '/framed-story.html', pageHtml(articleHtml(RUIZ)));
    session.server.put('other.example', '/foreign-story.html', pageHtml(articleHtml(LUND)));
  });

  async function frameOf(page: Page, matching: (frame: Frame) => boolean): Promise<Frame> {
    const find = () => page.frames().find((frame) => frame !== page.mainFrame() && matching(frame));
    await eventually(async () => find() !== undefined, 'the frame');
    const frame = find();
    if (!frame) throw new Error('no frame');
    return frame;
  }
  const framedStory = (page: Page) => frameOf(page, (frame) => frame.url().endsWith('/framed-story.html'));

  it('of the page’s origin is marked where one sees it, and is in the popup under its own address', async () => {
    const html = framing([`src="/framed-story.html" ${LARGE}`]);
    session.server.put('news.example', '/framing.html', html);
    const page = await session.browser.open('http://news.example/framing.html');
    await framedStory(page);
    // Before Pressmark runs anywhere.
    const plain = await pictureOfWords(page, 'Ana Ruiz added');
    await runEverywhere(session.browser);
    await page.reload();
    await waitForPainted(await framedStory(page), 'person', 'Ana Ruiz');
    await eventually(
      async () => (await pictureOfWords(page, 'Ana Ruiz added')) !== plain,
      'marks that one sees in the frame',
    );
    const before = await domSnapshot(page);
    expect(before.join('\n')).not.toContain('pressmark');
    const popup = await session.browser.openPopup(page);
    await waitForText(popup, RUIZ.title);
    await popup.close();
  });

  it('has its card beside the words in the frame', async () => {
    const page = await session.openMade('/card.html', framing([`src="/framed-story.html" ${LARGE}`]));
    await waitForPainted(await framedStory(page), 'person', 'Ana Ruiz');
    await clickWords(page, 'Ana Ruiz added');
    const card = await inOverlay(page, '[role="dialog"]');
    await eventually(async () => (await overlayText(page)).includes('Mention 3 of 4'), 'the card');
    const box = await card.boundingBox();
    const { box: words } = await placeOfWords(page, 'Ana Ruiz added');
    if (!box) throw new Error('no card');
    const gap = box.y > words.y ? box.y - (words.y + words.height) : words.y - (box.y + box.height);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(20);
    await page.keyboard.press('Escape');
  });

  it('keeps highlights under the frame’s address, there again when it is opened by itself', async () => {
    const page = await session.openMade('/keeping.html', framing([`src="/framed-story.html" ${LARGE}`]));
    await waitForPainted(await framedStory(page), 'person', 'Ana Ruiz');
    await selectWords(page, WORDS);
    await clickInOverlay(page, '[aria-label="Highlight in pink"]');
    await waitForPainted(await framedStory(page), 'pink', WORDS);
    await page.reload();
    await waitForPainted(await framedStory(page), 'pink', WORDS);
    const alone = await session.browser.open('http://news.example/framed-story.html');
    await waitForPainted(alone, 'pink', WORDS);
    await alone.close();
    await page.bringToFront();
    await selectWords(page, 'the first of the machines');
    await session.browser.dispatchCommand('highlight');
    await waitForPainted(await framedStory(page), 'yellow', 'the first of the machines');
  });

  it('written by the page itself (srcdoc, blob) is marked and kept under the page’s address', async () => {
    const blob = JSON.stringify(pageHtml(articleHtml(OKAFOR)));
    const script = `document.querySelectorAll('iframe')[1].src =
      URL.createObjectURL(new Blob([${blob.replaceAll('</', '<\\/')}], { type: 'text/html' }))`;
    const srcdoc = `srcdoc="${escaped(pageHtml(articleHtml(RUIZ)))}" ${LARGE}`;
    const page = await session.openMade('/written.html', framing([srcdoc, LARGE], script));
    const written = await frameOf(page, (frame) => frame.url() === 'about:srcdoc');
    await waitForPainted(written, 'person', 'Ana Ruiz');
    await waitForPainted(
      await frameOf(page, (frame) => frame.url().startsWith('blob:')),
      'person',
      'Tom Okafor',
    );
    await selectWords(page, WORDS);
    await clickInOverlay(page, '[aria-label="Highlight in green"]');
    await waitForPainted(written, 'green', WORDS);
    await page.reload();
    await waitForPainted(await frameOf(page, (frame) => frame.url() === 'about:srcdoc'), 'green', WORDS);
    const keys = await session.browser.runInBackground(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const open = indexedDB.open('pressmark');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction('articles').objectStore('articles').getAllKeys();
            all.onsuccess = () => {
              open.result.close();
              resolve(all.result.map(String));
            };
          };
        }),
    );
    expect(keys).toContain('https://news.example/written.html');
    expect(keys.filter((key) => !key.startsWith('https://news.example/'))).toEqual([]);
  });

  it('of another origin, or in a small frame, is left alone', async () => {
    const page = await session.openMade(
      '/alone.html',
      framing([
        `src="http://other.example/foreign-story.html" ${LARGE}`,
        'src="/framed-story.html" width="300" height="120"',
        `src="/framed-story.html" ${LARGE}`,
      ]),
    );
    const marked = async () => {
      const stories = page.frames().filter((frame) => frame.url().includes('-story.html'));
      return Promise.all(
        stories.map(async (frame) => [frame.url(), (await painted(frame, 'person')).length]),
      );
    };
    await eventually(async () => (await marked()).some(([, count]) => count === 4), 'the large frame');
    expect((await marked()).filter(([, count]) => count !== 0)).toEqual([
      ['http://news.example/framed-story.html', 4],
    ]);
  });

  it('goes with its frame, and the next one in it is marked in its stead', async () => {
    session.server.put('news.example', '/next-story.html', pageHtml(articleHtml(OKAFOR)));
    const page = await session.openMade('/moving.html', framing([`src="/framed-story.html" ${LARGE}`]));
    await waitForPainted(await framedStory(page), 'person', 'Ana Ruiz');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = '/next-story.html';
    });
    const next = await frameOf(page, (frame) => frame.url().endsWith('/next-story.html'));
    await waitForPainted(next, 'person', 'Tom Okafor');
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(page)}`,
    );
    await waitForText(popup, OKAFOR.title);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain(RUIZ.title);
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await waitForText(popup, 'No article on this page');
    await page.evaluate(
      (html) => {
        const frame = document.createElement('iframe');
        frame.width = '800';
        frame.height = '400';
        document.querySelector('#main')?.append(frame);
        // Written late, as by a script that loads its text: no load of the frame tells of it.
        setTimeout(() => {
          const inner = frame.contentDocument;
          if (inner) inner.documentElement.innerHTML = html;
        }, 1_000);
      },
      pageHtml(articleHtml(LUND)),
    );
    await waitForText(popup, LUND.title);
    await popup.close();
  });
});
