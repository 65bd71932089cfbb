import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers/find-browser.ts';
import { BROWSERS, missingBrowser } from './browsers.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';

/**
 * Before the browser tests: both browsers are there, and the extension is built for both.
 * `PRESSMARK_E2E_BUILT=1` takes the builds that are there.
 *
 * @throws Error where a browser is missing: the tests never pass by leaving one out
 */
export default async function setup(): Promise<void> {
  const missing = BROWSERS.filter((name) => !findBrowser(name));
  if (missing.length > 0) throw new Error(missing.map(missingBrowser).join('\n'));
  for (const name of BROWSERS) {
    const isBuilt = existsSync(join(extensionFolder(name), 'manifest.json'));
    if (!process.env.PRESSMARK_E2E_BUILT || !isBuilt) await buildExtension(name);
  }
}
