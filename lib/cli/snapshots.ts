import { readFile } from 'node:fs/promises';
import { type Library, makeLibrary } from '../library/bundled.ts';
import { openSnapshots } from '../library/open.ts';

const folder = new URL('../../assets/public/data/', import.meta.url);

/** The bundled library, from the checkout. */
export async function bundledLibrary(): Promise<Library> {
  return makeLibrary(await openSnapshots((file) => readFile(new URL(file, folder), 'utf8')));
}
