import type { Browser } from 'puppeteer-core';

/** Resolves once the browser has gone. */
export function untilClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    if (!browser.connected) resolve();
    else browser.once('disconnected', () => resolve());
  });
}
