import { analysisFigures } from './analysis.ts';
import { anchoringFigures } from './anchoring.ts';
import { articleFindingFigures } from './article-finding.ts';

// One figure a line, as it comes: npm run bench
for (const measure of [analysisFigures, articleFindingFigures, anchoringFigures]) {
  for (const { name, value, unit } of measure()) {
    console.log(`${name.padEnd(48)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`);
  }
}
