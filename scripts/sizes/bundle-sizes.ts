import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BundleSize {
  /** Path inside the build, with `/`. */
  path: string;
  bytes: number;
  /** Gzipped at the level that `zip` and web servers use. */
  gzipped: number;
}

/** The most that bundles may weigh, gzipped bytes by path. */
export type Limits = Readonly<Record<string, number>>;

/** Every script and style sheet of a build, largest first. */
export function bundleSizes(folder: string): BundleSize[] {
  return globSync('**/*.{js,css}', { cwd: folder })
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return { path: path.replaceAll('\\', '/'), bytes: content.length, gzipped: gzipSync(content).length };
    })
    .sort((a, b) => b.gzipped - a.gzipped);
}

/** What is over its limit, one sentence each. A bundle that is missing is over it too: its limit guards nothing. */
export function oversized(sizes: readonly BundleSize[], limits: Limits): string[] {
  return Object.entries(limits).flatMap(([path, limit]) => {
    const found = sizes.find((size) => size.path === path);
    if (!found) return [`${path} is limited to ${limit} bytes gzipped, but the build has no such file.`];
    if (found.gzipped <= limit) return [];
    return [`${path} is ${found.gzipped} bytes gzipped; ${limit} are allowed.`];
  });
}
