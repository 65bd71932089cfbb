import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { backupText, chooseFile } from './backup.ts';
import { BROWSERS } from './browsers.ts';
import {
  clickInOverlay,
  eventually,
  inOverlay,
  openMarked,
  overlayText,
  painted,
  press,
  waitForPainted,
  waitForText,
} from './reading.ts';
import { startSession } from './session.ts';
import { selectWords } from './words-on-page.ts';

const URL = 'http://news.example/stacked.html';
const RIVER = 'have worked the disputed banks for generations';
const FILM = 'had handed him film';

describe.each(BROWSERS)('the library in %s', (name) => {
  const session = startSession(name);
  let article: Page;
  let library: Page;

  beforeAll(async () => {
    article = await openMarked(session.browser, URL);
    library = await session.browser.openExtensionPage('library.html');
  });

  async function highlight(words: string, colour: string, note: string, tag: string): Promise<void> {
    await article.bringToFront();
    await selectWords(article, words);
    await clickInOverlay(article, `[aria-label="Highlight in ${colour}"]`);
    await waitForPainted(article, colour === 'green' ? 'green' : 'yellow', words);
    // Collapses nothing and opens the card of what was just made.
    const place = await article.evaluate((layer) => {
      const [painted] = [...(CSS.highlights.get(`pressmark-${layer}`) ?? [])];
      if (!painted) throw new Error('nothing painted');
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const box = range.getClientRects()[0];
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    }, colour);
    await article.mouse.click(place.x, place.y);
    const field = await inOverlay(article, 'textarea');
    await field.click();
    await article.keyboard.type(note);
    await clickInOverlay(article, 'input[aria-label="Add a tag"]');
    await article.keyboard.type(`${tag},`);
    await article.keyboard.press('Escape');
  }

  it('shows what is kept in an article as it is kept, newest first', async () => {
    await highlight(RIVER, 'yellow', 'Generations of what?', 'fishing');
    await waitForText(library, 'Generations of what?');
    await highlight(FILM, 'green', 'Ask for the film.', 'evidence');
    await waitForText(library, 'Ask for the film.');
    const text = await library.evaluate(() => document.body.innerText);
    expect(text.indexOf(FILM)).toBeLessThan(text.indexOf(RIVER));
    expect(text).toContain('Tunisia Recalls Ambassador From Malta Over Drone Patrols');
    expect(text).toContain('The Meridian Wire');
  });

  it('searches notes and filters by tag', async () => {
    await library.bringToFront();
    await library.type('input[type="search"]', 'generations what');
    await waitForText(library, FILM, { gone: true });
    await waitForText(library, RIVER);
    await press(library, 'Clear filters');
    await waitForText(library, FILM);
    await library.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.pm-filter-choice')];
      buttons.find((button) => button.textContent?.includes('evidence'))?.click();
    });
    await waitForText(library, RIVER, { gone: true });
    await press(library, 'Clear filters');
    await waitForText(library, RIVER);
  });

  it('changes the page when a highlight is deleted, and again when that is undone', async () => {
    await press(library, 'Delete highlight');
    await eventually(async () => (await painted(article, 'green')).length === 0, 'gone in the page');
    await press(library, 'Undo');
    await waitForPainted(article, 'green', FILM);
  });

  it('opens the article at the place', async () => {
    const before = await session.browser.runInBackground(async (api) => (await api.tabs.query({})).length);
    await library.bringToFront();
    await library.evaluate(() => document.querySelector<HTMLElement>('.pm-passage-opens')?.click());
    await eventually(
      async () =>
        (await session.browser.runInBackground(async (api) => (await api.tabs.query({})).length)) > before,
      'a new tab',
    );
    const opened = await newestPage(article);
    await waitForPainted(opened, 'active', FILM);
    await eventually(async () => (await overlayText(opened)).includes('Ask for the film.'), 'its card');
    expect(
      await opened.evaluate(() => {
        const [painted] = [...(CSS.highlights.get('pressmark-active') ?? [])];
        const box = painted?.startContainer.parentElement?.getBoundingClientRect();
        return box !== undefined && box.top < innerHeight && box.bottom > 0;
      }),
    ).toBe(true);
    await opened.close();
  });

  it('gives a backup that brings everything back, and takes in nothing of a bad file', async () => {
    await library.bringToFront();
    const text = await backupText(library);
    const damaged = text.replace(/"start": \d+/, '"start": "somewhere"');

    await session.browser.runInBackground(async () => {
      await new Promise((resolve, reject) => {
        const request = indexedDB.open('pressmark');
        request.onerror = reject;
        request.onsuccess = () => {
          const transaction = request.result.transaction(['articles', 'annotations'], 'readwrite');
          transaction.objectStore('articles').clear();
          transaction.objectStore('annotations').clear();
          transaction.oncomplete = () => resolve(request.result.close());
        };
      });
    });
    await library.evaluate(() => {
      document.body.setAttribute('data-old', '');
      location.reload();
    });
    const isAnew = () =>
      library.evaluate(() => document.querySelector('body:not([data-old]) input[type="file"]') !== null);
    await eventually(() => isAnew().catch(() => false), 'the library loaded anew');
    await waitForText(library, RIVER, { gone: true });

    await chooseFile(library, damaged);
    await waitForText(library, 'Nothing was imported');
    await waitForText(library, RIVER, { gone: true });
    await chooseFile(library, text);
    await waitForText(library, 'Imported 2 highlights: 2 new');
    await waitForText(library, 'Generations of what?');
    await chooseFile(library, text);
    await waitForText(library, '2 already there');
    expect(JSON.parse(text)).toMatchObject({ format: 'pressmark-backup' });
  });
});

async function newestPage(known: Page): Promise<Page> {
  let found: Page | undefined;
  await eventually(async () => {
    const pages = await known.browser().pages();
    found = pages.findLast((page) => page !== known && page.url().startsWith(URL));
    return found !== undefined;
  }, 'the article in a new tab');
  if (!found) throw new Error('no new page');
  return found;
}
