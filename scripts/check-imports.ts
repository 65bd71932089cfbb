// `node scripts/check-imports.ts`: fails when a file imports against DESIGN.md's direction.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModule } from './imports/read-module.ts';
import { breaches } from './imports/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('{entrypoints,components,lib,cli,bench,scripts,e2e}/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  // Tests reach for what they need: a fake database, a DOM in Node, the bundled pages.
  .filter((path) => !/\.test\.tsx?$/.test(path));

const found = files.flatMap((path) =>
  breaches(path, readModule(path, readFileSync(`${root}${path}`, 'utf8'))),
);
for (const breach of found) console.error(breach);
console.log(
  `Imports of ${files.length} files: ${found.length === 0 ? 'all point down.' : `${found.length} do not.`}`,
);
process.exitCode = found.length === 0 ? 0 : 1;
