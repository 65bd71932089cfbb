import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BrowserPage } from './browser-page.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Without Chromium these fail by the message with which the command itself ends there.
describe('a page in Chromium', () => {
  let page: BrowserPage;
  let server: Server;
  let asked = 0;
  let port = 0;
  beforeAll(async () => {
    server = createServer((_, response) => {
      asked++;
      response.end('body { display: none }');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    port = address.port;
    page = await BrowserPage.start('globalThis.words = () => document.body.innerText');
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  it('has the address it is given, http or https, with its fragment', async () => {
    for (const url of ['https://news.example/a?b=1', 'http://news.example/a', 'https://news.example/a?b=1#c'])
      expect(await page.ask('<p>Tide</p>', url, 'document.URL')).toBe(url);
  });

  it('is laid out by its own styles', async () => {
    const html = '<style>.x { display: none }</style><p>Tide<p class="x">Ebb';
    expect(await page.ask(html, 'https://news.example/', 'words()')).toBe('Tide');
  });

  it('runs no script, follows no refresh and fetches nothing', async () => {
    const host = `http://127.0.0.1:${port}`;
    const html = `<meta http-equiv="refresh" content="0;url=${host}/elsewhere"><link rel="stylesheet" href="${host}/a.css">
      <p onclick="">Tide</p><img src="${host}/a.png" onerror="document.body.textContent = 'Ebb'"><iframe src="${host}/b"></iframe>
      <script>document.body.textContent = 'Ebb'</script><script src="${host}/c.js"></script>`;
    expect(await page.ask(html, `${host}/story`, 'words()')).toContain('Tide');
    expect(await page.ask(html, `${host}/story`, 'document.URL')).toBe(`${host}/story`);
    expect(asked).toBe(0);
  });

  it('stays as given when it reloads itself, and lets the next page come', async () => {
    const url = 'https://news.example/ticker';
    const html = `<meta http-equiv="refresh" content="0"><meta http-equiv="refresh" content="0;url=${url}"><p>Tide`;
    for (let round = 0; round < 3; round++) {
      expect(await page.ask(html, url, 'words()')).toBe('Tide');
      expect(await page.ask(`<p>Ebb ${round}`, `${url}/${round}`, 'words()')).toBe(`Ebb ${round}`);
    }
    expect(await page.ask('<p>Flood', url, 'words()')).toBe('Flood');
  });

  it('opens the next page after one that could not be asked', async () => {
    await expect(page.ask('<p>Tide', 'https://news.example/', 'nothingOfThatName()')).rejects.toThrow();
    expect(await page.ask('<p>Ebb', 'https://news.example/', 'words()')).toBe('Ebb');
  });
});
