/** The store's pictures come from the extension at work: when a view moves, the script must follow. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { takePictures } from '../../lib/cli/store/scenes.ts';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ['1-pill', '2-card', '3-compare', '4-redline', '5-reader-mode'];

/** Width and height as a PNG's header gives them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('five different pictures of the size that both stores ask for', async () => {
  const extension = process.env.YAODIAN_EXTENSION ?? '';
  await takePictures(extension, 'en', pathToFileURL(`${folder}/`));
  const pictures = NAMES.map((name) => readFileSync(join(folder, `${name}.png`)));
  for (const picture of pictures) expect(sizeOf(picture)).toEqual([1280, 800]);
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(NAMES.length);
});
