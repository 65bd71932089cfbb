import { Worker } from 'node:worker_threads';
import type { BoostedTrees } from '../../lib/article/boosted-trees.ts';
import type { BoostOptions, Examples } from './boost.ts';
import type { FitTask } from './fit-worker.ts';
import { FOLDS } from './page-sets.ts';

/** Rows to learn from, and of which fold the site of each is. */
export interface FoldedRows {
  names: readonly string[];
  rows: Float32Array[];
  truth: number[];
  weight: number[];
  folds: number[];
}

export function noRows(): FoldedRows {
  return { names: [], rows: [], truth: [], weight: [], folds: [] };
}

/** Weights fitted without each fold, and those fitted on all. */
export interface FoldedFits {
  /** `without[k]` has seen no page of fold k. */
  without: BoostedTrees[];
  all: BoostedTrees;
}

/** Fits the trees once without each fold and once on everything, two at a time. */
export async function fitFolds(rows: FoldedRows, options: BoostOptions): Promise<FoldedFits> {
  const results: BoostedTrees[] = [];
  const waiting = Array.from({ length: FOLDS + 1 }, (_, fold) => fold);
  const work = async (): Promise<void> => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift())
      results[fold] = await fitInWorker(examplesWithout(rows, fold), options);
  };
  await Promise.all([work(), work()]);
  const [all] = results.slice(FOLDS);
  if (!all) throw new Error('nothing was fitted');
  return { without: results.slice(0, FOLDS), all };
}

function examplesWithout({ names, rows, truth, weight, folds }: FoldedRows, fold: number): Examples {
  const kept = folds.flatMap((each, at) => (each === fold ? [] : [at]));
  const columns = names.map((_, column) => Float32Array.from(kept, (at) => rows[at]?.[column] ?? 0));
  return {
    names,
    columns,
    truth: Float32Array.from(kept, (at) => truth[at] ?? 0),
    weight: Float32Array.from(kept, (at) => weight[at] ?? 0),
  };
}

function fitInWorker(examples: Examples, options: BoostOptions): Promise<BoostedTrees> {
  const task: FitTask = { examples, options };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fit-worker.ts', import.meta.url), {
      workerData: task,
      transferList: [
        ...examples.columns.map(({ buffer }) => buffer),
        examples.truth.buffer,
        examples.weight.buffer,
      ].filter((buffer) => buffer instanceof ArrayBuffer),
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
