import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, launchBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { startNewsServer } from './news-server.ts';
import { eventually, painted, waitForText, welcomed } from './reading.ts';

describe('what is shipped', () => {
  it.each(BROWSERS)('asks for nothing broad when it is installed, in %s', async (name) => {
    const folder = await buildExtension(name, 'production');
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
      optional_host_permissions: ['*://*/*'],
    });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  // In Chromium only: no protocol presses Firefox's toolbar button, and without the press nothing is granted.
  it('reads the page that the reader clicks it on, with a closed root and no permission but the click', async () => {
    const server = await startNewsServer();
    const browser = await launchBrowser('chromium', server, await buildExtension('chromium', 'production'));
    try {
      await welcomed(browser);
      const page = await browser.open('http://news.example/stacked.html');
      expect(await painted(page, 'person')).toEqual([]);
      const popup = await browser.openPopup(page);
      await waitForText(popup, 'Tunisia Recalls Ambassador');
      await eventually(async () => (await painted(page, 'person')).length > 10, 'the page marked');
      expect(await page.evaluate(() => document.querySelector('pressmark-ui')?.shadowRoot)).toBeNull();
      expect(server.foreignRequests()).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
