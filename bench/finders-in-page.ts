// Bundled and evaluated in the pages that are measured.
import { Readability } from '@mozilla/readability';
import { pageArticles, pageArticlesOf } from '../cli/page-articles.ts';
import { findArticlesInSteps } from '../lib/article/find-articles.ts';
import { SLICE } from '../lib/reading/in-slices.ts';

/** What is measured: our finder with details and text, and Readability with the clone that it has to be given. */
const FINDERS = {
  ours: () => pageArticles(document),
  readability: () => new Readability(cloneOf(document)).parse(),
};
type Finder = keyof typeof FINDERS;

function cloneOf(original: Document): Document {
  const copy = original.cloneNode(true);
  if (!(copy instanceof Document)) throw new Error('the clone of a document is none');
  return copy;
}

function timeOf(finder: Finder): number {
  const start = performance.now();
  FINDERS[finder]();
  return performance.now() - start;
}

/**
 * Milliseconds of the first call of one finder on the page as it was just loaded, and of `later` calls of each, in turns.
 * Styles and layout are up to date before, as they are on a page that is looked at.
 */
function timeFinders(first: Finder, later: number) {
  document.documentElement.getBoundingClientRect();
  const cold = timeOf(first);
  const other: Finder = first === 'ours' ? 'readability' : 'ours';
  const warm: Record<Finder, number[]> = { ours: [], readability: [] };
  if (later > 0) timeOf(other);
  for (let turn = 0; turn < later; turn++)
    for (const finder of [other, first] as const) warm[finder].push(timeOf(finder));
  return { cold, warm };
}

/**
 * Milliseconds of the longest of our slices on the page as it was just loaded, and of the text of the articles found, which is
 * built in one go. The pauses between slices are left out: no timer runs in a page whose scripts are off.
 */
function timeSlices() {
  document.documentElement.getBoundingClientRect();
  const steps = findArticlesInSteps(document);
  let slice = 0;
  for (;;) {
    const start = performance.now();
    let next = steps.next();
    while (!next.done && performance.now() - start < SLICE) next = steps.next();
    slice = Math.max(slice, performance.now() - start);
    if (!next.done) continue;
    const found = performance.now();
    pageArticlesOf(next.value);
    return { slice, text: performance.now() - found };
  }
}

Object.assign(globalThis, { timeFinders, timeSlices });
