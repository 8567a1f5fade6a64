import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { PageInput, SourcePage } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import { decodeHtml } from '../page/decode.ts';
import { pageFromDocument } from '../page/html.ts';
import { pageFromText } from '../page/plain.ts';
import { readPage } from '../reader/read.ts';
import { parseDocument } from './parse.ts';

const WHOLE_PAGE = /^\s*(?:<!doctype html|<html[\s>])/i;

/** The page of one line of input: from its HTML where it has any, else from its text. */
function pageOf(input: PageInput): SourcePage {
  const hints = { url: input.url, published: input.published };
  const html = input.html ?? (input.text && WHOLE_PAGE.test(input.text) ? input.text : undefined);
  if (html !== undefined) return pageFromDocument(parseDocument(html), hints);
  if (input.text !== undefined) return pageFromText(input.text, hints);
  throw new Failure(
    'no-content',
    'The line has neither "html" nor "text".',
    'Give the page as "html" or as "text".',
  );
}

/** Reads one page. Throws Failure where the input holds none. */
export function readInput(input: PageInput): Reading {
  return readPage(input.id, pageOf(input));
}

/** A file as input: .html and .htm as a page, .txt and .md as text; `id` is the path as given. */
export async function inputOfFile(path: string): Promise<PageInput> {
  const kind = extname(path).toLowerCase();
  if (!['.html', '.htm', '.txt', '.md'].includes(kind)) {
    throw new Failure(
      'unknown-kind',
      `${path} is not .html, .htm, .txt or .md.`,
      'Save the page as one of these.',
    );
  }
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure('no-file', `${path} cannot be read.`, 'Check the path and the permissions.', {
      cause,
    });
  });
  const text = decodeHtml(bytes);
  return kind.startsWith('.htm') ? { id: path, html: text } : { id: path, text };
}
