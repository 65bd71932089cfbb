// `npm run train:articles -- FOLDER… [--answers FOLDER]`: fits the classifiers of blocks and of pages on the given sets of
// pages, prints their figures by cross-validation over sites, and writes the weights fitted on all pages into lib/article.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BoostedTrees } from '../../lib/article/boosted-trees.ts';
import { isArticlePage } from '../../lib/article/is-article-page.ts';
import type { BoostOptions } from './boost.ts';
import { type FoldedFits, fitFolds, noRows } from './fit.ts';
import { labelBlocks } from './label-blocks.ts';
import { type Case, fitLogistic, type Weights } from './logistic.ts';
import { type Answer, figuresOf } from './measure.ts';
import { decodeRows, type Mode, openPageReader, type ReadPage } from './page-reader.ts';
import { FOLDS, type KnownPage, readPageSet } from './page-sets.ts';
import { writePageWeights, writeTrees } from './write-weights.ts';

const BLOCKS: BoostOptions = {
  trees: 150,
  depth: 5,
  rate: 0.1,
  leastWeight: 4,
  penalty: 4,
  rows: 0.5,
  columns: 0.4,
  seed: 7,
};
/** Penalty on the weights of the page decision. */
const PAGE_PENALTY = 2;
/** How much a page of each set counts; of a set unknown here, 0.5. */
const BLOCK_WEIGHT: Readonly<Record<string, number>> = { zyte: 1, fundus: 1, wcxb: 0.5, stacked: 0.3 };
const PAGE_WEIGHT: Readonly<Record<string, number>> = {
  zyte: 1,
  fundus: 1,
  wcxb: 0.25,
  stacked: 0.4,
  homes: 2.5,
  listings: 2.5,
};
const MODES: readonly Mode[] = ['browser', 'plain'];

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: { answers: { type: 'string' } },
});
if (folders.length === 0) {
  console.error('usage: npm run train:articles -- FOLDER… [--answers FOLDER]');
  process.exit(2);
}
const pages = folders.flatMap(readPageSet);
const started = performance.now();
say(`${pages.length} pages of ${folders.length} sets`);

const blocks = await fitBlocks();
const read = await readWith(blocks);
const judged = fitPages(read);
for (const mode of MODES) report(mode, read[mode], judged);
writeTrees(
  'block-trees.ts',
  'BLOCK_TREES',
  'Whether a block is part of an article’s body: see block-features.ts.',
  blocks.all,
);
writePageWeights(judged.all);
say('weights written');

async function fitBlocks(): Promise<FoldedFits> {
  const rows = noRows();
  const read = (mode: Mode): Promise<void> =>
    eachPage(mode, async (page, reader) => {
      if (page.type === 'home') return;
      const { names, regions } = await reader.blocks(page);
      const labels = labelBlocks(
        page,
        regions.flatMap(({ texts }) => texts),
      );
      if (!labels) return;
      if (names.length > 0) rows.names = names;
      regions
        .flatMap((region) => decodeRows(region.rows, names.length))
        .forEach((row, at) => {
          const label = labels[at];
          if (!label || label.weight === 0) return;
          rows.rows.push(row);
          rows.truth.push(label.truth);
          rows.weight.push(label.weight * (BLOCK_WEIGHT[page.set] ?? 0.5));
          rows.folds.push(page.fold);
        });
    });
  // One after the other, since the order of the rows decides which of them each tree sees.
  for (const mode of MODES) await read(mode);
  say(`${rows.rows.length} blocks read`);
  const fits = await fitFolds(rows, BLOCKS);
  say('blocks fitted');
  return fits;
}

/** What is found on every page with weights that have not seen its site. */
async function readWith(fits: FoldedFits): Promise<Record<Mode, ReadPage[]>> {
  const found: Record<Mode, ReadPage[]> = { browser: [], plain: [] };
  await Promise.all(
    MODES.map((mode) =>
      eachPage(mode, async (page, reader) => {
        found[mode].push(await reader.page(page, treesFor(fits, page)));
      }),
    ),
  );
  say('pages read');
  return found;
}

/** Weights of the page decision, fitted without each fold and on all. */
function fitPages(found: Record<Mode, ReadPage[]>): { without: Weights[]; all: Weights } {
  const cases = MODES.flatMap((mode) =>
    found[mode].flatMap(({ features }, at): (Case & { fold: number })[] => {
      const page = pages[at];
      if (!page || Object.keys(features).length === 0) return [];
      const truth = page.type === 'home' ? 0 : 1;
      return [{ features, truth, weight: (PAGE_WEIGHT[page.set] ?? 0.5) / MODES.length, fold: page.fold }];
    }),
  );
  return {
    without: Array.from({ length: FOLDS }, (_, fold) =>
      fitLogistic(
        cases.filter((each) => each.fold !== fold),
        PAGE_PENALTY,
      ),
    ),
    all: fitLogistic(cases, PAGE_PENALTY),
  };
}

function report(mode: Mode, found: readonly ReadPage[], fits: ReturnType<typeof fitPages>): void {
  const answers = pages.map((page, at): Answer[] => {
    const { features = {}, articles = [] } = found[at] ?? {};
    if (Object.keys(features).length === 0 || !isArticlePage(features, fits.without[page.fold])) return [];
    return articles.map(({ details: { title, byline, publishedAt }, text }) => ({
      title,
      byline,
      publishedAt,
      text,
    }));
  });
  console.log(`\nCross-validated, ${mode === 'browser' ? 'in Chromium' : 'without layout'}:`);
  for (const set of new Set(pages.map((page) => page.set))) {
    const own = pages.flatMap((page, at) => (page.set === set ? [at] : []));
    const ofSet = own.flatMap((at) => pages[at] ?? []);
    const figures = figuresOf(
      ofSet,
      own.map((at) => answers[at] ?? []),
    );
    console.log(
      `${set}: ${Object.entries(figures)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`,
    );
    if (!values.answers) continue;
    mkdirSync(values.answers, { recursive: true });
    const lines = own.map((at) =>
      JSON.stringify({ id: pages[at]?.id, articles: answers[at] ?? [], features: found[at]?.features }),
    );
    writeFileSync(`${values.answers}/${set}.${mode}.jsonl`, `${lines.join('\n')}\n`);
  }
}

function treesFor(fits: FoldedFits, page: KnownPage): BoostedTrees {
  return fits.without[page.fold] ?? fits.all;
}

async function eachPage(
  mode: Mode,
  visit: (page: KnownPage, reader: Awaited<ReturnType<typeof openPageReader>>) => Promise<void>,
): Promise<void> {
  const reader = await openPageReader(mode);
  try {
    for (const page of pages) {
      try {
        await visit(page, reader);
      } catch (problem) {
        throw new Error(`${page.set}/${page.id} (${mode})`, { cause: problem });
      }
    }
  } finally {
    await reader.close();
  }
}

function say(what: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);
}
