/**
 * Work that can be put aside after each step and gone on with later. A step takes a few milliseconds at the most; what has
 * no natural steps of that size yields more often than needed.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps in one go. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
