import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/types.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const WXT_TARGETS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** `e2e` is for the tests, `production` is what is shipped. */
export type BuildMode = 'e2e' | 'production';

/** Where a build lies. */
export function extensionFolder(name: BrowserName, mode: BuildMode = 'e2e'): string {
  return join(ROOT, '.output', `${WXT_TARGETS[name]}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}

/**
 * Builds the extension. In mode `e2e` it is the same code with host access granted and an open shadow root,
 * because no test can answer the browser's permission prompt or see into a closed root.
 *
 * @returns the folder of the build
 * @throws Error with WXT's output where it fails
 */
export function buildExtension(name: BrowserName, mode: BuildMode = 'e2e'): Promise<string> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', '-b', WXT_TARGETS[name], '--mv3', '--mode', mode];
  return new Promise((resolve, reject) => {
    // Vitest sets NODE_ENV to "test", and the build would take it over.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFile(process.execPath, args, { cwd: ROOT, env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`The extension for ${name} does not build:\n${stdout}${stderr}`));
      else resolve(extensionFolder(name, mode));
    });
  });
}
