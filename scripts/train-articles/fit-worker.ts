import { parentPort, workerData } from 'node:worker_threads';
import { type BoostOptions, boost, type Examples } from './boost.ts';

/** What one fit is given: the columns as shared memory, and which rows it may learn from. */
export interface FitTask {
  examples: Examples;
  options: BoostOptions;
}

const { examples, options }: FitTask = workerData;
parentPort?.postMessage(boost(examples, options));
