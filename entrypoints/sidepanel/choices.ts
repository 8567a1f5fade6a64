import type { Choice, ChoiceGroup } from '../../components/panel/chooser.tsx';
import type { Names } from '../../components/panel/names.ts';
import { fromFacts } from '../../lib/compare/comparable.ts';
import type { SavedSummary } from '../../lib/library/saved.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import { makeView } from '../../lib/text/view.ts';
import { BUNDLED, type PanelLibrary, SAVED } from './library.ts';

function choiceOf(meeting: ComparedMeeting, names: Names): Choice {
  const { id, name, organ, outlet, date } = meeting;
  const when = names.long(meeting);
  const words = makeView([when, organ, name, outlet, date].join('·')).text.toLowerCase();
  return {
    id,
    name: meeting.full && outlet ? `${name} ${outlet}` : name,
    organ: organ ?? '',
    when,
    full: meeting.full,
    words,
  };
}

const newestFirst = (a: ComparedMeeting, b: ComparedMeeting): number =>
  (b.date ?? '').localeCompare(a.date ?? '');

export interface Found {
  readonly saved: readonly SavedSummary[];
  /** From open tabs and pasted text. */
  readonly desk: readonly ComparedMeeting[];
}

/** All that can be chosen, nearest at hand first. */
export function choiceGroups(library: PanelLibrary, found: Found, names: Names): ChoiceGroup[] {
  const bundled = [...library.meetings.values()]
    .map((facts) => fromFacts(facts, library.formulas))
    .sort(newestFirst);
  const saved = found.saved.flatMap(({ key, organ, name, date, outlets }) =>
    outlets.map((outlet, at): Choice => {
      const when = date ?? '';
      const words = makeView([when, organ, name, outlet].join('·')).text.toLowerCase();
      const id =
        library.meetings.has(key) && outlets.length === 1 ? BUNDLED + key : `${SAVED}${key}#${at}`;
      return { id, name: `${name} ${outlet}`, organ, when, full: true, words };
    }),
  );
  const desk = (pasted: boolean) =>
    found.desk.filter(({ url }) => (url === null) === pasted).map((one) => choiceOf(one, names));
  return [
    { source: 'tabs', choices: desk(false) },
    { source: 'pasted', choices: desk(true) },
    { source: 'saved', choices: saved },
    { source: 'bundled', choices: bundled.map((one) => choiceOf(one, names)) },
  ];
}

/** The session before `meeting` in its series: by number where both have one, else by day. */
export function sessionBefore(meeting: ComparedMeeting, library: PanelLibrary): string | null {
  if (meeting.series === null) return null;
  const earlier = [...library.meetings.values()].filter((facts) => {
    if (facts.series !== meeting.series || facts.directives.length === 0) return false;
    if (facts.date && meeting.date) return facts.date < meeting.date;
    return facts.ordinal !== null && meeting.ordinal !== null && facts.ordinal < meeting.ordinal;
  });
  const place = (facts: (typeof earlier)[number]) => facts.date ?? String(facts.ordinal ?? '');
  const last = earlier.sort((a, b) => place(a).localeCompare(place(b))).at(-1);
  return last ? BUNDLED + last.id : null;
}
