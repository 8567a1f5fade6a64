import type { ReasonKind } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Library } from './bundled.ts';
import { dayOf, daysBetween, shiftDay } from './day.ts';
import { firstWhere } from './meeting-index.ts';

/** Why one meeting is put beside another. `topics` and `formulas` hold ids. */
interface Reason {
  readonly kind: ReasonKind;
  readonly topics?: readonly string[];
  readonly formulas?: readonly string[];
}

export interface Related {
  /** Id of the meeting without "bundled:". */
  readonly id: string;
  readonly why: readonly Reason[];
  readonly score: number;
}

/** What each reason is worth; the closest tie first. Nearness takes off up to the next step. */
const WORTH: Readonly<Record<ReasonKind, number>> = {
  parent: 1000,
  'follow-up': 900,
  previous: 700,
  next: 700,
  series: 400,
  'same-day': 200,
  topic: 100,
  formula: 40,
};

/** Sessions of the same series shown besides the two neighbours. */
const SESSIONS = 8;
/** A topic ties meetings of other levels this many days apart at most. */
const TOPIC_DAYS = 21;
/** Topics of a meeting that count as what it was about. */
const TOPICS = 3;
/** A formula that more meetings than this use ties nothing. */
const RARE = 8;
/** Candidates looked at to either side for one topic. */
const REACH = 24;

type Found = Map<string, { why: Reason[]; score: number }>;

function add(found: Found, id: string, reason: Reason, score: number): void {
  const entry = found.get(id) ?? { why: [], score: 0 };
  found.set(id, entry);
  entry.why.push(reason);
  entry.score += score;
}

/** Whether one place lies in the other, after the pairs of digits of GB/T 2260. */
function sameLine(a: string, b: string): boolean {
  for (let at = 0; at < 6; at += 2) {
    const [left, right] = [a.slice(at, at + 2), b.slice(at, at + 2)];
    if (left === '00' || right === '00') return true;
    if (left !== right) return false;
  }
  return true;
}

function addChain(subject: MeetingFacts, library: Library, found: Found): void {
  for (const parent of subject.followsUp) {
    if (library.index.byId.has(parent)) add(found, parent, { kind: 'parent' }, WORTH.parent);
  }
  for (const child of library.index.followers.get(subject.id) ?? []) {
    add(found, child, { kind: 'follow-up' }, WORTH['follow-up']);
  }
}

/** Where the subject stands, or would stand, among the sessions of its series. */
function placeIn(
  sessions: readonly MeetingFacts[],
  subject: MeetingFacts,
  library: Library,
): number {
  const known = library.index.byId.get(subject.id);
  if (known) return library.index.position.get(known.id) ?? 0;
  const { ordinal } = subject;
  if (ordinal !== null && library.index.numbered.has(subject.series)) {
    return firstWhere(sessions, (session) => (session.ordinal ?? 0) > ordinal);
  }
  const day = dayOf(subject);
  return firstWhere(sessions, (session) => dayOf(session) >= day);
}

/** The sessions before and after the subject in its series; null at either end. */
export function neighbours(
  subject: MeetingFacts,
  library: Library,
): { readonly previous: MeetingFacts | null; readonly next: MeetingFacts | null } {
  const sessions = library.index.bySeries.get(subject.series) ?? [];
  // A session of no known day and no number has no place among the others.
  const placed = dayOf(subject) !== '' || library.index.numbered.has(subject.series);
  if (!placed) return { previous: null, next: null };
  const at = placeIn(sessions, subject, library);
  const next = sessions[at]?.id === subject.id ? at + 1 : at;
  return { previous: sessions[at - 1] ?? null, next: sessions[next] ?? null };
}

function addSeries(subject: MeetingFacts, library: Library, found: Found): void {
  const sessions = library.index.bySeries.get(subject.series) ?? [];
  const at = placeIn(sessions, subject, library);
  const { previous, next } = neighbours(subject, library);
  const from = Math.max(0, at - SESSIONS);
  const near = sessions
    .slice(from, at + SESSIONS + 1)
    .map((meeting, offset) => ({ meeting, distance: Math.abs(from + offset - at) }))
    .filter(({ meeting }) => meeting.id !== subject.id)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SESSIONS);
  for (const { meeting, distance } of near) {
    const kind = meeting === previous ? 'previous' : meeting === next ? 'next' : 'series';
    add(found, meeting.id, { kind }, WORTH[kind] - distance * 10);
  }
}

function addSameDay(subject: MeetingFacts, library: Library, found: Found): void {
  if (!subject.date) return;
  for (const meeting of library.index.byDay.get(subject.date) ?? []) {
    if (meeting.id === subject.id || meeting.date !== subject.date) continue;
    const near = sameLine(meeting.region.code, subject.region.code);
    const shared = meeting.topics.some((topic) => subject.topics.includes(topic));
    if (near || shared) {
      add(found, meeting.id, { kind: 'same-day' }, WORTH['same-day'] + (near && shared ? 50 : 0));
    }
  }
}

/** The meetings of a list that stand within the days that a topic ties, the nearest few. */
function within(list: readonly MeetingFacts[], day: string): MeetingFacts[] {
  const [first, last] = [shiftDay(day, -TOPIC_DAYS), shiftDay(day, TOPIC_DAYS)];
  const at = firstWhere(list, (meeting) => dayOf(meeting) >= day);
  const from = firstWhere(list, (meeting) => dayOf(meeting) >= first);
  const to = firstWhere(list, (meeting) => dayOf(meeting) > last);
  return list.slice(Math.max(from, at - REACH), Math.min(to, at + REACH));
}

function addTopics(subject: MeetingFacts, library: Library, found: Found): void {
  const day = dayOf(subject);
  if (!day) return;
  const shared = new Map<MeetingFacts, string[]>();
  for (const topic of subject.topics.slice(0, TOPICS)) {
    for (const meeting of within(library.index.byTopic.get(topic) ?? [], day)) {
      const fits =
        meeting.level !== subject.level && sameLine(meeting.region.code, subject.region.code);
      if (fits && meeting.topics.slice(0, TOPICS).includes(topic)) {
        shared.set(meeting, [...(shared.get(meeting) ?? []), topic]);
      }
    }
  }
  for (const [meeting, topics] of shared) {
    const gap = Math.abs(daysBetween(day, dayOf(meeting)) ?? 0);
    add(found, meeting.id, { kind: 'topic', topics }, WORTH.topic * topics.length - gap * 3);
  }
}

function addFormulas(subject: MeetingFacts, library: Library, found: Found): void {
  const shared = new Map<string, { ids: string[]; worth: number }>();
  for (const { id } of subject.formulas) {
    const users = library.index.byFormula.get(id) ?? [];
    if (users.length > RARE) continue;
    for (const user of users) {
      if (user.id === subject.id) continue;
      const entry = shared.get(user.id) ?? { ids: [], worth: 0 };
      shared.set(user.id, entry);
      entry.ids.push(id);
      entry.worth += WORTH.formula / users.length;
    }
  }
  for (const [id, { ids, worth }] of shared) {
    const users = (formula: string) => library.index.byFormula.get(formula)?.length ?? 0;
    const formulas = ids.sort((a, b) => users(a) - users(b) || (a < b ? -1 : 1));
    add(found, id, { kind: 'formula', formulas }, worth);
  }
}

/**
 * The meetings that belong beside one, best first, each with its reasons: what it follows up and
 * what follows it up, its series, the same day, the same topic at other levels, rare formulas.
 */
export function relatedTo(subject: MeetingFacts, library: Library, limit = 20): Related[] {
  const found: Found = new Map();
  addChain(subject, library, found);
  addSeries(subject, library, found);
  addSameDay(subject, library, found);
  addTopics(subject, library, found);
  addFormulas(subject, library, found);
  return [...found]
    .map(([id, { why, score }]) => ({ id, why, score: Math.round(score) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
