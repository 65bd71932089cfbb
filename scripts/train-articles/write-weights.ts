import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BoostedTrees } from '../../lib/article/boosted-trees.ts';

/** Writes trees as a module of lib/article. */
export function writeTrees(
  file: string,
  name: string,
  about: string,
  { features, base, trees }: BoostedTrees,
): void {
  const lines = trees.map((tree) => `  [${tree.join(', ')}],`);
  writeFileSync(
    fileURLToPath(new URL(`../../lib/article/${file}`, import.meta.url)),
    `// Written by \`npm run train:articles\`: not to be edited by hand.
import type { BoostedTrees } from './boosted-trees.ts';

/** ${about} */
export const ${name}: BoostedTrees = {
  features: [
${features.map((feature) => `    '${feature}',`).join('\n')}
  ],
  base: ${base},
  // biome-ignore format: a tree a line
  trees: [
${lines.map((line) => `  ${line}`).join('\n')}
  ],
};
`,
  );
}

/** Writes the weights of the page decision as a module of lib/article. */
export function writePageWeights(weights: Readonly<Record<string, number>>): void {
  const lines = Object.entries(weights).map(([name, value]) => `  ${name}: ${value},`);
  writeFileSync(
    fileURLToPath(new URL('../../lib/article/page-weights.ts', import.meta.url)),
    `// Written by \`npm run train:articles\`: not to be edited by hand.

/** Weight of each feature of page-features.ts in the sum by which is-article-page.ts decides. */
export const PAGE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
}
