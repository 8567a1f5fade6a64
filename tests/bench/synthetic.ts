/** A library of any size, with the real names of places and the proportions of the real dataset. */
import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import type { SearchDoc } from '../../lib/library/snapshot.ts';
import type { MeetingFacts } from '../../lib/model/library.ts';

/** Sessions of one series: the number of series grows with that of the meetings. */
const SESSIONS = 40;
/** Days that the sessions are spread over, from 2000 on. */
const DAYS = 9000;
const LEVELS = ['central', 'province', 'prefecture', 'county'] as const;

const KINDS = [
  ['疫情防控工作', '专题会议', 'epidemic control meeting'],
  ['防汛抗旱工作', '调度会议', 'flood and drought dispatch meeting'],
  ['', '常务会议', 'government executive meeting'],
  ['', '常委会会议', 'standing committee meeting'],
  ['安全生产', '电视电话会议', 'work safety teleconference'],
  ['全面深化改革委员会', '会议', 'reform commission'],
  ['经济运行', '分析会议', 'economic analysis meeting'],
  ['乡村振兴工作', '推进会议', 'rural revitalisation meeting'],
] as const;

/** The same numbers each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const spelt = (han: string): string =>
  pinyin(han, { toneType: 'none', type: 'array', v: true }).join(' ');

interface Place {
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
}

function places(): Place[] {
  const file = new URL('../../assets/data/lexicon/places.json', import.meta.url);
  const lines = JSON.parse(readFileSync(file, 'utf8')) as string[];
  const all = lines.flatMap((line) => line.split(','));
  const random = numbers(3);
  return all
    .map((entry) => ({ code: entry.slice(0, 6), name: entry.slice(6), order: random() }))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => a.order - b.order)
    .map(({ code, name }) => ({ code, name, pinyin: spelt(name) }));
}

const PLACES = places();

export interface Series {
  readonly place: Place;
  readonly kind: (typeof KINDS)[number];
}

/** The nth series: each place has up to eight of them before the next round of places begins. */
export function seriesAt(n: number): Series {
  const place = PLACES[n % PLACES.length];
  const kind = KINDS[(n + Math.floor(n / PLACES.length)) % KINDS.length];
  if (!place || !kind) throw new Error('places.json is empty');
  return { place, kind };
}

const isoDay = (day: number): string =>
  new Date(Date.UTC(2000, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);

/** A meeting without orders counts as not read, and nothing is said of its formulas. */
const ORDER = {
  head: '',
  speaker: null,
  item: '',
  topics: [],
  modality: 'must',
  strength: 7,
  formulas: [],
  deadline: null,
  figures: [],
} as const;

/** A few topics and formulas are everywhere, most are rare, as in the real dataset. */
const skewed = (random: () => number, most: number): number => Math.floor(random() ** 2 * most);

/** Sessions of a series about a month apart, with topics and formulas as thin as in the real dataset. */
export function meetingsOf(size: number): MeetingFacts[] {
  const random = numbers(7);
  const begins = Array.from({ length: Math.ceil(size / SESSIONS) }, () =>
    Math.floor(random() * (DAYS - SESSIONS * 30)),
  );
  return Array.from({ length: size }, (_, n): MeetingFacts => {
    const [series, session] = [Math.floor(n / SESSIONS), (n % SESSIONS) + 1];
    const { place, kind } = seriesAt(series);
    const day = (begins[series] ?? 0) + session * 30 - Math.floor(random() * 20);
    const ids = (count: number, most: number, prefix: string) => [
      ...new Set(Array.from({ length: count }, () => prefix + skewed(random, most))),
    ];
    return {
      id: `s${series}/${session}`,
      series: `s${series}`,
      organ: place.name,
      name: `${kind[0]}第${session}次${kind[1]}`,
      ordinal: session,
      date: isoDay(day),
      dateText: null,
      level: LEVELS[n % 4] ?? 'county',
      region: { code: place.code, name: place.name },
      format: null,
      people: [],
      topics: ids(5, 80, 't'),
      formulas: [...ids(4, 600, 'f'), ...ids(2, size * 2, 'r')].map((id) => ({ id, count: 1 })),
      directives: [ORDER],
      followsUp: session > 1 && n % 7 === 0 ? [`s${series}/${session - 1}`] : [],
      sources: [],
    };
  });
}

export function docsOf(meetings: readonly MeetingFacts[]): SearchDoc[] {
  const tails = new Map<string, string>();
  return meetings.map((meeting, n) => {
    const { place, kind } = seriesAt(Math.floor(n / SESSIONS));
    const tail = tails.get(meeting.name) ?? spelt(meeting.name);
    tails.set(meeting.name, tail);
    const title = meeting.organ + meeting.name;
    return {
      kind: 'meeting',
      id: meeting.id,
      title,
      traditional: title,
      pinyin: `${place.pinyin} ${tail}`,
      english: `${place.pinyin} ${kind[2]} no. ${meeting.ordinal} ${meeting.date}`,
      aka: [meeting.name, `第${meeting.ordinal}次`, meeting.date ?? ''],
      parts: [],
      weight: n % 30,
    };
  });
}
