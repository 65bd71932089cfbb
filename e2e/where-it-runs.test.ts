import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { eventually, openMarked, painted, press, waitForText, welcomed } from './reading.ts';
import { startSession } from './session.ts';

describe.each(BROWSERS)('where Pressmark runs, in %s', (name) => {
  const session = startSession(name, { runs: 'nowhere' });

  const scoutRunsOn = () =>
    session.browser.runInBackground(async (api) =>
      (await api.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    );

  it('is nowhere by itself after the installation: only a click brings it into a page', async () => {
    if (name === 'chromium') await welcomed(session.browser);
    expect(await scoutRunsOn()).toEqual([]);
    const page = await session.browser.open('http://news.example/stacked.html');
    expect(await page.$('pressmark-ui')).toBeNull();
    const popup = await session.browser.openPopup(page);
    await waitForText(popup, 'Tunisia Recalls Ambassador');
    await eventually(async () => (await painted(page, 'person')).length > 0, 'the article marked');
    await page.close();
  });

  it('is on the sites named on the welcome page, and on no other', async () => {
    const welcome = await session.browser.openExtensionPage('welcome.html');
    await welcome.waitForSelector('input[value="sites"]');
    await press(welcome, 'On sites I choose');
    await welcome.waitForSelector('input[aria-label="Add a site"]');
    await welcome.type('input[aria-label="Add a site"]', 'https://www.news.example/today');
    await welcome.keyboard.press('Enter');
    await eventually(
      async () => (await scoutRunsOn()).sort().join() === '*://*.news.example/*,*://news.example/*',
      'the scout registered',
    );
    const page = await openMarked(session.browser, 'http://news.example/stacked.html');
    const other = await session.browser.open('http://other.example/stacked.html');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await other.$('pressmark-ui')).toBeNull();
    await page.close();
    await other.close();
  });

  it('refuses what is no site, with a reason', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await options.waitForSelector('input[aria-label="Add a site"]');
    await options.type('input[aria-label="Add a site"]', 'not a site');
    await options.keyboard.press('Enter');
    await waitForText(options, 'is not a web address');
    await waitForText(options, 'news.example');
  });

  it('is switched on and off for a site from the popup', async () => {
    const other = await session.browser.open('http://other.example/stacked.html');
    const popup = await session.browser.openPopup(other);
    // The popup grows once the article is read, and the switch moves with its edge.
    await waitForText(popup, 'Tunisia Recalls Ambassador');
    await popup.waitForSelector('[role="switch"]');
    await popup.click('[role="switch"]');
    await eventually(async () => (await scoutRunsOn()).includes('*://other.example/*'), 'switched on');
    await popup.waitForSelector('[role="switch"][aria-checked="true"]');
    await popup.click('[role="switch"]');
    await eventually(async () => !(await scoutRunsOn()).includes('*://other.example/*'), 'switched off');
    await other.close();
  });

  it('is every site, but those switched off, when the reader says so', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await options.waitForSelector('input[value="all"]');
    await press(options, 'On every site');
    await eventually(async () => (await scoutRunsOn()).join() === '*://*/*', 'everywhere');
    const page = await openMarked(session.browser, 'http://other.example/stacked.html');
    await options.bringToFront();
    await press(options, 'When I click');
    await eventually(async () => (await scoutRunsOn()).length === 0, 'nowhere by itself again');
    await eventually(async () => (await painted(page, 'person')).length === 0, 'open pages left alone');
    await page.close();
  });

  it('paints only the kinds of marks that are switched on in the settings', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await options.waitForSelector('input[value="all"]');
    await press(options, 'On every site');
    const page = await openMarked(session.browser, 'http://news.example/stacked.html');
    await options.bringToFront();
    await options.evaluate(() => {
      const rows = [...document.querySelectorAll('.pm-mark-row')];
      const people = rows.find((row) => row.textContent?.includes('People'));
      people?.querySelector<HTMLElement>('[role="switch"]')?.click();
    });
    await eventually(async () => (await painted(page, 'person')).length === 0, 'people no longer painted');
    expect((await painted(page, 'place')).length).toBeGreaterThan(0);
  });
});
