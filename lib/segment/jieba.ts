/**
 * jieba for the extension's background: one instance a browser, started on first need. Only the
 * background imports this; the others ask it by message.
 */
import init, { cut_for_search, cut as jiebaCut, tag } from 'jieba-wasm/web';
import background from '../../assets/data/lexicon/idf.json' with { type: 'json' };
// The package's list of exports leaves the binary out, so it is named by its place.
import wasm from '../../node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm?url';
import { type Keyword, rankKeywords } from './rank.ts';

let started: Promise<unknown> | null = null;

function start(): Promise<unknown> {
  started ??= init({ module_or_path: wasm }).catch((error: unknown) => {
    // A failed start is not kept: the next call tries again.
    started = null;
    throw error;
  });
  return started;
}

/** Words of a text in order. */
export async function cut(text: string): Promise<string[]> {
  await start();
  return jiebaCut(text, true);
}

/** Words and the shorter words inside them, for search indexes. */
export async function cutForSearch(text: string): Promise<string[]> {
  await start();
  return cut_for_search(text, true);
}

/** Ranked keywords of a text, best first. */
export async function keywords(text: string): Promise<Keyword[]> {
  await start();
  return rankKeywords(tag(text, true), background);
}
