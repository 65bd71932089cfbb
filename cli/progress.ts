import type { Writable } from 'node:stream';

/** Counts answered lines on standard error. */
export interface Progress {
  step(): void;
  end(failed: number): void;
}

// Often enough to be seen moving, seldom enough to cost nothing.
const EVERY_MS = 500;

/** On a terminal one line that is written over; in a log nothing but the closing count. */
export function progressOn(error: Writable & { isTTY?: boolean }): Progress {
  let done = 0;
  let written = 0;
  return {
    step() {
      done++;
      const now = Date.now();
      if (error.isTTY !== true || now - written < EVERY_MS) return;
      written = now;
      error.write(`\r${done} lines`);
    },
    end(failed) {
      const end = failed > 0 ? `, ${failed} with an error` : '';
      error.write(
        `${error.isTTY === true ? '\r' : ''}${done} ${done === 1 ? 'line' : 'lines'} answered${end}\n`,
      );
    },
  };
}
