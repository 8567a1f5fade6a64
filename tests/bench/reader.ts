/**
 * `npm run bench:reader`: text → meetings beside jieba-wasm cutting the same text, in one run, and
 * how the time grows from 10 kB to 10 MB. Texts are the corpus's readouts where ../shared is at hand,
 * else the project's own reports. Prints medians
 * of the first rounds and of those after the warm-up, and the ratio.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cut } from 'jieba-wasm/node';
import { inputOfFile, readInput } from '../../lib/cli/input.ts';
import type { SourcePage } from '../../lib/model/page.ts';
import { readPage } from '../../lib/reader/read.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const REPORTS = fileURLToPath(new URL('../fixtures/reports/', import.meta.url));
/** Both are measured when the engine has compiled what it will: wasm is compiled before it runs. */
const WARM_UP = 20;
const ROUNDS = 15;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

interface Text {
  readonly title: string | null;
  readonly text: string;
}

/** A labelled report without its labels. */
function ownReport(file: string): Text {
  const lines = readFileSync(REPORTS + file, 'utf8').split('\n');
  const body = lines.filter((line) => /^[DSNO] /.test(line));
  return {
    title: file,
    text: body.map((line) => line.replace(/^[DSNO] (?:.* \| )?/, '')).join('\n'),
  };
}

async function texts(): Promise<Text[]> {
  if (!existsSync(CORPUS)) {
    console.error('SKIPPED: no ../shared/corpus here; the project’s own reports are measured.');
    return readdirSync(REPORTS)
      .filter((file) => file.endsWith('.txt'))
      .map(ownReport);
  }
  const index = readFileSync(`${CORPUS}index.ndjson`, 'utf8').trim().split('\n');
  const files = index.map((line) => (JSON.parse(line) as { file: string }).file);
  const readings = await Promise.all(
    files.map(async (file) => readInput(await inputOfFile(CORPUS + file))),
  );
  return readings.flatMap(({ articles }) => articles.map(({ title, text }) => ({ title, text })));
}

const pageOf = (articles: readonly Text[]): SourcePage => ({
  url: null,
  site: 'generic',
  title: null,
  outlet: null,
  published: '2024-07-31',
  articles: articles.map((article) => ({ ...article, subtitles: [] })),
});

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const round = (value: number): number => Math.round(value * 100) / 100;

const all = await texts();
const characters = all.reduce((sum, { text }) => sum + text.length, 0);
cut('热身', true);
readPage('warm-up', pageOf(all.slice(0, 3)));

const reader: number[] = [];
const jieba: number[] = [];
for (let n = 0; n < WARM_UP + ROUNDS; n++) {
  reader.push(timed(() => void readPage('all', pageOf(all))));
  jieba.push(
    timed(() => {
      for (const { text } of all) cut(text, true);
    }),
  );
}
const [cold, warm] = [reader.slice(0, ROUNDS), reader.slice(WARM_UP)];

/** One article of about `size` characters: many reports after one another. */
function long(size: number): Text {
  let text = '';
  for (let n = 0; text.length < size; n = (n + 1) % all.length) text += `${all[n]?.text}\n`;
  return { title: null, text: text.slice(0, size) };
}

const growth = SIZES.map((size) => {
  const page = pageOf([long(size)]);
  const ms = timed(() => void readPage('long', page));
  return { characters: size, ms: round(ms), perMillion: round((ms / size) * 1e6) };
});

console.log(
  JSON.stringify({
    texts: all.length,
    characters,
    firstReadsMs: round(median(cold)),
    readMs: round(median(warm)),
    cutMs: round(median(jieba)),
    ratio: round(median(warm) / median(jieba)),
    growth,
  }),
);
