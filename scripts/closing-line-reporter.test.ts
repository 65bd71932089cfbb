import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const REPORTER = join(ROOT, 'scripts', 'closing-line-reporter.ts');

/** Starts Vitest anew, which takes a second or two. */
const SLOW = 60_000;

describe('the closing line', () => {
  let folder: string;
  // Inside the project, so that the tests in it find Vitest.
  beforeEach(() => {
    folder = mkdtempSync(join(ROOT, 'node_modules', '.closing-line-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function lastLineOf(files: Record<string, string>): string | undefined {
    for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
    const args = [
      'run',
      '--root',
      folder,
      '--config',
      join(folder, 'none.ts'),
      '--reporter',
      'default',
      '--reporter',
      REPORTER,
    ];
    writeFileSync(
      join(folder, 'none.ts'),
      'export default { test: { include: ["*.test.ts"], exclude: [] } };',
    );
    const { stdout } = spawnSync(process.execPath, [VITEST, ...args], { encoding: 'utf8' });
    return stdout.trimEnd().split('\n').at(-1);
  }

  it('counts what passed, failed and was skipped over all files', { timeout: SLOW }, () => {
    const line = lastLineOf({
      'a.test.ts': `import { expect, it } from 'vitest'; it('a', () => {}); it('b', () => { expect(1).toBe(2); });`,
      'b.test.ts': `import { it } from 'vitest'; it('c', () => {}); it.skip('d', () => {}); it.todo('e');`,
    });
    expect(line).toBe('2 passed, 1 failed, 2 skipped');
  });

  it('counts a file that does not load and a hook that throws as failed', { timeout: SLOW }, () => {
    const line = lastLineOf({
      'a.test.ts': `throw new Error('not loaded');`,
      'b.test.ts': `import { afterAll, describe, it } from 'vitest';
        describe('s', () => { it('passes', () => {}); afterAll(() => { throw new Error('hook'); }); });`,
    });
    expect(line).toBe('1 passed, 2 failed, 0 skipped');
  });

  it('never says "0 failed" of a run that failed', { timeout: SLOW }, () => {
    expect(lastLineOf({})).toBe('0 passed, 1 failed, 0 skipped');
  });
});
