import type { NoteKind } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Library } from './bundled.ts';
import { dayOf } from './day.ts';
import { neighbours } from './related.ts';

export interface FormulaNote {
  readonly formula: string;
  readonly kind: NoteKind;
  /** Id of the last meeting that used it; null for "first". */
  readonly last: string | null;
}

const ORDER: readonly NoteKind[] = ['first', 'first-in-series', 'return', 'dropped'];

function noteOn(id: string, subject: MeetingFacts, previous: MeetingFacts, library: Library) {
  const day = dayOf(subject);
  const earlier = (library.index.byFormula.get(id) ?? []).filter(
    (meeting) => meeting.id !== subject.id && dayOf(meeting) < day,
  );
  const inSeries = earlier.findLast(({ series }) => series === subject.series);
  if (inSeries?.id === previous.id) return null;
  const note: FormulaNote = inSeries
    ? { formula: id, kind: 'return', last: inSeries.id }
    : earlier.length > 0
      ? { formula: id, kind: 'first-in-series', last: earlier.at(-1)?.id ?? null }
      : { formula: id, kind: 'first', last: null };
  return note;
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
  const notes = [...now].flatMap((id) => noteOn(id, subject, previous, library) ?? []);
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
  for (const meeting of library.index.byFormula.get(formula) ?? []) {
    const month = dayOf(meeting).slice(0, 7);
    if (!month) continue;
    const entry = months.get(month) ?? { count: 0, meetings: [] };
    months.set(month, entry);
    entry.count += meeting.formulas.find(({ id }) => id === formula)?.count ?? 0;
    entry.meetings.push(meeting.id);
  }
  return [...months].map(([month, entry]) => ({ month, ...entry }));
}
