// `npm run bench`: what runs in Node. `npm run bench -- FOLDER…`: finding beside Readability, in Chromium, on the pages of these sets.
import { parseArgs } from 'node:util';
import { analysisFigures } from './analysis.ts';
import { anchoringFigures } from './anchoring.ts';
import { articleFindingFigures } from './article-finding.ts';
import { besideReadability } from './beside-readability.ts';
import type { Figure } from './figure.ts';

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});

// One figure a line, as it comes.
if (folders.length > 0) print(await besideReadability(folders, Number(values.rounds)));
else for (const measure of [analysisFigures, articleFindingFigures, anchoringFigures]) print(measure());

function print(figures: readonly Figure[]): void {
  for (const { name, value, unit } of figures) {
    console.log(`${name.padEnd(48)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`);
  }
}
