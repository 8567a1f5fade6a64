import type { MeetingFacts } from '../model/library.ts';
import { dayOf } from './day.ts';

/** Lists by series, day, topic and formula, each oldest first, so that relating never scans all. */
export interface MeetingIndex {
  readonly byId: ReadonlyMap<string, MeetingFacts>;
  readonly bySeries: ReadonlyMap<string, readonly MeetingFacts[]>;
  readonly byDay: ReadonlyMap<string, readonly MeetingFacts[]>;
  readonly byTopic: ReadonlyMap<string, readonly MeetingFacts[]>;
  readonly byFormula: ReadonlyMap<string, readonly MeetingFacts[]>;
  /** Place of a meeting in the list of its series, by id. */
  readonly position: ReadonlyMap<string, number>;
  /** Series whose sessions all go by their number. */
  readonly numbered: ReadonlySet<string>;
  /** Ids of the meetings called to follow up the one with this id. */
  readonly followers: ReadonlyMap<string, readonly string[]>;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether every session is known by its number, so that they run in that order. */
function allNumbered(sessions: readonly MeetingFacts[]): boolean {
  return sessions.every(({ id, ordinal }) => ordinal !== null && id.endsWith(`/${ordinal}`));
}

/** Puts numbered series in order of their numbers; the others stay in order of days. */
function orderSessions(bySeries: Map<string, MeetingFacts[]>) {
  const numbered = new Set<string>();
  const position = new Map<string, number>();
  for (const [series, sessions] of bySeries) {
    if (allNumbered(sessions)) {
      numbered.add(series);
      sessions.sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
    }
    for (const [at, { id }] of sessions.entries()) position.set(id, at);
  }
  return { numbered, position };
}

export function indexMeetings(meetings: readonly MeetingFacts[]): MeetingIndex {
  const days = new Map(meetings.map((meeting) => [meeting, dayOf(meeting)]));
  const sorted = meetings.toSorted((a, b) => {
    const [left, right] = [days.get(a) ?? '', days.get(b) ?? ''];
    return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
  });
  const bySeries = new Map<string, MeetingFacts[]>();
  const byDay = new Map<string, MeetingFacts[]>();
  const byTopic = new Map<string, MeetingFacts[]>();
  const byFormula = new Map<string, MeetingFacts[]>();
  const followers = new Map<string, string[]>();
  for (const meeting of sorted) {
    put(bySeries, meeting.series, meeting);
    put(byDay, days.get(meeting) ?? '', meeting);
    for (const topic of meeting.topics) put(byTopic, topic, meeting);
    for (const { id } of meeting.formulas) put(byFormula, id, meeting);
    for (const parent of meeting.followsUp) put(followers, parent, meeting.id);
  }
  const byId = new Map(sorted.map((meeting) => [meeting.id, meeting]));
  return { byId, bySeries, byDay, byTopic, byFormula, followers, ...orderSessions(bySeries) };
}

/** Index of the first record of a sorted list for which `reached` holds; its length if for none. */
export function firstWhere<T>(list: readonly T[], reached: (record: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle];
    if (at !== undefined && !reached(at)) low = middle + 1;
    else high = middle;
  }
  return low;
}
