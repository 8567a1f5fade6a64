import type { Choice, ChoiceGroup } from '../../components/panel/chooser.tsx';
import type { Names } from '../../components/panel/names.ts';
import { fromFacts } from '../../lib/compare/comparable.ts';
import type { SavedSummary } from '../../lib/library/saved.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { MeetingFacts } from '../../lib/model/library.ts';
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

/** The kept meetings, one line an outlet; a page that stands on the desk is not offered twice. */
function savedChoices(
  library: PanelLibrary,
  found: Found,
  names: Names,
  chosen: readonly string[],
): Choice[] {
  const near = new Set(found.desk.map(({ series, date, outlet }) => `${series} ${date} ${outlet}`));
  return found.saved.flatMap(({ key, series, organ, name, date, outlets }) =>
    outlets.flatMap((outlet): Choice[] => {
      const when = names.long({ ordinal: null, date, dateText: null });
      const words = makeView([when, organ, name, outlet, date].join('·')).text.toLowerCase();
      const bundled = library.meetings.has(key) && outlets.length === 1;
      const id = bundled ? BUNDLED + key : `${SAVED}${key}#${outlet}`;
      if (near.has(`${series} ${date} ${outlet}`) && !chosen.includes(id)) return [];
      return [{ id, name: `${name} ${outlet}`, organ, when, full: true, words }];
    }),
  );
}

/** All that can be chosen, nearest at hand first. */
export function choiceGroups(
  library: PanelLibrary,
  found: Found,
  names: Names,
  chosen: readonly string[],
): ChoiceGroup[] {
  const bundled = [...library.meetings.values()]
    .map((facts) => fromFacts(facts, library.formulas))
    .sort(newestFirst);
  const desk = (pasted: boolean) =>
    found.desk.filter(({ url }) => (url === null) === pasted).map((one) => choiceOf(one, names));
  return [
    { source: 'tabs', choices: desk(false) },
    { source: 'pasted', choices: desk(true) },
    { source: 'saved', choices: savedChoices(library, found, names, chosen) },
    { source: 'bundled', choices: bundled.map((one) => choiceOf(one, names)) },
  ];
}

/**
 * The session before `meeting` in its series, bundled or kept: by day where both have one, else by
 * number. Kept ones count where their series is in no bundled data (any county's own meetings).
 */
export function sessionBefore(
  meeting: ComparedMeeting,
  library: PanelLibrary,
  kept: readonly MeetingFacts[],
): MeetingFacts | null {
  if (meeting.series === null) return null;
  const others = kept.filter(({ id }) => !library.meetings.has(id));
  const earlier = [...library.meetings.values(), ...others].filter((facts) => {
    if (facts.series !== meeting.series || facts.directives.length === 0) return false;
    if (facts.date && meeting.date) return facts.date < meeting.date;
    return facts.ordinal !== null && meeting.ordinal !== null && facts.ordinal < meeting.ordinal;
  });
  const place = (facts: MeetingFacts) => facts.date ?? String(facts.ordinal ?? '');
  return earlier.sort((a, b) => place(a).localeCompare(place(b))).at(-1) ?? null;
}
