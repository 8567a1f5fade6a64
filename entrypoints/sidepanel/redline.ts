import { changesBetween } from '../../lib/compare/changes.ts';
import { NO_FILTER, type Selection } from '../../lib/compare/selection.ts';
import { changeFits } from '../../lib/compare/shown.ts';
import type { Change, ComparedMeeting, Comparison } from '../../lib/model/change.ts';

export interface Redline {
  readonly pair: readonly [ComparedMeeting, ComparedMeeting];
  readonly changes: readonly Change[];
}

/** The two meetings of the redline: those asked for, else the last two (or base and last). */
export function redlineOf(comparison: Comparison, selection: Selection): Redline | null {
  const { meetings, base } = comparison;
  const byId = (id: string | null | undefined) => meetings.find((meeting) => meeting.id === id);
  const to = byId(selection.pair?.[1]) ?? meetings.filter(({ id }) => id !== base).at(-1);
  const from = byId(selection.pair?.[0]) ?? byId(base) ?? meetings[meetings.length - 2];
  if (!from || !to || from === to) return null;
  const { formula, speaker, topic } = selection.filter;
  const filter = { ...NO_FILTER, formula, speaker, topic };
  const changes = changesBetween(from, to).filter((change) => changeFits(change, filter));
  return { pair: [from, to], changes };
}
