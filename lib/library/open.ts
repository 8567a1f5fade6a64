import { Failure } from '../model/failure.ts';
import type { Manifest, Snapshots } from './snapshot.ts';

const TABLES = [
  'meetings',
  'formulas',
  'topics',
  'series',
  'people',
  'places',
  'organs',
  'search',
] as const;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function table(
  name: string,
  manifest: Manifest,
  read: (file: string) => Promise<string>,
): Promise<unknown> {
  const file = `${name}.json`;
  const text = await read(file);
  if ((await sha256(text)) !== manifest.files[file]?.sha256) {
    throw new Failure(
      'dataset-broken',
      `${file} is not the file that the dataset's manifest names.`,
      'Install the extension again, or run `npm run dataset`.',
    );
  }
  return JSON.parse(text);
}

/**
 * Opens the bundled dataset: every table, checked against the manifest, or none of them.
 * `read` gives the text of one file of the dataset's folder. Fails with "dataset-broken".
 */
export async function openSnapshots(read: (file: string) => Promise<string>): Promise<Snapshots> {
  const manifest = JSON.parse(await read('manifest.json')) as Manifest;
  const tables = await Promise.all(
    TABLES.map(async (name) => [name, await table(name, manifest, read)] as const),
  );
  return { manifest, ...Object.fromEntries(tables) } as unknown as Snapshots;
}
