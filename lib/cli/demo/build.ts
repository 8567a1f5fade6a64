import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = ['assets', 'components', 'entrypoints', 'lib'];
const FILES = ['package-lock.json', 'wxt.config.ts'];

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(ROOT, folder, name)).mtimeMs,
    ),
  );

function isFresh(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  const changed = FILES.map((name) => statSync(join(ROOT, name)).mtimeMs);
  return [...SOURCES.map(newestIn), ...changed].every((time) => time < built);
}

/** Builds the extension into `out` and returns its folder. */
export function buildInto(out: string, browser: 'chrome' | 'firefox' = 'chrome'): string {
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser, '--mv3'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, YAODIAN_OUT: out },
    },
  );
  return join(out, `${browser}-mv3`);
}

/** The folder of a build that is newer than every source; builds where there is none. */
export function builtExtension(): string {
  const out = join(ROOT, '.output');
  const folder = join(out, 'chrome-mv3');
  return isFresh(join(folder, 'manifest.json')) ? folder : buildInto(out);
}
