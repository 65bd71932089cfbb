import { DEBIAN_PACKAGES, findBrowser, kindOf, onPath } from '../../e2e/browsers/find-browser.ts';
import type { BrowserName } from '../../e2e/browsers/types.ts';
import { DemoError } from './source.ts';

export interface FoundBrowser {
  name: BrowserName;
  executable: string;
}

/**
 * The browser to show the demo in: $BROWSER_PATH, else the first that this machine has, or `null`.
 *
 * @throws DemoError where $BROWSER_PATH names no program
 */
export function pickBrowser(): FoundBrowser | null {
  const wanted = process.env.BROWSER_PATH;
  if (wanted) {
    const executable = onPath(wanted);
    if (!executable) throw new DemoError(`BROWSER_PATH is ${wanted}, which is no program on this machine.`);
    return { name: kindOf(executable), executable };
  }
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = findBrowser(name);
    if (executable) return { name, executable };
  }
  return null;
}

/** How to get a browser where there is none. */
export const HOW_TO_GET_A_BROWSER =
  `To see the page marked, install Chromium or Firefox (on Debian: apt-get install ${DEBIAN_PACKAGES.chromium}, ` +
  `or ${DEBIAN_PACKAGES.firefox}), or set BROWSER_PATH to the program of one.`;

/** Whether a window can be shown here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
