import { useEffect, useState } from 'preact/hooks';
import type { ComparedMeeting, Thread, TopicRows } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { MeetingHeads } from './meeting-heads.tsx';
import { useNames } from './names.ts';
import { OrderCell } from './order-cell.tsx';
import './topics-view.css';

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly topics: readonly TopicRows[];
}

/** Rows drawn at once; the rest follow frame by frame, so that no task grows long. */
const AT_ONCE = 40;
/** More columns than this scroll sideways in a room of their own. */
const FITTING = 5;

function useGrowing(total: number): number {
  const [shown, setShown] = useState(AT_ONCE);
  useEffect(() => {
    if (shown >= total) return;
    const frame = requestAnimationFrame(() => setShown((now) => now + AT_ONCE));
    return () => cancelAnimationFrame(frame);
  }, [shown, total]);
  return shown;
}

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

function ThreadRow({ thread, meetings }: { thread: Thread; meetings: readonly ComparedMeeting[] }) {
  const names = useNames();
  return (
    <tr>
      {meetings.map((meeting, at) => {
        const cells = thread.cells[at] ?? [];
        return (
          <td key={meeting.id} data-empty={cells.length === 0}>
            <span class="column-name" aria-hidden="true">
              {names.short(meeting)}
            </span>
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

/** Rows are topics with their matters, columns the meetings by date, cells what was ordered. */
export function TopicsView({ meetings, base, topics }: Props) {
  const names = useNames();
  const total = topics.reduce((sum, { threads }) => sum + threads.length, 0);
  let room = useGrowing(total);
  return (
    <div class="table-room" data-wide={meetings.length > FITTING}>
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
                  <span>{names.topic(topic)}</span> <small>{threads.length}</small>
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
