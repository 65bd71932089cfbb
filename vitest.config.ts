import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line-reporter.ts'],
    projects: [
      {
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints,cli,scripts}/**/*.test.{ts,tsx}'],
          // Property tests take as long as a busy machine makes them; only what hangs is to end.
          testTimeout: 60_000,
          // First, for they are cheap and say more precisely what is wrong. Not 0: where Vitest has one worker only,
          // it puts that group last.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          // Only what hangs is to end; each wait has a patience of its own.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
