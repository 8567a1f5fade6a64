import type { ReasonKind } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Library } from './bundled.ts';
import { dayNumber, dayOf, UNKNOWN_DAY } from './day.ts';
import { levelNumber, type MeetingIndex, mainTopics, placeOf } from './meeting-index.ts';
import { firstFrom, firstWhere, type Records } from './postings.ts';

/** Why one meeting is put beside another. `topics` and `formulas` hold ids. */
interface Reason {
  readonly kind: ReasonKind;
  readonly topics?: readonly string[];
  readonly formulas?: readonly string[];
}

export interface Related {
  readonly meeting: MeetingFacts;
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

/** Sessions of the same series shown, its neighbours among them: other ties want room too. */
const SESSIONS = 6;
/** A topic ties meetings of other levels this many days apart at most. */
const TOPIC_DAYS = 21;
/** A formula that more meetings than this use ties nothing. */
const RARE = 8;
/** Candidates looked at to either side for one topic. */
const REACH = 24;
/** Meetings of the same day looked at. */
const SAME_DAY = 64;

/** By the meetings' places in the index. */
type Found = Map<number, { why: Reason[]; score: number }>;

function add(found: Found, place: number, reason: Reason, score: number): void {
  const entry = found.get(place);
  if (entry) {
    entry.why.push(reason);
    entry.score += score;
  } else found.set(place, { why: [reason], score });
}

/** Whether one place lies in the other, after the pairs of digits of their numbers in GB/T 2260. */
function sameLine(a: number, b: number): boolean {
  for (let step = 10_000; step >= 1; step /= 100) {
    const [left, right] = [Math.floor(a / step) % 100, Math.floor(b / step) % 100];
    if (left === 0 || right === 0) return true;
    if (left !== right) return false;
  }
  return true;
}

const regionOf = ({ region }: MeetingFacts): number => Number(region.code) || 0;

function addChain(subject: MeetingFacts, { index }: Library, found: Found): void {
  const tie = (id: string, kind: 'parent' | 'follow-up') => {
    const meeting = index.byId.get(id);
    if (meeting) add(found, placeOf(meeting, index), { kind }, WORTH[kind]);
  };
  for (const parent of subject.followsUp) tie(parent, 'parent');
  for (const child of index.followers.get(subject.id) ?? []) tie(child, 'follow-up');
}

/** Where the subject stands, or would stand, among the sessions of its series. */
function placeIn(sessions: Records, subject: MeetingFacts, index: MeetingIndex): number {
  const { ordinal, series } = subject;
  if (ordinal === null || !index.numbered.has(series)) {
    return firstFrom(sessions, placeOf(subject, index));
  }
  const reached = (at: number) => (index.ordinals[sessions[at] ?? 0] ?? 0) >= ordinal;
  return firstWhere(sessions.length, reached);
}

/** The sessions of the subject's series and where it stands; null where it has no place there. */
function inSeries(subject: MeetingFacts, index: MeetingIndex) {
  const sessions = index.bySeries.get(subject.series);
  // A session of no known day and no number has no place among the others.
  if (dayOf(subject) === '' && !index.numbered.has(subject.series)) return null;
  const at = placeIn(sessions, subject, index);
  const isThere = index.inOrder[sessions[at] ?? -1]?.id === subject.id;
  return { sessions, at, next: isThere ? at + 1 : at };
}

/** The sessions before and after the subject in its series; null at either end. */
export function neighbours(
  subject: MeetingFacts,
  { index }: Library,
): { readonly previous: MeetingFacts | null; readonly next: MeetingFacts | null } {
  const found = inSeries(subject, index);
  if (!found) return { previous: null, next: null };
  const { sessions, at, next } = found;
  const meeting = (place = -1) => index.inOrder[place] ?? null;
  return { previous: meeting(sessions[at - 1]), next: meeting(sessions[next]) };
}

function addSeries(subject: MeetingFacts, { index }: Library, found: Found): void {
  const own = inSeries(subject, index);
  if (!own) return;
  const { sessions, at, next } = own;
  let shown = 0;
  const put = (place: number | undefined, kind: 'previous' | 'next' | 'series', off: number) => {
    if (place === undefined) return;
    add(found, place, { kind }, WORTH[kind] - off * 10);
    shown++;
  };
  put(sessions[at - 1], 'previous', 1);
  put(sessions[next], 'next', next === at ? 0 : 1);
  let [before, after] = [at - 2, next + 1];
  while (shown < SESSIONS && (before >= 0 || after < sessions.length)) {
    const later = after < sessions.length && (before < 0 || after - at < at - before);
    if (later) put(sessions[after], 'series', after++ - at);
    else put(sessions[before], 'series', at - before--);
  }
}

/** Places of the meetings of some days that share a topic with the subject. */
function sharing(subject: MeetingFacts, index: MeetingIndex, from: number, to: number) {
  const found = new Set<number>();
  for (const topic of subject.topics) {
    const places = index.byTopic.get(topic);
    for (let at = firstFrom(places, from); at < places.length; at++) {
      const place = places[at] ?? to;
      if (place >= to) break;
      found.add(place);
    }
  }
  return found;
}

function addSameDay(subject: MeetingFacts, { index }: Library, found: Found): void {
  if (!subject.date) return;
  const region = regionOf(subject);
  const day = dayNumber(subject.date);
  const from = firstFrom(index.days, day);
  let to = from;
  while (index.days[to] === day && to < from + SAME_DAY) to++;
  const shared = sharing(subject, index, from, to);
  for (let place = from; place < to; place++) {
    const near = sameLine(index.regions[place] ?? 0, region);
    // A day that only bounds a meeting is not the day it was held.
    if (!(near || shared.has(place)) || index.inOrder[place]?.date === null) continue;
    const both = near && shared.has(place) ? 50 : 0;
    add(found, place, { kind: 'same-day' }, WORTH['same-day'] + both);
  }
}

/** Places of the meetings about a topic within the days that it ties, the nearest few. */
function near(
  index: MeetingIndex,
  topic: string,
  days: { first: number; at: number; past: number },
) {
  const places = index.byMainTopic.get(topic);
  const at = firstFrom(places, days.at);
  // The nearest stand side by side: a few steps cost less than two searches.
  let [from, to] = [at, at];
  while (from > at - REACH && (places[from - 1] ?? -1) >= days.first) from--;
  while (to < at + REACH && (places[to] ?? days.past) < days.past) to++;
  return places.subarray(from, to);
}

function addTopics(subject: MeetingFacts, { index }: Library, found: Found): void {
  const day = dayNumber(dayOf(subject));
  if (day === UNKNOWN_DAY) return;
  const days = {
    first: firstFrom(index.days, day - TOPIC_DAYS),
    at: firstFrom(index.days, day),
    past: firstFrom(index.days, day + TOPIC_DAYS + 1),
  };
  const [region, level] = [regionOf(subject), levelNumber(subject.level)];
  const shared = new Map<number, string[]>();
  for (const topic of mainTopics(subject)) {
    for (const place of near(index, topic, days)) {
      const fits = index.levels[place] !== level && sameLine(index.regions[place] ?? 0, region);
      if (!fits) continue;
      const topics = shared.get(place);
      if (topics) topics.push(topic);
      else shared.set(place, [topic]);
    }
  }
  for (const [place, topics] of shared) {
    const gap = Math.abs((index.days[place] ?? 0) - day);
    add(found, place, { kind: 'topic', topics }, WORTH.topic * topics.length - gap * 3);
  }
}

function addFormulas(subject: MeetingFacts, { index }: Library, found: Found): void {
  const shared = new Map<number, { ids: string[]; worth: number }>();
  const rare = subject.formulas
    .map(({ id }) => ({ id, users: index.byFormula.count(id) }))
    .filter(({ users }) => users <= RARE)
    .sort((a, b) => a.users - b.users || (a.id < b.id ? -1 : 1));
  for (const { id, users } of rare) {
    for (const place of index.byFormula.get(id)) {
      const entry = shared.get(place) ?? { ids: [], worth: 0 };
      shared.set(place, entry);
      entry.ids.push(id);
      entry.worth += WORTH.formula / users;
    }
  }
  for (const [place, { ids, worth }] of shared) {
    add(found, place, { kind: 'formula', formulas: ids }, worth);
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
  return (
    [...found]
      .map(([place, { why, score }]) => ({ place, why, score: Math.round(score) }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      // One more than wanted, because the subject itself may be among them.
      .slice(0, limit + 1)
      .flatMap(({ place, why, score }) => {
        const meeting = library.index.inOrder[place];
        return meeting && meeting.id !== subject.id ? [{ meeting, why, score }] : [];
      })
      .slice(0, limit)
  );
}
