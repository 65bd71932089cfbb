import type { Steps } from '../article/steps.ts';

/** How long work goes on before the page gets its turn, ms: with the longest single step well below the 50 ms of a long task. */
export const SLICE = 8;
/** A page that changes again and again while it is read is taken as it comes after so many new starts. */
const MOST_RESTARTS = 2;
/** A page that is never idle gives a slice all the same after this long, ms. */
const LONGEST_PAUSE = 50;

export interface SliceOptions {
  /** Abandons the work at the next pause. */
  signal: AbortSignal;
  /** Whether the page has changed since this was last asked, so that what was read of it may no longer hold. */
  hasChanged?: () => boolean;
  /** Resolves when the next slice may begin: when the browser is idle if not given. */
  pause?: () => Promise<void>;
  /** A clock, ms. */
  now?: () => number;
}

/**
 * Does work in short slices with pauses between them, from the start again when the page changes meanwhile.
 *
 * @param begin called for each start
 * @returns `null` where the work was abandoned
 */
export async function inSlices<T>(begin: () => Steps<T>, options: SliceOptions): Promise<T | null> {
  const { signal, hasChanged = () => false, pause = untilIdle, now = () => performance.now() } = options;
  let steps = begin();
  for (let restarts = 0; !signal.aborted; ) {
    const end = now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (now() < end);
    await pause();
    if (hasChanged() && restarts < MOST_RESTARTS) {
      restarts++;
      steps = begin();
    }
  }
  return null;
}

/** Resolves when the browser has nothing more urgent to do. Known to Chromium and Firefox alike, unlike scheduler.yield. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: LONGEST_PAUSE });
    else setTimeout(resolve);
  });
}
