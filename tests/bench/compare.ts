/**
 * `npm run bench:compare`: twelve Politburo readouts of ../shared/corpus compared in Chromium, beside
 * the word diff of the `diff` package over the same texts in the same run. Prints milliseconds of the
 * first comparison of a page (cold: nothing compiled, nothing built) and of those after it (warm), by
 * the clock and by the processor time of the page's own thread, which a busy machine stretches less;
 * "all views" adds what the first view does not show and is worked out when its view is opened. Cold
 * is the median of several pages, each in a browser context of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../lib/cli/find-browser.ts';
import { inputOfFile, readInput } from '../../lib/cli/input.ts';
import { fromReading } from '../../lib/compare/comparable.ts';
import type { ComparedMeeting, Comparison } from '../../lib/model/change.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/politburo/', import.meta.url));
/** Of one page, after the first. */
const ROUNDS = 4;
const PAGES = 5;
const MEETINGS = 12;

/** Bare names of packages as the page finds them. */
const IMPORTS = {
  diff: '/node_modules/diff/libesm/index.js',
  'opencc-js/dict/TSCharacters': '/node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js',
};

/** The checkout as a site: TypeScript without its types, everything else as it is. */
function serve() {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`,
      );
      return;
    }
    try {
      const source = readFileSync(ROOT + path, 'utf8');
      const json = path.endsWith('.json');
      response.setHeader('content-type', json ? 'application/json' : 'text/javascript');
      response.end(path.endsWith('.ts') ? stripTypeScriptTypes(source) : source);
    } catch {
      // The page's console names what is missing.
      response.writeHead(404).end();
    }
  });
  return new Promise<{ port: number; close: () => void }>((resolve) =>
    server.listen(0, () =>
      resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() }),
    ),
  );
}

/** The twelve readouts with the most orders, in order of date. */
async function readouts(): Promise<ComparedMeeting[]> {
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.html'));
  const all: ComparedMeeting[] = [];
  for (const file of files) {
    const reading = readInput(await inputOfFile(CORPUS + file));
    for (const article of reading.articles)
      for (const meeting of article.meetings)
        all.push(fromReading(`${file}#${meeting.id}`, reading.page, article, meeting));
  }
  return all.sort((a, b) => b.directives.length - a.directives.length).slice(0, MEETINGS);
}

interface Bench {
  meetings: ComparedMeeting[];
  compare: (meetings: readonly ComparedMeeting[]) => Comparison;
  diffWords: (a: string, b: string, options: object) => unknown;
}
type BenchWindow = typeof globalThis & { bench: Bench };

/** Runs in the page: everything loaded, nothing done. */
async function load(meetings: ComparedMeeting[]) {
  const get = (path: string) => import(path);
  const { compareMeetings } = await get('/lib/compare/compare.ts');
  const { diffWords } = await get('/node_modules/diff/libesm/index.js');
  (globalThis as BenchWindow).bench = { meetings, compare: compareMeetings, diffWords };
}

/** Runs in the page: what the first view shows, or all views. Milliseconds. */
function compare(all: boolean): number {
  const { bench } = globalThis as BenchWindow;
  // New objects each round: nothing that was cut or weighed before may help.
  const fresh = structuredClone(bench.meetings);
  const began = performance.now();
  const comparison = bench.compare(fresh);
  if (all) void { ...comparison };
  return performance.now() - began;
}

/** Runs in the page. Milliseconds. */
function diff(): number {
  const { meetings, diffWords } = (globalThis as BenchWindow).bench;
  const intlSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const began = performance.now();
  for (let at = 1; at < meetings.length; at++)
    diffWords(meetings[at - 1]?.text ?? '', meetings[at]?.text ?? '', { intlSegmenter });
  return performance.now() - began;
}

/** Processor time of the page's own thread so far, milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** One page: the first comparison and those after it; the word diff last, so that it warms nothing. */
async function measure(page: Page, all: boolean) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await threadTime(session);
  const cold = await page.evaluate(compare, all);
  const coldThread = (await threadTime(session)) - before;
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) warm.push(await page.evaluate(compare, all));
  return { cold, coldThread, warm, theirs: all ? 0 : await page.evaluate(diff) };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const round = (value: number) => Math.round(value * 10) / 10;

const meetings = (await readouts()).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
const site = await serve();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
/** Several pages, each of which has seen nothing before. */
async function runs(all: boolean) {
  const out: Awaited<ReturnType<typeof measure>>[] = [];
  for (let at = 0; at < PAGES; at++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://localhost:${site.port}/`);
    await page.evaluate(load, meetings);
    out.push(await measure(page, all));
    await context.close();
  }
  return out;
}

try {
  const first = await runs(false);
  const all = await runs(true);
  const cold = median(first.map((run) => run.cold));
  const warm = median(first.flatMap((run) => run.warm));
  const theirs = median(first.map((run) => run.theirs));
  console.log(
    JSON.stringify({
      meetings: meetings.length,
      orders: meetings.reduce((sum, { directives }) => sum + directives.length, 0),
      characters: meetings.reduce((sum, { text }) => sum + (text?.length ?? 0), 0),
      coldMs: round(cold),
      coldMsOfEach: first.map((run) => round(run.cold)),
      coldThreadMs: round(median(first.map((run) => run.coldThread))),
      warmMs: round(warm),
      allViewsColdMs: round(median(all.map((run) => run.cold))),
      allViewsColdThreadMs: round(median(all.map((run) => run.coldThread))),
      allViewsWarmMs: round(median(all.flatMap((run) => run.warm))),
      diffWordsMs: round(theirs),
      coldRatio: round(theirs / cold),
      warmRatio: round(theirs / warm),
    }),
  );
} finally {
  await browser.close();
  site.close();
}
