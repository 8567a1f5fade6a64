/**
 * Adds up Vitest's JSON reports: npm run -s ci:count -- FOLDER FAILED_STEPS. A run without a report
 * never finished and counts as a failure. Prints "N passed, N failed".
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const RUNS = ['unit', 'e2e'];

function countOf(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // A file that could not even be loaded has no failed test in it.
  const failed = report.success ? 0 : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed };
}

const [folder = '', steps = '0'] = process.argv.slice(2);
const counts = RUNS.map((run) => countOf(join(folder, `${run}.json`)));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, Number(steps));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
