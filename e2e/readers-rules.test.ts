import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import {
  clickOn,
  keptRules,
  putMisreadPages,
  startPointing,
  waitForGone,
  waitForOverlay,
} from './pointing.ts';
import { eventually, press, settled, waitForPainted, waitForText } from './reading.ts';
import { startSession } from './session.ts';

describe.each(BROWSERS)('the reader’s rules, in %s', (name) => {
  const session = startSession(name);
  beforeAll(() => putMisreadPages(session));
  beforeEach(async () => {
    await session.browser.runInBackground((api) => api.storage.local.remove('readersRules'));
  });

  it('is listed, switched off, edited, deleted and brought back in the settings', async () => {
    const page = await session.open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(session, page, 'rule-not');
    await clickOn(page, '.letter-plug p');
    await waitForOverlay(page, 'Takes out 22 words');
    await page.keyboard.press('Enter');
    await waitForGone(page, 'Bea Castell');

    const options = await session.browser.openExtensionPage('options.html#readers-rules');
    await waitForText(options, 'Not part of the article');
    await waitForText(options, '“Our letter tells you');
    // A tab behind another is read again when it is looked at.
    await options.click('.pm-rule [role="switch"]');
    await page.bringToFront();
    await waitForPainted(page, 'person', 'Bea Castell');
    await options.bringToFront();
    await options.click('.pm-rule [role="switch"]');
    await page.bringToFront();
    await waitForGone(page, 'Bea Castell');
    await options.bringToFront();

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
    expect(await keptRules(session)).toMatchObject([{ selector: '.letter-plug' }]);
    await type('.body > p:first-child');
    await eventually(
      async () => JSON.stringify(await keptRules(session)).includes('.body > p:first-child'),
      'the selector kept',
    );
    await page.bringToFront();
    await waitForPainted(page, 'person', 'Bea Castell');
    await options.bringToFront();

    await press(options, 'Delete rule');
    await waitForText(options, 'Rule deleted.');
    await waitForText(options, 'None yet.');
    await press(options, 'Undo');
    await waitForText(options, 'Not part of the article');
    expect(await keptRules(session)).toMatchObject([{ selector: '.body > p:first-child' }]);
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
    const options = await session.browser.openExtensionPage('options.html');
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
    expect(await keptRules(session)).toEqual([]);
    await take([rule]);
    await waitForText(options, '1 new');
    await take([rule]);
    await waitForText(options, '1 already there');
    expect(await keptRules(session)).toEqual([rule]);

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
    const page = await session.open('/plugged.html');
    await waitForPainted(page, 'person', 'Bea Castell');
    await startPointing(session, page, 'rule-not');
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
    const options = await session.browser.openExtensionPage('options.html');
    await waitForText(options, 'Not part of the article');
    await options.click('.pm-rule summary');
    await options.waitForSelector('.pm-rule-selector');
    expect(await axeViolations(options)).toEqual([]);
    await options.close();
    const popup = await session.browser.openExtensionPage(
      `popup.html?tab=${await session.browser.tabId(page)}`,
    );
    await waitForText(popup, '1 rule');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
