import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { backupText, chooseFile } from './backup.ts';
import { BROWSERS } from './browsers.ts';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import { marks, waitForMarks, waitForNone } from './person-marks.ts';
import {
  clickInOverlay,
  clickMark,
  eventually,
  inOverlay,
  overlayText,
  painted,
  press,
  settled,
  waitForPainted,
  waitForText,
} from './reading.ts';
import { type Session, startSession } from './session.ts';

/** An article that names three people. */
function page(topic: 0 | 1): string {
  const made = story('Tom Okafor', topic);
  const others = [
    'Mira Lund said that the crews had been asked too late, and that most of them had read of it in the paper.',
    'The harbour master, Bea Castell, said on Tuesday that nobody had asked her either. “I would have come,” Bea Castell said.',
  ];
  return pageHtml(articleHtml({ ...made, paragraphs: [...made.paragraphs, ...others] }));
}

describe.each(BROWSERS)('a name that is corrected, in %s', (name) => {
  const session = startSession(name);
  let here: Page;
  beforeAll(async () => {
    session.server.put('news.example', '/ferry.html', page(0));
    session.server.put('news.example', '/grain.html', page(1));
    here = await session.open('/ferry.html');
    await waitForMarks(here, 'Mira Lund');
  });

  /** Opens the card of a name and its form. */
  async function openForm(layer: 'person' | 'organisation', words: string): Promise<void> {
    await here.bringToFront();
    await clickMark(here, layer, words);
    await eventually(async () => (await overlayText(here)).includes(words), `the card of ${words}`);
    await clickInOverlay(here, '.pm-correct-toggle');
    await inOverlay(here, '.pm-correct-form');
  }

  /** Clicks the control of the card whose words begin so. */
  async function choose(words: string): Promise<void> {
    const find = () =>
      here.evaluateHandle((wanted) => {
        const buttons = document.querySelector('pressmark-ui')?.shadowRoot?.querySelectorAll('button') ?? [];
        return [...buttons].find((each) => each.textContent?.trim().startsWith(wanted)) ?? null;
      }, words);
    await eventually(async () => (await find()).asElement() !== null, `“${words}” in the card`);
    const button = (await find()).asElement();
    if (!button) throw new Error(`There is no “${words}” in the card`);
    // What puppeteer gives is an element of any kind; only those of a document can be clicked.
    await here.evaluate((each) => each instanceof HTMLElement && each.click(), button);
  }

  it('is of the other type at once in every tab, after a reload and in another article', async () => {
    const there = await session.open('/grain.html');
    await waitForMarks(there, 'Mira Lund');
    await openForm('person', 'Mira Lund');
    await choose('Organisation');
    await waitForPainted(here, 'organisation', 'Mira Lund');
    await waitForNone(here, 'Mira Lund');
    await eventually(
      async () => (await overlayText(here)).includes('You said: “Mira Lund” is an organisation.'),
      'the card says what holds',
    );
    await waitForNone(there, 'Mira Lund');
    await waitForPainted(there, 'organisation', 'Mira Lund');
    await there.close();

    await here.reload();
    await waitForPainted(here, 'organisation', 'Mira Lund');
    expect(await marks(here, 'Mira Lund')).toBe(0);
    await openForm('organisation', 'Mira Lund');
    await choose('Undo');
    await waitForMarks(here, 'Mira Lund');
    await here.keyboard.press('Escape');
    await eventually(async () => !(await overlayText(here)).includes('Mira Lund'), 'the card closed');
  });

  it('is marked nowhere when it is no name, until that is undone on the card that stays', async () => {
    await openForm('person', 'Bea Castell');
    await choose('Not a name');
    await waitForNone(here, 'Bea Castell');
    await eventually(async () => (await overlayText(here)).includes('is not a name.'), 'the card stays');
    // The keyboard is on the way back.
    await eventually(
      () =>
        here.evaluate(
          () =>
            document
              .querySelector('pressmark-ui')
              ?.shadowRoot?.activeElement?.textContent?.startsWith('Undo') ?? false,
        ),
      'the focus on Undo',
    );
    await here.keyboard.press('Enter');
    await waitForMarks(here, 'Bea Castell');
    await here.keyboard.press('Escape');
  });

  it('is one with another name, in the article and in the popup, until it is taken back in the settings', async () => {
    await openForm('person', 'Bea Castell');
    await clickInOverlay(here, '.pm-same input');
    await here.keyboard.type('lund');
    await eventually(
      async () => !(await overlayText(here)).includes('Tom Okafor'),
      'only the name that was typed',
    );
    await here.keyboard.press('Enter');
    await eventually(
      async () => (await overlayText(here)).includes('“Bea Castell” is the same as “Mira Lund”'),
      'the card says what holds',
    );
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(here)}`,
    );
    await waitForText(popup, 'Names');
    await press(popup, 'Names');
    await waitForText(popup, 'Bea Castell');
    await waitForText(popup, 'Mira Lund', { gone: true });
    await popup.close();

    const there = await session.open('/grain.html');
    await waitForMarks(there, 'Bea Castell');
    const options = await session.browser.openExtensionPage('options.html#readers-corrections');
    await waitForText(options, '“Bea Castell” is the same as “Mira Lund”');
    expect(await axeViolations(options)).toEqual([]);
    await press(options, 'Take back');
    await waitForText(options, 'Correction taken back.');
    await waitForText(options, 'None yet. Where Pressmark takes a name');
    await press(options, 'Undo');
    await waitForText(options, '“Bea Castell” is the same as “Mira Lund”');
    await press(options, 'Take back');
    await waitForText(options, 'None yet. Where Pressmark takes a name');
    await options.close();
    const again = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(there)}`,
    );
    await waitForText(again, 'Names');
    await press(again, 'Names');
    await waitForText(again, 'Mira Lund');
    await again.close();
    await there.close();
    await here.bringToFront();
    await here.keyboard.press('Escape');
  });

  it('stays corrected when the background is stopped, and when the form is open axe finds nothing', async () => {
    await session.browser.stopBackground();
    await openForm('person', 'Tom Okafor');
    for (const value of name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)) {
      if (name === 'chromium') await here.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await settled(here);
      expect(await axeViolations(here, 'pressmark-ui')).toEqual([]);
    }
    await choose('Not a name');
    await waitForNone(here, 'Tom Okafor');
    await settled(here);
    expect(await axeViolations(here, 'pressmark-ui')).toEqual([]);
    await session.browser.stopBackground();
    await here.reload();
    await waitForMarks(here, 'Mira Lund');
    expect((await painted(here, 'person')).join('|')).not.toContain('Okafor');
  });

  it('goes out with the backup of the library and comes in with it, at once in every tab', async () => {
    const library = await session.browser.openExtensionPage('library.html');
    await library.waitForSelector('input[type="file"]');
    // There is no highlight yet; what the reader said is worth a backup of its own.
    await eventually(
      () =>
        library.evaluate(() =>
          [...document.querySelectorAll('button')].some(
            ({ textContent, disabled }) => textContent?.startsWith('Export') && !disabled,
          ),
        ),
      'something to export',
    );
    const text = await backupText(library);
    expect(JSON.parse(text)).toMatchObject({ articles: [], annotations: [] });
    await forget(session);
    await here.bringToFront();
    await here.reload();
    await waitForMarks(here, 'Tom Okafor');
    await library.bringToFront();
    await chooseFile(library, text);
    // Those taken back above are part of it, so that they stay taken back.
    await waitForText(library, 'Imported 0 highlights and 4 corrections: 4 new');
    await waitForNone(here, 'Tom Okafor');
    await waitForMarks(here, 'Mira Lund');
    await library.close();
  });
});

/** Empties the table of corrections behind Pressmark's back. */
async function forget({ browser }: Session): Promise<void> {
  await browser.runInBackground(async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('pressmark');
      request.onerror = reject;
      request.onsuccess = () => {
        const transaction = request.result.transaction('corrections', 'readwrite');
        transaction.objectStore('corrections').clear();
        transaction.oncomplete = () => resolve(request.result.close());
      };
    });
  });
}
