/**
 * jieba for the extension's background: one instance a browser, started on first need. Only the
 * background imports this; the others ask it by message.
 */
import init, { cut, cut_for_search, tag } from 'jieba-wasm/web';
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

/** The words of each text in order; put together they give the text again. */
export async function wordsOf(texts: readonly string[]): Promise<string[][]> {
  await start();
  return texts.map((text) => cut(text, true));
}

/** The words of a query as search engines cut them: long words and the words within them. */
export async function wordsToSeek(query: string): Promise<string[]> {
  await start();
  return cut_for_search(query, true);
}

/** Ranked keywords of a text, best first. */
export async function keywords(text: string): Promise<Keyword[]> {
  await start();
  return rankKeywords(tag(text, true), background);
}
