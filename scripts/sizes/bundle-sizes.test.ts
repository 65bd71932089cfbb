import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleSizes, oversized } from './bundle-sizes.ts';

describe('the sizes of a build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sizes-'));
    mkdirSync(join(folder, 'content-scripts'));
    writeFileSync(join(folder, 'background.js'), 'a'.repeat(5000));
    writeFileSync(
      join(folder, 'content-scripts/scout.js'),
      Array.from({ length: 900 }, (_, i) => i ** 3).join(),
    );
    writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are those of scripts and styles, the heaviest download first', () => {
    const sizes = bundleSizes(folder);
    expect(sizes.map(({ path }) => path)).toEqual(['content-scripts/scout.js', 'background.js']);
    expect(sizes[1]).toMatchObject({ bytes: 5000 });
    expect(sizes[1]?.gzipped).toBeLessThan(100);
  });

  it('fail where a bundle is over its limit, or is not there to be limited', () => {
    const sizes = bundleSizes(folder);
    expect(oversized(sizes, { 'background.js': 100 })).toEqual([]);
    expect(oversized(sizes, { 'content-scripts/scout.js': 100 })).toEqual([
      expect.stringMatching(/^content-scripts\/scout\.js is \d{4} bytes gzipped; 100 are allowed\.$/),
    ]);
    expect(oversized(sizes, { 'scout.js': 100 })).toEqual([expect.stringContaining('no such file')]);
  });
});
