import type { SerializedError } from 'vitest';
import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

/**
 * Vitest reporter: ends the output with `N passed, N failed, N skipped`, counted over all projects, so that
 * any CI can read the result. Listed last, it prints last.
 */
export default class ClosingLineReporter implements Reporter {
  private print: (line: string) => void = console.log;

  onInit(vitest: Vitest): void {
    this.print = (line) => vitest.logger.log(line);
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    this.print(`\n${closingLine(modules, unhandled, reason)}`);
  }
}

/**
 * The closing line of a run. What fails outside a test (a file that does not load, a hook of a suite, an
 * unhandled rejection, a set-up that throws) counts as failed too: a red run never says "0 failed".
 */
export function closingLine(
  modules: readonly TestModule[],
  unhandled: readonly SerializedError[],
  reason: TestRunEndReason,
): string {
  const count = { passed: 0, failed: unhandled.length, skipped: 0 };
  for (const module of modules) {
    count.failed += module.errors().length;
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that never came to run (the run was broken off) has not passed.
      if (state === 'pending') count.failed += 1;
      else count[state] += 1;
    }
  }
  if (reason !== 'passed' && count.failed === 0) count.failed = 1;
  return `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
}
