import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { articleHtml, pageHtml, type Story, story } from './made-pages.ts';
import {
  clickInOverlay,
  clickMark,
  eventually,
  inOverlay,
  overlayText,
  painted,
  press,
  waitForPainted,
  waitForText,
} from './reading.ts';
import { startSession } from './session.ts';
import { selectWords } from './words-on-page.ts';

const BEFORE = story('Ana Ruiz', 0);
const THEN = 'sets money aside for new pumps, for two sheds and for the road';
const NOW = 'sets money aside for new pumps, for three sheds and for the road';
const GONE = 'they had heard such promises in other years';
const OTHER_PLACE = 'finished within eighteen months';

/** The same story after the newsroom has been at it: two words changed, one paragraph written anew. */
const AFTER: Story = {
  ...BEFORE,
  paragraphs: BEFORE.paragraphs.map((text) =>
    text.includes(GONE)
      ? 'The council will vote on the plan in the last week of the month, behind closed doors and without the mayor.'
      : text.replace(THEN, NOW),
  ),
};

describe.each(BROWSERS)('a highlight whose article was edited, in %s', (name) => {
  const session = startSession(name);
  let first: Page;
  let second: Page;
  let library: Page;

  const serve = (edition: Story) =>
    session.server.put('news.example', '/edited.html', pageHtml(articleHtml(edition)));
  const goneFrom = (page: Page, layer: 'changed' | 'green' | 'yellow', words: string) =>
    eventually(async () => !(await painted(page, layer)).includes(words), `${words} gone from ${layer}`);

  async function highlight(words: string, colour: 'green' | 'yellow', note: string): Promise<void> {
    await selectWords(first, words);
    await clickInOverlay(first, `[aria-label="Highlight in ${colour}"]`);
    await waitForPainted(first, colour, words);
    await clickMark(first, colour, words);
    await (await inOverlay(first, 'textarea')).click();
    await first.keyboard.type(note);
    await first.keyboard.press('Escape');
  }

  beforeAll(async () => {
    serve(BEFORE);
    first = await session.open('/edited.html');
    await waitForPainted(first, 'person', 'Ana Ruiz');
    await highlight(THEN, 'yellow', 'How much for the sheds?');
    await highlight(GONE, 'green', 'Which years?');
    library = await session.browser.openExtensionPage('library.html');
    await waitForText(library, 'Which years?');
    serve(AFTER);
    second = await session.open('/edited.html');
    await first.bringToFront();
    await first.reload();
    await waitForPainted(first, 'yellow', NOW);
  });

  it('stays on the words as they are now, with a mark of its own', async () => {
    for (const page of [first, second]) {
      await page.bringToFront();
      await waitForPainted(page, 'changed', NOW);
      expect(await painted(page, 'changed')).toEqual([NOW]);
    }
  });

  it('shows then and now word by word on its card, for everyone', async () => {
    await first.bringToFront();
    await clickMark(first, 'changed', NOW);
    await inOverlay(first, '.pm-diff');
    const words = await first.evaluate(() => {
      const root = document.querySelector('pressmark-ui')?.shadowRoot;
      return ['del', 'ins'].map((tag) => root?.querySelector(`.pm-diff ${tag}`)?.textContent);
    });
    expect(words).toEqual(['removed: two; ', 'added: three; ']);
    expect(await overlayText(first)).toContain('How much for the sheds?');
    for (const value of name === 'chromium' ? ['light', 'dark'] : []) {
      await first.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axeViolations(first, 'pressmark-ui')).toEqual([]);
    }
  });

  it('takes the new words for its own in every tab and in the library, keeps its note, and goes back by undo', async () => {
    await clickInOverlay(first, '.pm-then-and-now .pm-button');
    for (const page of [first, second]) await goneFrom(page, 'changed', NOW);
    await waitForPainted(second, 'yellow', NOW);
    expect(await overlayText(first)).toContain('How much for the sheds?');
    await waitForText(library, NOW);
    await clickInOverlay(first, '.pm-toast .pm-button');
    for (const page of [first, second]) await waitForPainted(page, 'changed', NOW);
    await waitForText(library, THEN);
    await first.keyboard.press('Escape');
  });

  it('takes them in the popup too', async () => {
    const popup = await session.browser.openPopup(first);
    await waitForText(popup, 'The article words this differently now.');
    await press(popup, 'Accept the new words');
    await goneFrom(second, 'changed', NOW);
    await press(popup, 'Undo');
    await waitForPainted(second, 'changed', NOW);
    await popup.close();
  });

  it('is listed as lost where its words are gone, with its note and when they were last seen', async () => {
    await first.bringToFront();
    const popup = await session.browser.openPopup(first);
    await waitForText(popup, 'Not found in the article');
    for (const words of [GONE, 'Which years?', 'No longer in the article. Last seen on ']) {
      await waitForText(popup, words);
    }
    await press(popup, 'Try again');
    await waitForText(popup, 'These words are still not in the article.');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await waitForText(library, 'No longer in the article on ');
    await waitForText(library, GONE);
  });

  it('moves to the words that the reader selects for it, in every tab, and back by undo', async () => {
    await first.bringToFront();
    const popup = await session.browser.openPopup(first);
    await waitForText(popup, GONE);
    await press(popup, 'Attach…');
    await inOverlay(first, '.pm-attach');
    if (!popup.isClosed()) await popup.close();
    await first.bringToFront();
    if (name === 'chromium') expect(await axeViolations(first, 'pressmark-ui')).toEqual([]);
    await selectWords(first, OTHER_PLACE);
    await clickInOverlay(first, '.pm-attach-button .pm-button');
    for (const page of [first, second]) await waitForPainted(page, 'green', OTHER_PLACE);
    await waitForText(library, OTHER_PLACE);
    await waitForText(library, 'Which years?');
    await clickInOverlay(first, '.pm-toast .pm-button');
    for (const page of [first, second]) await goneFrom(page, 'green', OTHER_PLACE);
    await waitForText(library, GONE);
  });

  it('opened from the library says that it is lost, and can be attached from there', async () => {
    await library.bringToFront();
    await press(library, GONE);
    let opened: Page | undefined;
    await eventually(async () => {
      const pages = await first.browser().pages();
      opened = pages.find((each) => each !== first && each !== second && each.url().includes('/edited.html'));
      return opened !== undefined;
    }, 'the article in a new tab');
    const page = opened;
    if (!page) throw new Error('no new tab');
    await eventually(
      async () => (await overlayText(page).catch(() => '')).includes('These words are not in the article'),
      'the word that it is lost',
    );
    await clickInOverlay(page, '.pm-toast .pm-button');
    await inOverlay(page, '.pm-attach');
    await page.close();
    await first.bringToFront();
  });

  it('is not moved when the reader thinks better of it', async () => {
    const popup = await session.browser.openPopup(first);
    await waitForText(popup, GONE);
    await press(popup, 'Attach…');
    await inOverlay(first, '.pm-attach');
    if (!popup.isClosed()) await popup.close();
    await first.bringToFront();
    await first.keyboard.press('Escape');
    await eventually(async () => (await first.$('pressmark-ui >>> .pm-attach')) === null, 'the panel gone');
    expect(await painted(first, 'green')).toEqual([]);
  });

  it('attached stands there on the next visit; one that was changed is as it was when its words come back', async () => {
    const popup = await session.browser.openPopup(first);
    await waitForText(popup, GONE);
    await press(popup, 'Attach…');
    await inOverlay(first, '.pm-attach');
    if (!popup.isClosed()) await popup.close();
    await first.bringToFront();
    await selectWords(first, OTHER_PLACE);
    await session.browser.dispatchCommand('highlight');
    await waitForPainted(first, 'green', OTHER_PLACE);
    await first.reload();
    await waitForPainted(first, 'green', OTHER_PLACE);
    serve(BEFORE);
    await first.reload();
    await waitForPainted(first, 'yellow', THEN);
    expect(await painted(first, 'changed')).toEqual([]);
  });
});
