import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { BROWSERS, launchBrowser, type TestBrowser } from './browsers.ts';
import { domSnapshot } from './dom-snapshot.ts';
import { layoutShifts } from './layout-shifts.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

const PLAIN = `<!doctype html><html lang="en"><title>Plain</title>
<main><h1>Plain</h1><p id="p">Two words.</p><open-box></open-box></main>
<script>
  const root = document.querySelector('open-box').attachShadow({ mode: 'open' });
  root.innerHTML = '<button id="inside">Inside</button>';
  root.firstChild.onclick = (event) => { event.target.textContent = 'Clicked'; };
</script></html>`;

describe.each(BROWSERS)('the harness in %s', (name) => {
  let server: NewsServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startNewsServer();
    server.put('news.example', '/plain.html', PLAIN);
    server.put('other.example', '/plain.html', PLAIN);
    browser = await launchBrowser(name, server);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('opens a page of another site, which is no secure context', async () => {
    const page = await browser.open('http://other.example/plain.html');
    expect(await page.title()).toBe('Plain');
    expect(await page.evaluate(() => [isSecureContext, location.host])).toEqual([false, 'other.example']);
  });

  it('serves the bundled pages', async () => {
    const page = await browser.open('http://news.example/stacked.html');
    expect(await page.$$eval('h1, h2', (headings) => headings.length)).toBeGreaterThan(1);
  });

  it('looks and clicks into open shadow roots', async () => {
    const page = await browser.open('http://news.example/plain.html');
    await page.locator('>>> #inside').click();
    expect(await page.$eval('>>> #inside', (button) => button.textContent)).toBe('Clicked');
  });

  it('runs what a test gives it with the rights of the extension', async () => {
    const id = await browser.runInBackground((api, add: number) => [api.runtime.id, add + 1] as const, 41);
    expect(id).toEqual([browser.extensionId, 42]);
  });

  it('hands on what such a task throws', async () => {
    const broken = browser.runInBackground(() => {
      throw new Error('told by the task');
    });
    await expect(broken).rejects.toThrow('told by the task');
  });

  it('stops the background as often as it likes, and the next task finds what was stored', async () => {
    for (const round of [1, 2, 3]) {
      await browser.runInBackground((api, value) => api.storage.local.set({ harness: value }), round);
      await browser.stopBackground();
      expect(await browser.isBackgroundRunning()).toBe(false);
      const { harness } = await browser.runInBackground((api) => api.storage.local.get('harness'));
      expect(harness).toBe(round);
    }
  });

  it('wakes the background by a command', async () => {
    await browser.open('http://news.example/plain.html');
    await browser.stopBackground();
    await browser.dispatchCommand('next-mark');
    await expect.poll(() => browser.isBackgroundRunning()).toBe(true);
  });

  it('opens the pages of the extension, and the popup for a tab', async () => {
    const library = await browser.openExtensionPage('library.html');
    expect(await library.evaluate(() => location.href)).toBe(`${browser.baseUrl}library.html`);
    const page = await browser.open('http://news.example/plain.html');
    const tabId = await browser.tabId(page);
    expect(await browser.runInBackground((api, id) => api.tabs.get(id).then((tab) => tab.url), tabId)).toBe(
      'http://news.example/plain.html',
    );
    const popup = await browser.openPopup(page);
    expect(await popup.evaluate(() => location.pathname)).toBe('/popup.html');
  });

  it('lets axe find what is wrong on pages, in shadow roots and on pages of the extension', async () => {
    const page = await browser.open('http://news.example/plain.html');
    expect(await axeViolations(page)).toEqual([]);
    await page.$eval('>>> #inside', (button) => {
      button.textContent = '';
    });
    expect(await axeViolations(page, 'open-box')).toEqual([expect.stringMatching(/^button-name .*#inside/s)]);

    const library = await browser.openExtensionPage('library.html');
    await library.evaluate(() => document.body.append(document.createElement('button')));
    expect(await axeViolations(library)).toContainEqual(expect.stringMatching(/^button-name/));
  });

  it('sees every change of a page but our own host', async () => {
    const page = await browser.open('http://news.example/plain.html');
    const before = await domSnapshot(page);
    await page.evaluate(() => document.documentElement.append(document.createElement('pressmark-ui')));
    expect(await domSnapshot(page)).toEqual(before);
    await page.$eval('#p', (p) => {
      if (p.firstChild instanceof Text) p.firstChild.splitText(4);
    });
    expect(await domSnapshot(page)).not.toEqual(before);
  });

  it('records layout shifts where the browser knows them', async () => {
    const page = await browser.open('http://news.example/plain.html');
    if (name === 'firefox') {
      expect(await layoutShifts(page)).toBeNull();
      return;
    }
    expect(await layoutShifts(page)).toEqual([]);
    await page.evaluate(() => {
      const pushes = document.createElement('div');
      pushes.style.height = '300px';
      document.body.prepend(pushes);
    });
    await expect.poll(() => layoutShifts(page).then((shifts) => shifts?.length)).toBeGreaterThan(0);
  });

  it('has seen no request leave so far, and sees those that would', async () => {
    expect(server.foreignRequests()).toEqual([]);
    const page = await browser.openExtensionPage('library.html');
    await page.evaluate(async () => {
      await fetch('http://127.0.0.1:8123/loopback').catch(() => {});
      await fetch('https://leak.example/').catch(() => {});
    });
    expect(server.foreignRequests()).toEqual([
      { method: 'GET', url: 'http://127.0.0.1:8123/loopback' },
      { method: 'CONNECT', url: 'leak.example:443' },
    ]);
  });
});
