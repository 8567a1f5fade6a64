import type { Change, ComparedMeeting, Comparison, Thread, TopicRows } from '../model/change.ts';
import { Failure } from '../model/failure.ts';
import { changesBetween } from './changes.ts';
import { heatOf } from './heat.ts';
import { deadlinesOf, figuresOf, strengthOf } from './tables.ts';
import { threadsOf } from './threads.ts';

const MOST_MEETINGS = 12;

/** Where a long comparison stands, and whether it is still wanted. */
export interface Watch {
  /** Called after each pair of meetings; may wait, so that a view can breathe. */
  readonly step?: (done: number, of: number) => Promise<void> | void;
  readonly signal?: AbortSignal;
}

/** By date; what has none stays where it was put, after what has. */
function byDate(meetings: readonly ComparedMeeting[]): ComparedMeeting[] {
  const key = (meeting: ComparedMeeting) => meeting.date ?? '9999';
  // No collation: it costs more to set up than the dates to sort.
  return [...meetings].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function checked(meetings: readonly ComparedMeeting[], base: string | null): void {
  if (meetings.length < 2 || meetings.length > MOST_MEETINGS)
    throw new Failure(
      'wrong-number',
      `${meetings.length} meetings cannot be compared.`,
      `Choose 2 to ${MOST_MEETINGS} meetings.`,
    );
  if (new Set(meetings.map((meeting) => meeting.id)).size < meetings.length)
    throw new Failure('same-meeting', 'A meeting was chosen twice.', 'Leave one of them out.');
  if (base !== null && !meetings.some((meeting) => meeting.id === base))
    throw new Failure(
      'no-base',
      `The base ${base} is not among the meetings.`,
      'Choose another base.',
    );
}

/** Which meeting each is held against: the one before it, or the base. */
function againstOf(meetings: readonly ComparedMeeting[], base: string | null): (number | null)[] {
  if (base === null) return meetings.map((_, at) => (at === 0 ? null : at - 1));
  const at = meetings.findIndex((meeting) => meeting.id === base);
  return meetings.map((_, index) => (index === at ? null : at));
}

/** Topics in the order in which the latest meeting speaks of them, then what it leaves out. */
function topicRows(threads: readonly Thread[], meetings: readonly ComparedMeeting[]): TopicRows[] {
  const place = (thread: Thread): number => {
    for (let at = meetings.length - 1; at >= 0; at--) {
      const start = thread.cells[at]?.find((cell) => cell.directive)?.directive?.start;
      if (start !== undefined) return (meetings.length - at) * 1e7 + start;
    }
    return Number.MAX_SAFE_INTEGER;
  };
  const rows = new Map<string | null, Thread[]>();
  const placed = threads.map((thread) => ({ thread, at: place(thread) }));
  for (const { thread } of placed.sort((a, b) => a.at - b.at)) {
    const row = rows.get(thread.topic);
    if (row) row.push(thread);
    else rows.set(thread.topic, [thread]);
  }
  const named = [...rows].sort(([a], [b]) => Number(a === null) - Number(b === null));
  return named.map(([topic, list]) => ({ topic, threads: list }));
}

/** Works out what only some views show when it is first asked for, and keeps it. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The rest of a comparison once the pairs are known. */
function finish(
  meetings: readonly ComparedMeeting[],
  base: string | null,
  held: readonly (readonly Change[])[],
): Comparison {
  const { threads, changes } = threadsOf(meetings, held, againstOf(meetings, base));
  const topics = topicRows(threads, meetings);
  const formulas = once(() => heatOf(meetings, changes));
  const figures = once(() => figuresOf(threads, meetings));
  const deadlines = once(() => deadlinesOf(threads, meetings));
  const strength = once(() => strengthOf(topics, meetings));
  return {
    meetings,
    base,
    topics,
    changes,
    get formulas() {
      return formulas();
    },
    get figures() {
      return figures();
    },
    get deadlines() {
      return deadlines();
    },
    get strength() {
      return strength();
    },
  };
}

/**
 * Lays two to twelve meetings side by side in order of date, each against the one before it or all
 * against `base` (an id). Fails with "wrong-number", "same-meeting" or "no-base".
 */
export function compareMeetings(
  chosen: readonly ComparedMeeting[],
  base: string | null = null,
): Comparison {
  checked(chosen, base);
  const meetings = byDate(chosen);
  const held = againstOf(meetings, base).map((from, to) => pairAt(meetings, from, to));
  return finish(meetings, base, held);
}

function pairAt(meetings: readonly ComparedMeeting[], from: number | null, to: number): Change[] {
  const [a, b] = [from === null ? undefined : meetings[from], meetings[to]];
  return a && b ? changesBetween(a, b) : [];
}

/** The same in steps, for views: it lets the caller draw between pairs and stops when told. */
export async function compareInSteps(
  chosen: readonly ComparedMeeting[],
  base: string | null,
  watch: Watch,
): Promise<Comparison> {
  checked(chosen, base);
  const meetings = byDate(chosen);
  const held: Change[][] = [];
  for (const [to, from] of againstOf(meetings, base).entries()) {
    watch.signal?.throwIfAborted();
    held.push(pairAt(meetings, from, to));
    await watch.step?.(to + 1, meetings.length);
  }
  watch.signal?.throwIfAborted();
  return finish(meetings, base, held);
}
