/**
 * `npm run bench:library`: related meetings and lookup over 100, 10,000 and 100,000 synthetic
 * meetings in one run, with memory. What is measured is what the extension calls, about another
 * meeting each time. All sizes take turns in every round, so that whatever else the machine does
 * falls on each of them; ratios are against the smallest, the median of the rounds. A small library
 * has less to answer: the last column sets the time against the number of answers.
 */
import { besideFacts } from '../../lib/library/beside.ts';
import { type Library, makeLibrary } from '../../lib/library/bundled.ts';
import { relatedTo } from '../../lib/library/related.ts';
import { makeSearcher, type Searcher } from '../../lib/library/search.ts';
import type { MeetingFacts } from '../../lib/model/library.ts';
import { docsOf, meetingsOf, seriesAt } from './synthetic.ts';

const SIZES = [100, 10_000, 100_000];
/** Rounds measured, after as many that only warm the code up. */
const ROUNDS = 7;
/** Calls of one round, each about another meeting. */
const TIMES = 200;
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

/** A library of one size. */
interface Shelf {
  readonly meetings: readonly MeetingFacts[];
  readonly library: Library;
  readonly searcher: Searcher;
}

/** What is at hand before the clock starts (the meeting just read, the words typed), then the call. */
type Asked = (about: MeetingFacts, of: Shelf) => () => readonly unknown[];

const parsed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What cold memory alone costs: with a hundred meetings everything stands in the cache. */
const control: Asked = ({ ordinal }, { meetings }) => {
  const places = Array.from(
    { length: HITS },
    (_, n) => ((ordinal ?? 0) * 7919 + n * 104_729) % meetings.length,
  );
  return () => places.map((place) => meetings[place]?.name.charCodeAt(0));
};

const related: Asked = (about, { library }) => {
  const subject = parsed(about);
  return () => relatedTo(subject, library);
};

const beside: Asked = (about, { library }) => {
  const subject = parsed(about);
  return () => besideFacts('m1', subject, library).related;
};

const lookup =
  (query: (meeting: MeetingFacts, series: number) => string): Asked =>
  (about, { searcher }) => {
    // In one piece, as it comes out of the box.
    const typed = parsed(query(about, Number(about.series.slice(1))));
    return () => searcher.search(typed, { limit: HITS });
  };

const ASKED: Readonly<Record<string, Asked>> = {
  'control: 40 names read': control,
  related,
  'all that stands beside': beside,
  ...Object.fromEntries(Object.entries(QUERIES).map(([name, query]) => [name, lookup(query)])),
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

interface Measured {
  /** Milliseconds of one call, the median. */
  readonly ms: number;
  /** Answers to one call, the mean. */
  readonly answers: number;
}

/** One round: many calls, each about a meeting that no other round asks about. */
function measure(asked: Asked, shelf: Shelf, round: number): Measured {
  const taken: number[] = [];
  let answers = 0;
  for (let n = 0; n < TIMES; n++) {
    const about = shelf.meetings[((round * TIMES + n) * 7919) % shelf.meetings.length];
    if (!about) continue;
    const call = asked(about, shelf);
    const start = performance.now();
    const found = call();
    taken.push(performance.now() - start);
    answers += found.length / TIMES;
  }
  return { ms: median(taken), answers };
}

const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

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

function shelfOf(size: number): Shelf {
  console.log(`${size} meetings`);
  // As they come out of the extension's files: parsed, each string in one piece.
  const meetings = parsed(meetingsOf(size));
  const docs = parsed(docsOf(meetings));
  const empty = { manifest: { version: '', date: '', counts: {}, files: {} }, formulas: [] };
  const none = { topics: [], series: [], people: [], places: [], organs: [], search: docs };
  const library = build('relations indexed', () => makeLibrary({ ...empty, ...none, meetings }));
  const searcher = build('lookup indexed', () => {
    const made = makeSearcher(docs);
    made.search('防汛');
    return made;
  });
  return { meetings, library, searcher };
}

const shelves = SIZES.map(shelfOf);
const columns = (cells: readonly string[]) =>
  console.log(
    `${cells[0]?.padEnd(24)}${cells
      .slice(1)
      .map((cell) => cell.padStart(12))
      .join('')}`,
  );
const rounds = Array.from({ length: 2 * ROUNDS }, (_, round) =>
  Object.values(ASKED).map((asked) => shelves.map((shelf) => measure(asked, shelf, round))),
).slice(ROUNDS);

columns([
  '',
  ...SIZES.map((size) => `${size}, ms`),
  ...SIZES.slice(1).flatMap(() => ['×', '× an answer']),
]);
for (const [row, name] of Object.keys(ASKED).entries()) {
  const of = (at: number, round: (typeof rounds)[number]) =>
    round[row]?.[at] ?? { ms: Number.NaN, answers: 0 };
  const ratios = SIZES.slice(1).flatMap((_, at) => {
    const growth = rounds.map((round) => of(at + 1, round).ms / of(0, round).ms);
    const answers = median(rounds.map((round) => of(at + 1, round).answers / of(0, round).answers));
    // Where nothing is found there is nothing to divide by.
    const each = Number.isNaN(answers) ? '-' : (median(growth) / answers).toFixed(2);
    return [median(growth).toFixed(2), each];
  });
  const times = SIZES.map((_, at) => median(rounds.map((round) => of(at, round).ms)).toFixed(4));
  columns([name, ...times, ...ratios]);
}
