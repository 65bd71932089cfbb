import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { truthOf } from '../pages/truth.ts';
import { BROWSERS } from './browsers.ts';
import { domSnapshot } from './dom-snapshot.ts';
import { layoutShifts } from './layout-shifts.ts';
import {
  clickInOverlay,
  clickMark,
  eventually,
  inOverlay,
  openMarked,
  overlayText,
  painted,
  runEverywhere,
} from './reading.ts';
import { startSession } from './session.ts';

const URL = 'http://news.example/stacked.html';

describe.each(BROWSERS)('marks in %s', (name) => {
  let page: Page;
  const session = startSession(name, { runs: 'nowhere' });

  it('leave the page as it was: the same DOM, no layout shift', async () => {
    const before = await session.browser.open(URL);
    const untouched = await domSnapshot(before);
    await before.close();
    await runEverywhere(session.browser);
    page = await openMarked(session.browser, URL);
    expect(await domSnapshot(page)).toEqual(untouched);
    if (name === 'chromium') expect(await layoutShifts(page)).toEqual([]);
  });

  it('paint every quotation of the articles that is a claim, mismatched marks included, and no scare quote', async () => {
    const truth = truthOf('stacked.html');
    const quoted = truth
      .flatMap(({ claims }) => claims.flatMap(({ words }) => words.flatMap((each) => each.split('\n\n'))))
      .filter((words) => /["“”]/.test(words));
    const claims = async () => [...(await painted(page, 'claim')), ...(await painted(page, 'claim-unsure'))];
    await eventually(async () => (await claims()).length >= quoted.length, 'both articles analysed');
    const all = (await claims()).join('\n');
    for (const words of quoted) expect(all).toContain(words);
    const scare = truth.flatMap(({ scareQuotes, text }) => scareQuotes.map((span) => text.slice(...span)));
    for (const words of scare) expect(await claims()).not.toContain(words);
  });

  it('answer a click on a name with its card: name, type, and the way through its mentions', async () => {
    await clickMark(page, 'person', 'Mansri');
    await inOverlay(page, '[role="dialog"]');
    expect(await overlayText(page)).toMatch(/Hichem El Mansri[\s\S]*Person[\s\S]*Mention 1 of \d/i);
    await clickInOverlay(page, '[aria-label="Next mention"]');
    await eventually(async () => /Mention 2 of/i.test(await overlayText(page)), 'the second mention');
    expect(await painted(page, 'active')).toEqual(['Mansri']);
    await page.keyboard.press('Escape');
    await eventually(async () => (await painted(page, 'active')).length === 0, 'the card closed');
  });

  it('answer a click on a claim with who said it, how, and in which words', async () => {
    await clickMark(page, 'claim', 'The first machines came');
    await inOverlay(page, '[role="dialog"]');
    const card = await overlayText(page);
    expect(card).toContain('Hichem El Mansri');
    expect(card).toContain('said');
    expect(card).toMatch(/quotation marks/i);
  });

  it('copy a claim with its citation, though an http page has no clipboard of its own', async () => {
    await page.evaluate(() => {
      document.addEventListener('copy', () => document.body.setAttribute('data-copy-heard', ''));
    });
    await clickInOverlay(page, '.pm-copy, [class*="copy"]');
    await eventually(async () => /copied/i.test(await overlayText(page)), 'the word that it is copied');
    // Read back by pasting, as the reader would.
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste-here';
      document.body.append(field);
      field.focus();
    });
    await page.focus('#paste-here');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#paste-here', (field) =>
      field instanceof HTMLTextAreaElement ? field.value : '',
    );
    await page.evaluate(() => document.querySelector('#paste-here')?.remove());
    expect(pasted).toContain(
      'nobody had warned our harbour masters,” — Hichem El Mansri, quoted in “Tunisia Recalls',
    );
    expect(pasted).toContain('The Meridian Wire, 11 September 2025');
    expect(pasted).toContain('#:~:text=');
  });

  it('are stepped through by keyboard, each with its card', async () => {
    await page.reload();
    await eventually(async () => (await painted(page, 'person')).length > 0, 'marks');
    await page.bringToFront();
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await session.browser.dispatchCommand('next-mark');
      await eventually(async () => {
        const [now] = await painted(page, 'active');
        return now !== undefined && now !== seen.at(-1);
      }, 'the next mark open');
      seen.push((await painted(page, 'active'))[0] ?? '');
    }
    await session.browser.dispatchCommand('previous-mark');
    await eventually(async () => (await painted(page, 'active'))[0] === seen[1], 'the mark before');
    await inOverlay(page, '[role="dialog"]:focus-within, [role="dialog"]:focus');
  });

  it('are painted again when the page clears the registry that it shares with us', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Late words arrive below the article. '.repeat(12);
      document.querySelector('article p')?.parentElement?.append(paragraph);
    });
    await eventually(async () => (await painted(page, 'person')).length > 0, 'painted again');
  });
});
