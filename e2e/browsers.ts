import { inject } from 'vitest';
import { launchChromium } from './browsers/chromium.ts';
import { DEBIAN_PACKAGES, findBrowser } from './browsers/find-browser.ts';
import { launchFirefox } from './browsers/firefox.ts';
import type { BrowserName, TestBrowser } from './browsers/types.ts';
import { extensionFolder } from './build-extension.ts';
import type { NewsServer } from './news-server.ts';

export { BROWSERS, type BrowserName, type TestBrowser } from './browsers/types.ts';

/**
 * Starts a browser without a window, with the built extension, on a network that is `server` and nothing else.
 * Takes 1 s (Chromium) to 4 s (Firefox): one browser a test file.
 *
 * @param extension folder of another extension than the built one
 * @throws Error where this machine lacks a browser or the extension does not build
 */
export async function launchBrowser(
  name: BrowserName,
  server: NewsServer,
  extension: string = extensionFolder(name),
): Promise<TestBrowser> {
  const failure = inject('setupFailure');
  if (failure) throw new Error(failure);
  const executable = findBrowser(name);
  if (!executable) throw new Error(missingBrowser(name));
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  return launch({ executable, extension, proxyPort: server.port });
}

/** What to do where a browser is missing. */
export function missingBrowser(name: BrowserName): string {
  return `The browser tests need ${name}: install the Debian package ${DEBIAN_PACKAGES[name]} (apt-get install ${DEBIAN_PACKAGES[name]}).`;
}
