// `npm run train:certainty -- FILE…`: fits what each piece of evidence for a claim weighs, on articles in which people marked who
// said what, and writes the weights into lib/analysis/claims. Every eighth article is left out, so that figures can be taken there.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recogniserFrom } from '../../cli/names-model.ts';
import { findWeighedClaims } from '../../lib/analysis/claims/find-claims.ts';
import { findEntities } from '../../lib/analysis/entities/find-entities.ts';
import { readAnnotated } from './annotated.ts';
import { type Case, fitWeights } from './fit-weights.ts';
import { judge } from './judge.ts';

const LEFT_OUT = { of: 8, at: 3 };
/** Weights smaller than this change nothing that a reader would see. */
const NEGLIGIBLE = 0.03;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run train:certainty -- FILE…');
  process.exit(2);
}
const recognise = recogniserFrom();
const articles = files.flatMap(readAnnotated).filter((_, at) => at % LEFT_OUT.of !== LEFT_OUT.at);
const cases = articles.flatMap((article): Case[] => {
  const { claims, evidence } = findWeighedClaims(article.text, findEntities(article.text, {}, recognise));
  return judge(article, claims).flatMap((lines, at) =>
    lines.map((right) => ({ evidence: evidence[at] ?? [], right })),
  );
});
const weights = fitWeights(cases, { least: 40, penalty: 10 });
const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= NEGLIGIBLE);
writeFileSync(
  fileURLToPath(new URL('../../lib/analysis/claims/certainty-weights.ts', import.meta.url)),
  `// Written by \`npm run train:certainty\`: not to be edited by hand.

/** What each item of a claim's evidence adds to the logarithm of its odds; \`bias\` where there is none. */
export const CERTAINTY_WEIGHTS: ReadonlyMap<string, number> = new Map([
${kept.map(([name, weight]) => `  [${quoted(name)}, ${weight}],`).join('\n')}
]);
`,
);
const right = cases.filter((each) => each.right).length;
console.log(
  `${articles.length} articles, ${cases.length} lines of claims, ${right} right; ${kept.length} weights written.`,
);

/** As the formatter writes a string. */
function quoted(name: string): string {
  return name.includes("'") ? `"${name}"` : `'${name}'`;
}
