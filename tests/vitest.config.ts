import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Where .ci/run wants a report of every run, named after the npm script that was started. */
const reports = process.env.YAODIAN_REPORTS;
const report = `${reports}/${process.env.npm_lifecycle_event}.json`;

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: reports ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        plugins: [preact()],
        root,
        test: {
          name: 'unit',
          include: ['tests/{unit,component,contract,fuzz}/**/*.test.{ts,tsx}'],
          // axe over a whole view takes seconds on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
