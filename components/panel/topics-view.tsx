import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ComparedMeeting, Thread, TopicRows } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { MeetingHeads } from './meeting-heads.tsx';
import { useNames } from './names.ts';
import { OrderCell } from './order-cell.tsx';
import { useGrowing } from './use-growing.ts';
import './topics-view.css';

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly topics: readonly TopicRows[];
}

/** Cells drawn in one frame: some more than a narrow panel shows. */
const CELLS = 72;
const LEAST_ROWS = 6;
/** More columns than this scroll sideways in a room of their own. */
const FITTING = 5;

/** The last meeting before `at` that speaks of any of the threads. */
function lastBefore(threads: readonly Thread[], at: number): number | null {
  for (let i = at - 1; i >= 0; i--)
    if (threads.some((thread) => thread.cells[i]?.some(({ directive }) => directive))) return i;
  return null;
}

function Absent({
  threads,
  at,
  meetings,
}: {
  threads: readonly Thread[];
  at: number;
  meetings: readonly ComparedMeeting[];
}) {
  const t = useT();
  const names = useNames();
  const last = lastBefore(threads, at);
  const meeting = last === null ? undefined : meetings[last];
  return (
    <span class="absent" data-empty={!meeting}>
      {meeting
        ? t(meetings[at]?.full ? 'panel.lastIn' : 'panel.lastInHeads', [names.short(meeting)])
        : t('panel.notYet')}
    </span>
  );
}

/** Neighbouring columns in which a matter is absent for one and the same reason, as [first, count]. */
function stretches(thread: Thread, columns: number): [at: number, count: number][] {
  const empty = (at: number) => (thread.cells[at] ?? []).length === 0;
  const out: [number, number][] = [];
  for (let at = 0; at < columns; at++) {
    const last = out.at(-1);
    if (last && empty(at) && empty(last[0])) last[1]++;
    else out.push([at, 1]);
  }
  return out;
}

function ColumnName({ meetings }: { readonly meetings: readonly ComparedMeeting[] }) {
  const names = useNames();
  const ends = new Set([meetings[0], meetings.at(-1)]);
  return (
    <span class="column-name" aria-hidden="true">
      {[...ends].flatMap((meeting) => (meeting ? names.short(meeting) : [])).join('–')}
    </span>
  );
}

function ThreadRow({ thread, meetings }: { thread: Thread; meetings: readonly ComparedMeeting[] }) {
  // Drawn once: rows that follow frame by frame leave those before them alone.
  return useMemo(() => rowOf(thread, meetings), [thread, meetings]);
}

function rowOf(thread: Thread, meetings: readonly ComparedMeeting[]) {
  return (
    <tr>
      {stretches(thread, meetings.length).map(([at, count]) => {
        const cells = thread.cells[at] ?? [];
        const meeting = meetings[at];
        if (!meeting) return null;
        return (
          <td key={meeting.id} colSpan={count} data-empty={cells.length === 0}>
            <ColumnName meetings={meetings.slice(at, at + count)} />
            {cells.length === 0 ? (
              <Absent threads={[thread]} at={at} meetings={meetings} />
            ) : (
              cells.map((cell, index) => (
                <OrderCell
                  key={index}
                  cell={cell}
                  meeting={meeting}
                  meetings={meetings}
                  among={cells.length > 1}
                />
              ))
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A table too wide for its room opens at its end: what is new stands in the last column. */
function useLatestInSight(meetings: readonly ComparedMeeting[]) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (room.current) room.current.scrollLeft = room.current.scrollWidth;
  }, [meetings]);
  return room;
}

/** Rows are topics with their matters, columns the meetings by date, cells what was ordered. */
export function TopicsView({ meetings, base, topics }: Props) {
  const names = useNames();
  const total = topics.reduce((sum, { threads }) => sum + threads.length, 0);
  let room = useGrowing(total, Math.max(LEAST_ROWS, Math.round(CELLS / meetings.length)));
  const sight = useLatestInSight(meetings);
  return (
    <div class="table-room" ref={sight} data-wide={meetings.length > FITTING}>
      <table class="topics" style={{ '--columns': meetings.length }}>
        <MeetingHeads meetings={meetings} base={base} />
        {topics.map(({ topic, threads }) => {
          const here = threads.slice(0, Math.max(0, room));
          room -= threads.length;
          if (here.length === 0) return null;
          return (
            <tbody key={topic ?? ''}>
              <tr class="topic">
                <th scope="rowgroup" colSpan={meetings.length}>
                  <span>
                    {names.topic(topic)} <small>{threads.length}</small>
                  </span>
                </th>
              </tr>
              {here.map((thread, index) => (
                <ThreadRow key={index} thread={thread} meetings={meetings} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
