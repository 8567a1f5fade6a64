/**
 * `npm run bench:compare`: twelve Politburo readouts of ../shared/corpus compared in Chromium, beside
 * the word diff of the `diff` package over the same texts in the same run. Prints milliseconds of the
 * first comparison of a page (cold: nothing compiled, nothing built), of those after it (warm), and
 * both against the word diff, which says how fast the machine was just then. Cold is the median of
 * several pages, each in a browser context of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../lib/cli/find-browser.ts';
import { inputOfFile, readInput } from '../../lib/cli/input.ts';
import { fromReading } from '../../lib/compare/comparable.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/politburo/', import.meta.url));
/** Of one page: the first is cold. */
const ROUNDS = 5;
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

/** Runs in the page. The word diff comes after, so that it warms nothing. */
async function measure({ meetings, rounds }: { meetings: ComparedMeeting[]; rounds: number }) {
  const load = (path: string) => import(path);
  const { compareMeetings } = await load('/lib/compare/compare.ts');
  const { diffWords } = await load('/node_modules/diff/libesm/index.js');
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const timed = (work: () => void) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const ours: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // New objects each round: nothing that was cut or weighed before may help.
    const fresh = structuredClone(meetings);
    ours.push(timed(() => compareMeetings(fresh)));
  }
  const theirs = timed(() => {
    for (let at = 1; at < meetings.length; at++)
      diffWords(meetings[at - 1]?.text ?? '', meetings[at]?.text ?? '', { intlSegmenter: words });
  });
  return { cold: ours[0] ?? 0, warm: ours.slice(1), theirs };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const round = (value: number) => Math.round(value * 10) / 10;

const meetings = (await readouts()).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
const site = await serve();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const runs: Awaited<ReturnType<typeof measure>>[] = [];
  for (let at = 0; at < PAGES; at++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://localhost:${site.port}/`);
    runs.push(await page.evaluate(measure, { meetings, rounds: ROUNDS }));
    await context.close();
  }
  const cold = median(runs.map((run) => run.cold));
  const warm = median(runs.flatMap((run) => run.warm));
  const theirs = median(runs.map((run) => run.theirs));
  console.log(
    JSON.stringify({
      meetings: meetings.length,
      orders: meetings.reduce((sum, { directives }) => sum + directives.length, 0),
      characters: meetings.reduce((sum, { text }) => sum + (text?.length ?? 0), 0),
      coldMs: round(cold),
      coldMsOfEach: runs.map((run) => round(run.cold)),
      warmMs: round(warm),
      diffWordsMs: round(theirs),
      coldRatio: round(theirs / cold),
      warmRatio: round(theirs / warm),
    }),
  );
} finally {
  await browser.close();
  site.close();
}
