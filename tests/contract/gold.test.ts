/**
 * The reader against the hand-labelled cases that lie beside the repository. A clone on its own has
 * none: then this says so loudly and is skipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCORE = fileURLToPath(new URL('../../../shared/gold/score.mjs', import.meta.url));

/** What the labelled cases must at least give, in per cent. */
const AT_LEAST: Readonly<Record<string, number>> = {
  answered: 100,
  'detect.recall': 100,
  'detect.specificity': 100,
  'body.recall': 99,
  'directive.precision': 93,
  'directive.recall': 93,
  speaker: 97,
  item: 97,
  'deadline.recall': 95,
  'deadline.date': 95,
  'meeting.found': 100,
  'meeting.name': 95,
  'meeting.organ': 95,
  'meeting.ordinal': 100,
  'meeting.date': 90,
  'people.chair.recall': 95,
  'people.speakers.recall': 95,
};

const present = existsSync(SCORE);
if (!present)
  console.warn('SKIPPED: no labelled cases at ../shared/gold; the reader is not scored here.');

interface Score {
  readonly cases: number;
  readonly directiveF1: number;
  readonly tally: Readonly<Record<string, { readonly hit: number; readonly of: number }>>;
}

const score = (): Score =>
  JSON.parse(
    execFileSync(process.execPath, [SCORE, '--json', '--', process.execPath, 'lib/cli/read.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );

describe.skipIf(!present)('labelled cases', () => {
  const result = present ? score() : null;

  test('there are cases', () => {
    expect(result?.cases).toBeGreaterThan(20);
    expect(result?.directiveF1).toBeGreaterThan(0.93);
  });

  for (const [name, least] of Object.entries(AT_LEAST))
    test(`${name} is at least ${least} %`, () => {
      const { hit, of } = result?.tally[name] ?? { hit: 0, of: 0 };
      expect(of, 'something was counted').toBeGreaterThan(0);
      expect((100 * hit) / of).toBeGreaterThanOrEqual(least);
    });
});
