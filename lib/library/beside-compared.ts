import type { Beside } from '../model/beside.ts';
import type { ComparedMeeting } from '../model/change.ts';
import type { MeetingFacts } from '../model/library.ts';
import { besideFacts, withOwn } from './beside.ts';
import type { Library } from './bundled.ts';
import { meetingsAt } from './meeting-index.ts';

/** As much of a meeting's facts as a comparison knows of it: its series, its day, its formulas. */
function factsOf(meeting: ComparedMeeting): MeetingFacts {
  const { id, series, organ, name, ordinal, date, dateText, url, outlet } = meeting;
  return {
    id,
    series: series ?? name,
    organ: organ ?? '',
    name,
    ordinal,
    date,
    dateText,
    level: 'unit',
    region: { code: '000000', name: '' },
    format: null,
    people: [],
    topics: [],
    formulas: meeting.formulas.flatMap(({ id: formula, count }) =>
      formula ? [{ id: formula, count }] : [],
    ),
    directives: [],
    followsUp: [],
    sources: [{ outlet: outlet ?? '', url }],
  };
}

/** The library's own facts of a compared meeting: by its id, or by its series and day or number. */
function known(meeting: ComparedMeeting, { index }: Library): MeetingFacts | null {
  const [, key = ''] = /^(?:bundled|saved):([^#]+)/.exec(meeting.id) ?? [];
  const byKey = index.byId.get(key);
  if (byKey) return byKey;
  const sessions = meetingsAt(index, index.bySeries.get(meeting.series ?? ''));
  const { date, ordinal } = meeting;
  return (
    sessions.find((session) => date !== null && session.date === date) ??
    sessions.find((session) => date === null && ordinal !== null && session.ordinal === ordinal) ??
    null
  );
}

/**
 * What stands beside each compared meeting, in their order, under the ids of the comparison. `read`
 * gives the facts of those just read, by the same ids: each of its own, then of the others that its
 * page reports; they are placed as the card on that page places them.
 */
export function besideCompared(
  meetings: readonly ComparedMeeting[],
  read: ReadonlyMap<string, readonly MeetingFacts[]>,
  bundled: Library,
  saved: readonly MeetingFacts[],
): Beside[] {
  const own = meetings.flatMap(({ id }) => read.get(id) ?? []);
  const unique = [...new Map(own.map((facts) => [facts.id, facts])).values()];
  const library = withOwn(unique, bundled, saved);
  return meetings.map((meeting) => {
    const [facts] = read.get(meeting.id) ?? [];
    const placed = facts && library.index.byId.get(facts.id);
    return besideFacts(meeting.id, placed ?? known(meeting, library) ?? factsOf(meeting), library);
  });
}
