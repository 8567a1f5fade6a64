import type { ComparedMeeting } from '../model/change.ts';

/**
 * One meeting from each source that reports several: of the series that most sources share, else
 * the one with the most orders. A source without meetings gives none.
 */
export function chooseOneEach(sources: readonly (readonly ComparedMeeting[])[]): ComparedMeeting[] {
  const shared = new Map<string, number>();
  for (const meetings of sources)
    for (const series of new Set(meetings.map((meeting) => meeting.series)))
      if (series !== null) shared.set(series, (shared.get(series) ?? 0) + 1);
  const weight = (meeting: ComparedMeeting): number =>
    (shared.get(meeting.series ?? '') ?? 0) * 1000 + meeting.directives.length;
  return sources.flatMap(
    (meetings) => [...meetings].sort((a, b) => weight(b) - weight(a))[0] ?? [],
  );
}
