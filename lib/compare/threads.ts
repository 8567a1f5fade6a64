import type { Cell, Change, ComparedDirective, ComparedMeeting, Thread } from '../model/change.ts';
import { align } from './align.ts';

interface Growing {
  topic: string | null;
  readonly cells: Cell[][];
}

/** What a meeting last said in a thread, for the next meeting's changes to tie on to. */
type Ends = { readonly directive: ComparedDirective; readonly thread: Growing }[];

const overlap = (a: ComparedDirective, b: ComparedDirective): number =>
  a.id === b.id ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;

function threadOf(ends: Ends, directive: ComparedDirective): Growing | undefined {
  let best: Growing | undefined;
  let most = 0;
  for (const end of ends) {
    const shared = overlap(end.directive, directive);
    if (shared > most) {
      most = shared;
      best = end.thread;
    }
  }
  return best;
}

/** What was dropped on the way, and where it last stood. */
interface Gone {
  readonly directive: ComparedDirective;
  readonly thread: Growing;
  readonly meeting: string;
}

/** Finds new orders among what was dropped before: each gets the thread and the meeting back. */
function comeBack(
  gone: readonly Gone[],
  fresh: readonly Change[],
  full: boolean,
): Map<Change, Gone> {
  const later = fresh.flatMap((change) => change.later ?? []);
  const {
    links,
    earlier,
    later: units,
  } = align(
    gone.map(({ directive }) => directive),
    later,
    full,
    BACK,
  );
  const out = new Map<Change, Gone>();
  for (const { row, column, score } of links) {
    const [from, to] = [earlier[row], units[column]];
    const change = to && fresh[to.of];
    const source = from && gone[from.of];
    // Over several meetings a chance likeness is likelier: only what is plainly the same comes back.
    if (change && source && score >= BACK && !out.has(change)) out.set(change, source);
  }
  return out;
}
const BACK = 0.45;

/**
 * Follows every matter through the meetings. `held[i]` are the changes by which meeting `i` differs
 * from the one it is held against, `against[i]` (null for the first, or the base).
 */
export function threadsOf(
  meetings: readonly ComparedMeeting[],
  held: readonly (readonly Change[])[],
  against: readonly (number | null)[],
): { threads: Thread[]; changes: Change[] } {
  const threads: Growing[] = [];
  const ends: Ends[] = meetings.map(() => []);
  const gone: Gone[] = [];
  const changes: Change[] = [];
  const full = meetings.every((meeting) => meeting.full);
  const start = (topic: string | null): Growing => {
    const thread = { topic, cells: meetings.map(() => []) };
    threads.push(thread);
    return thread;
  };
  const open = (at: number, directive: ComparedDirective, topic: string | null): Growing => {
    const thread = start(topic);
    thread.cells[at]?.push({ directive, change: null });
    ends[at]?.push({ directive, thread });
    return thread;
  };
  against.forEach((from, at) => {
    if (from === null) return;
    const list = held[at] ?? [];
    const back = comeBack(
      gone,
      list.filter((change) => change.kind === 'new'),
      full,
    );
    for (const found of list) {
      const source = back.get(found);
      const change = source ? { ...found, back: source.meeting } : found;
      changes.push(change);
      const { earlier, later, topic } = change;
      const thread =
        (earlier ? (threadOf(ends[from] ?? [], earlier) ?? open(from, earlier, topic)) : null) ??
        source?.thread ??
        start(topic);
      thread.topic = topic ?? thread.topic;
      thread.cells[at]?.push({ directive: later, change });
      if (later) ends[at]?.push({ directive: later, thread });
      else if (earlier) gone.push({ directive: earlier, thread, meeting: change.from });
    }
  });
  return { threads, changes };
}
