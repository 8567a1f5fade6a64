/**
 * `npm run bench:library`: related meetings and lookup over 100, 10,000 and 100,000 synthetic
 * meetings in one run, with memory. Ratios are against the smallest, on the same machine. What is
 * measured is what the extension calls; each query is asked once, after others warmed the code up.
 */
import { besideFacts } from '../../lib/library/beside.ts';
import { type Library, makeLibrary } from '../../lib/library/bundled.ts';
import { relatedTo } from '../../lib/library/related.ts';
import { makeSearcher, type Searcher } from '../../lib/library/search.ts';
import type { MeetingFacts } from '../../lib/model/library.ts';
import { docsOf, meetingsOf, seriesAt } from './synthetic.ts';

const SIZES = [100, 10_000, 100_000];
/** Answers measured, and as many others before them. */
const TIMES = 400;
/** As many hits as the look-up box asks for. */
const HITS = 40;

const QUERIES: Readonly<Record<string, (meeting: MeetingFacts, series: number) => string>> = {
  'a place': (_, series) => seriesAt(series).place.name,
  'place and session': ({ organ, ordinal }) => `${organ} 第${ordinal}次`,
  'words of a name': (_, series) => `${seriesAt(series).kind[1]} ${seriesAt(series).place.name}`,
  'a common word': (_, series) => seriesAt(series).kind[1],
  'pinyin of a place': (_, series) => seriesAt(series).place.pinyin.replaceAll(' ', ''),
  'initials of a place': (_, series) => seriesAt(series).place.pinyin.replace(/(\w)\w*\s?/g, '$1'),
  English: (_, series) => seriesAt(series).kind[2].slice(0, 12),
  'a day': ({ date }) => date ?? '',
  'a month': ({ date }) => (date ?? '').slice(0, 7),
  'what is not there': ({ ordinal }) => `无此地名${ordinal}`,
};

interface Measured {
  /** Milliseconds of one call, the median. */
  readonly ms: number;
  /** Answers to one call, the mean: a small library has less to answer. */
  readonly answers: number;
}

/** Many calls, each about another meeting, after as many others. */
function measure(
  meetings: readonly MeetingFacts[],
  call: (about: MeetingFacts) => readonly unknown[],
): Measured {
  const taken: number[] = [];
  let answers = 0;
  for (let n = 0; n < 2 * TIMES; n++) {
    const about = meetings[(n * 7919) % meetings.length];
    if (!about) continue;
    const start = performance.now();
    const found = call(about);
    const took = performance.now() - start;
    if (n < TIMES) continue;
    taken.push(took);
    answers += found.length / TIMES;
  }
  return { ms: taken.toSorted((a, b) => a - b)[TIMES / 2] ?? Number.NaN, answers };
}

const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

function measureAll(library: Library, searcher: Searcher): Record<string, Measured> {
  const { meetings } = library.snapshots;
  const results: Record<string, Measured> = {
    // What cold memory alone costs: with a hundred meetings everything stands in the cache.
    'control: 40 names read': measure(meetings, (about) =>
      Array.from({ length: HITS }, (_, n) => {
        const at = ((about.ordinal ?? 0) * 7919 + n * 104_729) % meetings.length;
        return meetings[at]?.name.charCodeAt(0);
      }),
    ),
    related: measure(meetings, (subject) => relatedTo(subject, library)),
    'all that stands beside': measure(
      meetings,
      (subject) => besideFacts('m1', subject, library).related,
    ),
  };
  for (const [name, query] of Object.entries(QUERIES)) {
    results[name] = measure(meetings, (meeting) =>
      searcher.search(query(meeting, Number(meeting.series.slice(1))), { limit: HITS }),
    );
  }
  return results;
}

/** Runs one step and says how long it took and what it keeps in memory. */
function build<T>(what: string, step: () => T): T {
  const before = megabytes();
  const start = performance.now();
  const made = step();
  const took = performance.now() - start;
  const kept = megabytes() - before;
  console.log(`  ${what} in ${took.toFixed(0)} ms, ${kept.toFixed(1)} MB`);
  return made;
}

const parsed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const base: Record<string, number> = {};
for (const size of SIZES) {
  // As they come out of the extension's files: parsed, each string in one piece.
  const meetings = parsed(meetingsOf(size));
  const docs = parsed(docsOf(meetings));
  console.log(`\n${size} meetings`);
  const empty = { manifest: { version: '', date: '', counts: {}, files: {} }, formulas: [] };
  const none = { topics: [], series: [], people: [], places: [], organs: [], search: docs };
  const library = build('relations indexed', () => makeLibrary({ ...empty, ...none, meetings }));
  const searcher = build('lookup indexed', () => {
    const made = makeSearcher(docs);
    made.search('防汛');
    return made;
  });
  for (const [name, { ms, answers }] of Object.entries(measureAll(library, searcher))) {
    base[name] ??= ms;
    const ratio = (ms / (base[name] ?? ms)).toFixed(2);
    console.log(
      `  ${name.padEnd(24)}${ms.toFixed(4).padStart(8)} ms ${ratio.padStart(6)}×  ${answers.toFixed(1).padStart(5)} answers`,
    );
  }
}
