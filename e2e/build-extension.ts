import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/types.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const WXT_TARGETS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the build of mode `e2e` lies. */
export function extensionFolder(name: BrowserName): string {
  return join(ROOT, '.output', `${WXT_TARGETS[name]}-mv3-e2e`);
}

/**
 * Builds the extension in mode `e2e`: the same code with host access granted and an open shadow root, because no
 * test can answer the browser's permission prompt or see into a closed root.
 *
 * @returns the folder of the build
 * @throws Error with WXT's output where it fails
 */
export function buildExtension(name: BrowserName): Promise<string> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', '-b', WXT_TARGETS[name], '--mv3', '--mode', 'e2e'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout, stderr) => {
      if (error) reject(new Error(`The extension for ${name} does not build:\n${stdout}${stderr}`));
      else resolve(extensionFolder(name));
    });
  });
}
