import type { OutletPair } from '../../components/panel/outlets-view.tsx';
import { outletDiff } from '../../lib/library/outlets.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';

/** The library's id of a kept meeting; null for any other. */
const keptAs = (id: string): string | null => /^saved:([^#]+)#/.exec(id)?.[1] ?? null;

/** Two reports of one meeting: kept as one, or of one series and the same day or number. */
function oneMeeting(a: ComparedMeeting, b: ComparedMeeting): boolean {
  if (!a.full || !b.full) return false;
  if (keptAs(a.id) !== null && keptAs(a.id) === keptAs(b.id)) return true;
  if (a.series === null || a.series !== b.series) return false;
  return a.date !== null && b.date !== null
    ? a.date === b.date
    : a.ordinal !== null && a.ordinal === b.ordinal;
}

/** What each of two reports of one meeting leaves out, for every such pair among the chosen. */
export function outletPairs(meetings: readonly ComparedMeeting[]): OutletPair[] {
  const pairs = meetings.flatMap((first, at) =>
    meetings
      .slice(at + 1)
      .flatMap((second) => (oneMeeting(first, second) ? [{ first, second }] : [])),
  );
  return pairs.map(({ first, second }) => {
    const diff = outletDiff({ text: first.text ?? '' }, { text: second.text ?? '' });
    return { first, second, ...diff };
  });
}
