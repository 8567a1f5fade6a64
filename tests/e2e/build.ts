import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Vitest's global set-up: builds the extension once, as users get it, into a folder of its own, so
 * that a test run and a developer's build never step on each other.
 */
export function setup(): () => void {
  const out = mkdtempSync(join(tmpdir(), 'yaodian-'));
  process.env.YAODIAN_OUT = out;
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  process.env.YAODIAN_EXTENSION = join(out, 'chrome-mv3');
  return () => rmSync(out, { recursive: true, force: true });
}
