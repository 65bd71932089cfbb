import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browsers/find-browser.ts';
import { BROWSERS, missingBrowser } from './browsers.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why no browser test can run, or `null`. */
    setupFailure: string | null;
  }
}

/**
 * Before the browser tests: both browsers are there, and the extension is built for both.
 * `PRESSMARK_E2E_BUILT=1` takes the builds that are there.
 *
 * A failure is handed to every browser test (`launchBrowser` throws it) instead of thrown here, where it would
 * keep the unit tests of the same run from running. The tests never pass by leaving a browser out.
 */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('setupFailure', await prepare());
}

async function prepare(): Promise<string | null> {
  const missing = BROWSERS.filter((name) => !findBrowser(name));
  if (missing.length > 0) return missing.map(missingBrowser).join('\n');
  try {
    for (const name of BROWSERS) {
      const isBuilt = existsSync(join(extensionFolder(name), 'manifest.json'));
      if (!process.env.PRESSMARK_E2E_BUILT || !isBuilt) await buildExtension(name);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
