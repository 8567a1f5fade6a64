import type { MeetingFacts } from '../model/library.ts';
import type { Level } from '../model/reading.ts';
import { dayNumber, dayOf } from './day.ts';
import { firstFrom, firstWhere, makePostings, type Postings, type Records } from './postings.ts';

/**
 * Everything that relating asks, so that it never scans all meetings: what is looked at of many of
 * them stands in plain columns, one number a meeting, and each list names places in `inOrder`,
 * oldest first.
 */
export interface MeetingIndex {
  readonly byId: ReadonlyMap<string, MeetingFacts>;
  /** By day and id; meetings of no known day first. */
  readonly inOrder: readonly MeetingFacts[];
  /** Columns beside `inOrder`: day, code of the region, level (see levelNumber), 第N次 or 0. */
  readonly days: Int32Array;
  readonly regions: Int32Array;
  readonly levels: Int32Array;
  readonly ordinals: Int32Array;
  /** Sessions by their numbers where all go by them, else by day. */
  readonly bySeries: Postings;
  readonly byTopic: Postings;
  /** Meetings that were mainly about a topic. */
  readonly byMainTopic: Postings;
  readonly byFormula: Postings;
  /** Series whose sessions all go by their number. */
  readonly numbered: ReadonlySet<string>;
  /** Ids of the meetings called to follow up the one with this id. */
  readonly followers: ReadonlyMap<string, readonly string[]>;
}

/** Topics of a meeting that count as what it was about. */
const MAIN_TOPICS = 3;

export const mainTopics = ({ topics }: MeetingFacts): readonly string[] =>
  topics.slice(0, MAIN_TOPICS);

const LEVELS: readonly Level[] = ['central', 'province', 'prefecture', 'county', 'unit'];

export const levelNumber = (level: Level): number => LEVELS.indexOf(level);

/** The meetings of some places. */
export function meetingsAt({ inOrder }: MeetingIndex, places: Iterable<number>): MeetingFacts[] {
  return [...places].flatMap((place) => inOrder[place] ?? []);
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Places of the meetings that each key is used in. */
const listed = (
  meetings: readonly MeetingFacts[],
  keysOf: (meeting: MeetingFacts) => readonly string[],
): Postings =>
  makePostings(meetings.length, (place) => {
    const meeting = meetings[place];
    return meeting ? keysOf(meeting) : [];
  });

/** Whether every session is known by its number, so that they run in that order. */
function allNumbered(inOrder: readonly MeetingFacts[], sessions: Records): boolean {
  return sessions.every((place) => {
    const { id, ordinal } = inOrder[place] ?? {};
    return typeof ordinal === 'number' && id?.endsWith(`/${ordinal}`);
  });
}

/** The sessions of each series, and the series that go by their numbers. */
function sessionsOf(inOrder: readonly MeetingFacts[], ordinals: Int32Array) {
  const bySeries = listed(inOrder, ({ series }) => [series]);
  const numbered = new Set<string>();
  for (const series of bySeries.keys()) {
    const sessions = bySeries.get(series);
    if (!allNumbered(inOrder, sessions)) continue;
    numbered.add(series);
    sessions.sort((a, b) => (ordinals[a] ?? 0) - (ordinals[b] ?? 0));
  }
  return { bySeries, numbered };
}

function followersOf(inOrder: readonly MeetingFacts[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const { id, followsUp } of inOrder)
    for (const parent of followsUp) put(followers, parent, id);
  return followers;
}

export function indexMeetings(meetings: readonly MeetingFacts[]): MeetingIndex {
  const inOrder = meetings
    .map((meeting) => ({ meeting, day: dayNumber(dayOf(meeting)) }))
    .sort((a, b) => a.day - b.day || (a.meeting.id < b.meeting.id ? -1 : 1));
  const sorted = inOrder.map(({ meeting }) => meeting);
  const column = (of: (meeting: MeetingFacts) => number) => Int32Array.from(sorted, of);
  const ordinals = column(({ ordinal }) => ordinal ?? 0);
  return {
    byId: new Map(sorted.map((meeting) => [meeting.id, meeting])),
    inOrder: sorted,
    days: Int32Array.from(inOrder, ({ day }) => day),
    regions: column(({ region }) => Number(region.code) || 0),
    levels: column(({ level }) => levelNumber(level)),
    ordinals,
    ...sessionsOf(sorted, ordinals),
    byTopic: listed(sorted, ({ topics }) => topics),
    byMainTopic: listed(sorted, mainTopics),
    byFormula: listed(sorted, ({ formulas }) => formulas.map(({ id }) => id)),
    followers: followersOf(sorted),
  };
}

/** Where a meeting stands, or would stand, in the order of days and ids. */
export function placeOf(meeting: MeetingFacts, { days, inOrder }: MeetingIndex): number {
  const day = dayNumber(dayOf(meeting));
  const [from, to] = [firstFrom(days, day), firstFrom(days, day + 1)];
  return firstWhere(to, (at) => (inOrder[at]?.id ?? '') >= meeting.id, from);
}
