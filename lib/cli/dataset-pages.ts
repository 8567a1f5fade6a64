import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../model/failure.ts';

import { decodeHtml } from '../page/decode.ts';
import type { HintedPage } from './dataset-add.ts';
import { inputOfFile } from './input.ts';

interface Listed {
  readonly file: string;
  readonly url?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly series?: string | undefined;
}

/** index.ndjson beside the pages: {"file","url","published","series"} a line. */
function fromIndex(folder: string): Listed[] {
  const text = readFileSync(join(folder, 'index.ndjson'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed);
}

/** cases/*.json beside inputs/: {"input","url","given_published"} each. */
function fromCases(folder: string): Listed[] {
  return readdirSync(join(folder, 'cases'))
    .sort()
    .map((name) => {
      const found = JSON.parse(readFileSync(join(folder, 'cases', name), 'utf8')) as {
        input: string;
        url?: string | null;
        given_published?: string | null;
      };
      const file = existsSync(join(folder, found.input))
        ? found.input
        : join('inputs', found.input);
      return { file, url: found.url, published: found.given_published };
    });
}

function pageInput(folder: string, { file, url, published, series }: Listed): HintedPage {
  const text = decodeHtml(readFileSync(join(folder, file)));
  const content = /\.html?$/i.test(file) ? { html: text } : { text };
  const hints = { url: url ?? undefined, published: published ?? undefined, series };
  return { id: file, ...hints, ...content };
}

/** The pages of a folder that lists them. Fails with "no-index" where it does not. */
export function pagesOfFolder(folder: string): HintedPage[] {
  if (existsSync(join(folder, 'index.ndjson'))) {
    return fromIndex(folder).map((listed) => pageInput(folder, listed));
  }
  if (existsSync(join(folder, 'cases'))) {
    return fromCases(folder).map((listed) => pageInput(folder, listed));
  }
  throw new Failure(
    'no-index',
    `${folder} lists no pages.`,
    'Give a folder with index.ndjson ({"file","url","published"} a line) or with cases/.',
  );
}

/** Single files; `hints` say what the files do not. */
export async function pagesOfFiles(
  files: readonly string[],
  hints: { readonly url?: string | undefined; readonly published?: string | undefined },
): Promise<HintedPage[]> {
  const inputs = await Promise.all(files.map((file) => inputOfFile(file)));
  return inputs.map((input) => ({
    ...input,
    ...(hints.url ? { url: hints.url } : {}),
    ...(hints.published ? { published: hints.published } : {}),
  }));
}
