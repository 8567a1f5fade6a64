import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInto } from '../../lib/cli/demo/build.ts';

/**
 * Vitest's global set-up: builds the extension once, as users get it, into a folder of its own, so
 * that a test run and a developer's build never step on each other.
 */
export function setup(): () => void {
  const out = mkdtempSync(join(tmpdir(), 'yaodian-'));
  process.env.YAODIAN_EXTENSION = buildInto(out);
  return () => rmSync(out, { recursive: true, force: true });
}
