/**
 * `npm run bench:library`: related meetings and lookup over 100, 10,000 and 100,000 synthetic
 * meetings in one run, with memory. Ratios are against the smallest, on the same machine.
 */
import { type Library, makeLibrary } from '../../lib/library/bundled.ts';
import { relatedTo } from '../../lib/library/related.ts';
import { makeSearcher, type Searcher } from '../../lib/library/search.ts';
import type { SearchDoc } from '../../lib/library/snapshot.ts';
import type { MeetingFacts } from '../../lib/model/library.ts';

const SIZES = [100, 10_000, 100_000];
const SYLLABLES = 'an bei chun dong en feng gang hai jin kang lan ming nan ou ping qing'.split(' ');
const CHARS = '安北春东恩丰港海金康兰明南欧平青';
const LEVELS = ['central', 'province', 'prefecture', 'county'] as const;

/** The same numbers each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function placeName(n: number): { han: string; pinyin: string } {
  const digits = [...n.toString(16).padStart(5, '0')].map((digit) => Number.parseInt(digit, 16));
  return {
    han: digits.map((digit) => CHARS[digit]).join(''),
    pinyin: digits.map((digit) => SYLLABLES[digit]).join(' '),
  };
}

/** Series of about forty sessions each; days, topics and formulas as thin as in the real dataset. */
function meetingsOf(size: number): MeetingFacts[] {
  const random = numbers(7);
  const pick = (most: number) => Math.floor(random() * most);
  return Array.from({ length: size }, (_, n): MeetingFacts => {
    const series = Math.floor(n / 40);
    const day = new Date(Date.UTC(2000, 0, 1) + pick(9000) * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `s${series}/${n % 40}`,
      series: `s${series}`,
      organ: `${placeName(series).han}市委`,
      name: `防火工作第${n % 40}次专题会议`,
      ordinal: n % 40,
      date: day,
      dateText: null,
      level: LEVELS[pick(4)] ?? 'county',
      region: { code: String(110000 + (series % 800) * 100), name: placeName(series).han },
      format: null,
      people: [],
      topics: [`t${pick(80)}`, `t${pick(80)}`],
      formulas: Array.from({ length: 5 }, () => ({ id: `f${pick(size * 2)}`, count: 1 })),
      directives: [],
      followsUp: n % 40 > 0 && n % 7 === 0 ? [`s${series}/${(n % 40) - 1}`] : [],
      sources: [],
    };
  });
}

const docsOf = (meetings: readonly MeetingFacts[]): SearchDoc[] =>
  meetings.map((meeting, n) => {
    const place = placeName(Math.floor(n / 40));
    return {
      kind: 'meeting',
      id: meeting.id,
      title: `${meeting.organ}${meeting.name}`,
      traditional: `${meeting.organ}${meeting.name}`,
      pinyin: place.pinyin,
      english: `session ${meeting.ordinal} of ${meeting.series}`,
      aka: [meeting.date ?? ''],
      weight: 1,
    };
  });

/** Milliseconds of one call, the median of many. */
function median(times: number, call: (n: number) => void): number {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    call(n);
    taken.push(performance.now() - start);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const QUERIES: Readonly<Record<string, (n: number, size: number) => string>> = {
  'lookup by name': (n, size) => placeName(n % Math.ceil(size / 40)).han,
  'lookup by pinyin': (n, size) => placeName(n % Math.ceil(size / 40)).pinyin.replaceAll(' ', ''),
  'lookup by day': (n) => new Date(Date.UTC(2000, 0, 1 + n * 31)).toISOString().slice(0, 10),
  'lookup of a common word': () => '防火',
};

function measure(library: Library, searcher: Searcher, size: number): Record<string, number> {
  const subjects = library.snapshots.meetings;
  const results: Record<string, number> = {
    related: median(400, (n) => {
      const subject = subjects[(n * 97) % subjects.length];
      if (subject) relatedTo(subject, library);
    }),
  };
  for (const [name, query] of Object.entries(QUERIES)) {
    results[name] = median(300, (n) => {
      searcher.search(query(n, size), { limit: 20 });
    });
  }
  return results;
}

/** Related meetings of one on average: with a hundred meetings there is little to be related to. */
function candidates(library: Library): number {
  const some = library.snapshots.meetings.slice(0, 100);
  const found = some.map((subject) => relatedTo(subject, library, Number.POSITIVE_INFINITY).length);
  return found.reduce((sum, count) => sum + count, 0) / some.length;
}

const base: Record<string, number> = {};
for (const size of SIZES) {
  const meetings = meetingsOf(size);
  const docs = docsOf(meetings);
  const before = megabytes();
  const built = performance.now();
  const empty = { manifest: { version: '', date: '', counts: {}, files: {} }, formulas: [] };
  const none = { topics: [], series: [], people: [], places: [], organs: [], search: docs };
  const library = makeLibrary({ ...empty, ...none, meetings });
  const indexed = performance.now();
  const searcher = makeSearcher(docs);
  searcher.search('防火');
  const searchable = performance.now();
  const memory = megabytes() - before;
  console.log(`\n${size} meetings: relations indexed in ${(indexed - built).toFixed(0)} ms,`);
  console.log(
    `  lookup in ${(searchable - indexed).toFixed(0)} ms, ${memory.toFixed(1)} MB for both`,
  );
  console.log(`  ${candidates(library).toFixed(0)} meetings related to one`);
  for (const [name, ms] of Object.entries(measure(library, searcher, size))) {
    base[name] ??= ms;
    const ratio = ms / (base[name] ?? ms);
    console.log(`  ${name.padEnd(26)}${ms.toFixed(3).padStart(9)} ms  ${ratio.toFixed(2)}×`);
  }
}
