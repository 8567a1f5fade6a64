/**
 * `npm run bench:compare`: twelve Politburo readouts of ../shared/corpus compared in Chromium, beside
 * the word diff of the `diff` package over the same texts in the same run. Prints milliseconds
 * (median of the rounds, and the first, cold one) and the ratio.
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
const ROUNDS = 9;
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

/** Runs in the page. */
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
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // New objects each round: nothing that was cut or weighed before may help.
    const fresh = structuredClone(meetings);
    ours.push(timed(() => compareMeetings(fresh)));
    theirs.push(
      timed(() => {
        for (let at = 1; at < fresh.length; at++)
          diffWords(fresh[at - 1]?.text ?? '', fresh[at]?.text ?? '', { intlSegmenter: words });
      }),
    );
  }
  return { ours, theirs };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const meetings = (await readouts()).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
const site = await serve();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${site.port}/`);
  const { ours, theirs } = await page.evaluate(measure, { meetings, rounds: ROUNDS });
  const round = (value: number) => Math.round(value * 10) / 10;
  console.log(
    JSON.stringify({
      meetings: meetings.length,
      orders: meetings.reduce((sum, { directives }) => sum + directives.length, 0),
      characters: meetings.reduce((sum, { text }) => sum + (text?.length ?? 0), 0),
      compareMs: round(median(ours)),
      compareColdMs: round(ours[0] ?? 0),
      diffWordsMs: round(median(theirs)),
      ratio: round(median(theirs) / median(ours)),
    }),
  );
} finally {
  await browser.close();
  site.close();
}
