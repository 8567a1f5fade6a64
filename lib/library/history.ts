import type { NoteKind } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Library } from './bundled.ts';
import { dayNumber, dayOf } from './day.ts';
import { meetingsAt } from './meeting-index.ts';
import { firstFrom } from './postings.ts';
import { neighbours } from './related.ts';

export interface FormulaNote {
  readonly formula: string;
  readonly kind: NoteKind;
  /** Id of the last meeting that used it; null for "first". */
  readonly last: string | null;
}

const ORDER: readonly NoteKind[] = ['first', 'first-in-series', 'return', 'dropped'];

/** The last meeting before the subject's day that uses a formula, in any series; null for none. */
function lastUse(id: string, subject: MeetingFacts, { index }: Library): string | null {
  const places = index.byFormula.get(id);
  const today = firstFrom(index.days, dayNumber(dayOf(subject)));
  const last = places[firstFrom(places, today) - 1];
  return last === undefined ? null : (index.inOrder[last]?.id ?? null);
}

function noteOn(id: string, subject: MeetingFacts, previous: MeetingFacts, library: Library) {
  const last = lastUse(id, subject, library);
  if (last === null) return { formula: id, kind: 'first', last } satisfies FormulaNote;
  const day = dayOf(subject);
  const { bySeries } = library.index;
  const sessions = meetingsAt(library.index, bySeries.get(subject.series));
  const inSeries = sessions.findLast(
    (session) =>
      session.id !== subject.id &&
      dayOf(session) < day &&
      session.formulas.some((formula) => formula.id === id),
  );
  if (inSeries?.id === previous.id) return null;
  return inSeries
    ? ({ formula: id, kind: 'return', last: inSeries.id } satisfies FormulaNote)
    : ({ formula: id, kind: 'first-in-series', last } satisfies FormulaNote);
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
  const now = new Set(subject.formulas.map(({ id }) => id));
  const notes: FormulaNote[] = [...now].flatMap(
    (id) => noteOn(id, subject, previous, library) ?? [],
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
