import { runThrough, type Steps } from '../article/steps.ts';
import { fold } from '../text/folding.ts';

/** A text as passages are compared in: quotes, dashes and spaces folded, each run of white space one space. */
export interface Squeezed {
  text: string;
  /** Offset in the squeezed text → offset in the original of the unit that stands there; one more at the end. */
  origin: Uint32Array;
}

// Soft hyphens, zero-width characters and marks of direction: never seen, and gone from one rendering of an article to the next.
const SPACE_OR_UNSEEN = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]+/g;
// A byte order mark is white space to a regular expression, though nobody sees it.
const SPACE = /[^\S\uFEFF]/;

/** Folds and squeezes a text, keeping where each unit came from. Linear. */
export function squeeze(original: string): Squeezed {
  return runThrough(squeezeInSteps(original));
}

// So many runs of white space go by in a few milliseconds.
const STEP = 10_000;

/** The same in steps. */
export function* squeezeInSteps(original: string): Steps<Squeezed> {
  const folded = fold(original);
  const origin = new Uint32Array(folded.length + 1);
  const parts: string[] = [];
  let length = 0;
  const keep = (from: number, to: number): void => {
    for (let i = from; i < to; i++) origin[length++] = i;
    if (to > from) parts.push(folded.slice(from, to));
  };
  let from = 0;
  let runs = 0;
  for (const match of folded.matchAll(SPACE_OR_UNSEEN)) {
    keep(from, match.index);
    const run = match[0];
    if (SPACE.test(run)) {
      origin[length++] = match.index;
      parts.push(' ');
    }
    from = match.index + run.length;
    if (++runs % STEP === 0) yield;
  }
  keep(from, folded.length);
  origin[length] = folded.length;
  return { text: parts.join(''), origin: origin.slice(0, length + 1) };
}
