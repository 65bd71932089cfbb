import { accessSync, constants } from 'node:fs';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import type { BrowserName } from './types.ts';

const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

export const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The path of the browser's program on this machine, or `null`. */
export function findBrowser(name: BrowserName): string | null {
  for (const program of PROGRAMS[name]) {
    const found = onPath(program);
    if (found) return found;
  }
  return null;
}

/** Which of the two a program is, judged by its name. */
export function kindOf(executable: string): BrowserName {
  return /firefox/i.test(basename(executable)) ? 'firefox' : 'chromium';
}

/** The whole path of a program as the shell would find it, or `null`. */
export function onPath(program: string): string | null {
  const folders = isAbsolute(program) ? [''] : (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return null;
}
