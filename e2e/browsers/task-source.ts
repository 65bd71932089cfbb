import type { BackgroundTask } from './types.ts';

/** The expression that runs `task` where the extension's API is a global. */
export function taskSource<Args extends unknown[], Result>(
  task: BackgroundTask<Args, Result>,
  args: Args,
): string {
  return `(${task})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`;
}
