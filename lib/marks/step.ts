import type { Mark } from './mark.ts';

/**
 * The mark that a keyboard step leads to.
 *
 * @param marks in text order
 * @param current where the reader is; with `null` the step begins at `from`
 * @param from offset of the first text in view, where a first step begins
 * @returns the next or previous mark, around the ends of the article; `null` when there are no marks
 */
export function stepFrom(
  marks: readonly Mark[],
  current: Mark | null,
  from: number,
  direction: 1 | -1,
): Mark | null {
  if (marks.length === 0) return null;
  const here = current ? marks.findIndex((mark) => isSame(mark, current)) : -1;
  if (here >= 0) return marks[(here + direction + marks.length) % marks.length] ?? null;
  if (direction === 1) return marks.find(({ span }) => span[0] >= from) ?? marks[0] ?? null;
  return marks.findLast(({ span }) => span[0] < from) ?? marks.at(-1) ?? null;
}

/** Whether two marks are the same place of the same thing, though the analysis may have been made anew. */
export function isSame(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.span[0] === b.span[0] && a.span[1] === b.span[1];
}
