// `npm run sizes`: what the bundles of the builds weigh; fails where one is over its limit.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSizes, type Limits, oversized } from './sizes/bundle-sizes.ts';

const LIMITS: Limits = {
  // Runs on every page that the reader lets Pressmark onto, articles or not.
  'content-scripts/scout.js': 12_000,
};

const builds = ['chrome-mv3', 'firefox-mv3']
  .map((name) => fileURLToPath(new URL(`../.output/${name}`, import.meta.url)))
  .filter((folder) => existsSync(folder));
if (builds.length === 0) {
  console.error('There is no build to weigh: run `npm run build` first.');
  process.exitCode = 1;
}

for (const folder of builds) {
  const sizes = bundleSizes(folder);
  console.log(`\n${basename(folder)}, gzipped (as it is):`);
  for (const { path, bytes, gzipped } of sizes) {
    console.log(`${kilobytes(gzipped)} kB (${kilobytes(bytes)} kB)  ${path}`);
  }
  for (const sentence of oversized(sizes, LIMITS)) {
    console.error(sentence);
    process.exitCode = 1;
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}
