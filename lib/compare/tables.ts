import type {
  ComparedDirective,
  ComparedMeeting,
  StrengthLine,
  TableRow,
  Thread,
  TopicRows,
} from '../model/change.ts';

const LABEL = 18;

/** The order's own words, cut to a row's head. */
function labelOf(directives: readonly ComparedDirective[]): string {
  const text = (directives[0]?.text ?? '').replace(
    /^(?:[一二三四五六七八九十]{1,3}[是要]、?|要)/,
    '',
  );
  return text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text;
}

const inCell = (thread: Thread, at: number): ComparedDirective[] =>
  (thread.cells[at] ?? []).flatMap((cell) => cell.directive ?? []);

/** One row a thread that holds something `pick` finds; threads of one `key` share a row. */
function tableOf(
  threads: readonly Thread[],
  meetings: readonly ComparedMeeting[],
  pick: (directive: ComparedDirective) => readonly string[],
  keyOf: (thread: Thread, first: ComparedDirective) => string,
): TableRow[] {
  const rows = new Map<string, { label: string; topic: string | null; cells: string[][] }>();
  threads.forEach((thread) => {
    const holders = meetings.flatMap((_, at) =>
      inCell(thread, at).filter((d) => pick(d).length > 0),
    );
    const [first] = holders;
    if (!first) return;
    const key = keyOf(thread, first);
    const row = rows.get(key) ?? {
      label: labelOf(holders),
      topic: thread.topic,
      cells: meetings.map(() => []),
    };
    row.cells.forEach((cell, at) => {
      for (const directive of inCell(thread, at))
        for (const text of pick(directive)) if (!cell.includes(text)) cell.push(text);
    });
    rows.set(key, row);
  });
  return [...rows.values()];
}

/** Units so common that they tell nothing of what is counted. */
const ANY_UNIT = new Set(['', '%', '个', '项', '次', '类', '人', '天', '家']);

export const figuresOf = (threads: readonly Thread[], meetings: readonly ComparedMeeting[]) =>
  tableOf(
    threads,
    meetings,
    (directive) => directive.figures.map((figure) => figure.text),
    (thread, first) => {
      const unit = first.figures[0]?.unit ?? '';
      return ANY_UNIT.has(unit) ? `#${threads.indexOf(thread)}` : `${thread.topic} ${unit}`;
    },
  );

export const deadlinesOf = (threads: readonly Thread[], meetings: readonly ComparedMeeting[]) =>
  tableOf(
    threads,
    meetings,
    ({ deadline }) => (deadline ? [deadline.text] : []),
    (thread) => `#${threads.indexOf(thread)}`,
  );

/** The firmest order of each topic in each meeting. */
export function strengthOf(
  topics: readonly TopicRows[],
  meetings: readonly ComparedMeeting[],
): StrengthLine[] {
  return topics.flatMap(({ topic, threads }) => {
    if (topic === null) return [];
    const quotes = meetings.map((_, at) => {
      const all = threads.flatMap((thread) => inCell(thread, at));
      const firmest = (best: ComparedDirective | null, next: ComparedDirective) =>
        best === null || next.modality.strength > best.modality.strength ? next : best;
      return all.reduce(firmest, null);
    });
    if (quotes.filter((quote) => quote !== null).length < 2) return [];
    return [{ topic, quotes, grades: quotes.map((quote) => quote?.modality.strength ?? null) }];
  });
}
