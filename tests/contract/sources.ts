/** The project's own source files, for the contract tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

function listFolder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name));
}

export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap(listFolder)
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** What ships to users: everything but the command line and the tests. */
export const shipped = (): Source[] =>
  sourcesIn('lib', 'components', 'entrypoints').filter(({ path }) => !path.startsWith('lib/cli/'));

/** Source text without comments, so that prose about a thing is not taken for its use. */
export const code = ({ text }: Source): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

export const readRepo = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
