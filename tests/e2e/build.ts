import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInto } from '../../lib/cli/demo/build.ts';
import { findFirefox } from './find-firefox.ts';

/**
 * Vitest's global set-up: builds the extension once a browser, as users get it, into a folder of its
 * own, so that a test run and a developer's build never step on each other. A build named in the
 * environment is taken as it is.
 */
export function setup(): () => void {
  const out = mkdtempSync(join(tmpdir(), 'yaodian-'));
  process.env.YAODIAN_EXTENSION ??= buildInto(out);
  if (findFirefox()) process.env.YAODIAN_FIREFOX_EXTENSION ??= buildInto(out, 'firefox');
  return () => rmSync(out, { recursive: true, force: true });
}
