import type { NoteKind } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Library } from './bundled.ts';
import { dayNumber, dayOf } from './day.ts';
import { meetingsAt } from './meeting-index.ts';
import { firstFrom, type Records } from './postings.ts';
import { neighbours } from './related.ts';

export interface FormulaNote {
  readonly formula: string;
  readonly kind: NoteKind;
  /** Id of the last meeting that used it; null for "first". */
  readonly last: string | null;
}

const ORDER: readonly NoteKind[] = ['first', 'first-in-series', 'return', 'dropped'];

/** The last meeting before the subject's day that uses a formula, in any series; null for none. */
function lastUse(users: Records, subject: MeetingFacts, { index }: Library): string | null {
  const today = firstFrom(index.days, dayNumber(dayOf(subject)));
  const last = users[firstFrom(users, today) - 1];
  return last === undefined ? null : (index.inOrder[last]?.id ?? null);
}

/** Places of the sessions of the subject's series before its day, in their order. */
function sessionsBefore(subject: MeetingFacts, { index }: Library): Records {
  const day = dayNumber(dayOf(subject));
  return index.bySeries.get(subject.series).filter((place) => (index.days[place] ?? day) < day);
}

function noteOn(
  id: string,
  subject: MeetingFacts,
  { before, previous }: { before: Records; previous: MeetingFacts },
  library: Library,
): FormulaNote | null {
  const { byFormula, inOrder } = library.index;
  const users = byFormula.get(id);
  const last = lastUse(users, subject, library);
  if (last === null) return { formula: id, kind: 'first', last };
  const inSeries = before.findLast((place) => users[firstFrom(users, place)] === place);
  if (inSeries === undefined) return { formula: id, kind: 'first-in-series', last };
  const session = inOrder[inSeries]?.id ?? null;
  return session === previous.id ? null : { formula: id, kind: 'return', last: session };
}

/** The last session before the subject whose text was read; silence of the others says nothing. */
function lastRead(subject: MeetingFacts, library: Library): MeetingFacts | null {
  let { previous } = neighbours(subject, library);
  for (let steps = 0; previous && previous.directives.length === 0 && steps < 20; steps++) {
    previous = neighbours(previous, library).previous;
  }
  return previous && previous.directives.length > 0 ? previous : null;
}

/** Notes on the formulas of a meeting; none where no earlier session of its series was read. */
export function formulaNotes(subject: MeetingFacts, library: Library): FormulaNote[] {
  const previous = lastRead(subject, library);
  if (!previous || !dayOf(subject)) return [];
  const before = sessionsBefore(subject, library);
  const now = new Set(subject.formulas.map(({ id }) => id));
  const notes: FormulaNote[] = [...now].flatMap(
    (id) => noteOn(id, subject, { before, previous }, library) ?? [],
  );
  for (const { id } of previous.formulas) {
    if (!now.has(id)) notes.push({ formula: id, kind: 'dropped', last: previous.id });
  }
  return notes.sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.formula < b.formula ? -1 : 1),
  );
}

/** Uses of a formula by month ("2021-08"), oldest first, for the strip; months without stay out. */
export function usesByMonth(
  formula: string,
  library: Library,
): { readonly month: string; readonly count: number; readonly meetings: readonly string[] }[] {
  const months = new Map<string, { count: number; meetings: string[] }>();
  for (const meeting of meetingsAt(library.index, library.index.byFormula.get(formula))) {
    const month = dayOf(meeting).slice(0, 7);
    if (!month) continue;
    const entry = months.get(month) ?? { count: 0, meetings: [] };
    months.set(month, entry);
    entry.count += meeting.formulas.find(({ id }) => id === formula)?.count ?? 0;
    entry.meetings.push(meeting.id);
  }
  return [...months].map(([month, entry]) => ({ month, ...entry }));
}
