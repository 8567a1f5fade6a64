import type {
  ComparedDirective,
  ComparedMeeting,
  StrengthLine,
  TableCell,
  TableRow,
  Thread,
  TopicRows,
} from '../model/change.ts';
import { makeView } from '../text/view.ts';
import { isOrder } from './kind.ts';
import { topicOf } from './topics.ts';

const LABEL = 18;

/** 一是 and 要 open an order and say nothing of what it orders. */
const OPENING = /^(?:[一二三四五六七八九十]{1,3}[是要]、?|要)/;

/** The order's own words from the clause on that holds what the row is of, cut to a row's head. */
function labelOf(directive: ComparedDirective, found: string): string {
  const { text } = directive;
  const before = text.slice(0, Math.max(0, text.indexOf(found)));
  const words = text.slice(
    Math.max(...[...'，；：。'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const label = words.replace(OPENING, '');
  return label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
}

const inCell = (thread: Thread, at: number): ComparedDirective[] =>
  (thread.cells[at] ?? []).flatMap((cell) => cell.directive ?? []);

/** A cell with what further orders of its meeting hold, each wording once. */
function joined(
  { said, values }: TableCell,
  directives: readonly ComparedDirective[],
  pick: (directive: ComparedDirective) => readonly string[],
): TableCell {
  const found = directives.flatMap((directive) =>
    pick(directive).map((text) => ({ text, directive })),
  );
  const all = [...values, ...found];
  return {
    said: said || directives.length > 0,
    values: all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at),
  };
}

/** One row a thread that holds something `pick` finds; threads of one `key` share a row. */
function tableOf(
  threads: readonly Thread[],
  meetings: readonly ComparedMeeting[],
  pick: (directive: ComparedDirective) => readonly string[],
  keyOf: (thread: Thread, first: ComparedDirective) => string,
): TableRow[] {
  const rows = new Map<string, TableRow>();
  threads.forEach((thread) => {
    const holders = meetings.flatMap((_, at) =>
      inCell(thread, at).filter((d) => pick(d).length > 0),
    );
    const [first] = holders;
    if (!first) return;
    const key = keyOf(thread, first);
    const { label, topic, cells } = rows.get(key) ?? {
      label: labelOf(first, pick(first)[0] ?? ''),
      topic: thread.topic,
      cells: meetings.map((): TableCell => ({ said: false, values: [] })),
    };
    rows.set(key, {
      label,
      topic,
      cells: cells.map((cell, at) => joined(cell, inCell(thread, at), pick)),
    });
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

/** The orders of one meeting by what their own words are about; what tells nothing, by its thread. */
function byTopic(topics: readonly TopicRows[], at: number): Map<string, ComparedDirective[]> {
  const out = new Map<string, ComparedDirective[]>();
  for (const { topic: threads, threads: list } of topics)
    for (const directive of list.flatMap((thread) => inCell(thread, at))) {
      const text = makeView(directive.text).text;
      const topic = topicOf(text) ?? threads;
      if (topic !== null && isOrder(text)) out.set(topic, [...(out.get(topic) ?? []), directive]);
    }
  return out;
}

/** The firmest order of each topic in each meeting, for topics that two meetings speak of. */
export function strengthOf(
  topics: readonly TopicRows[],
  meetings: readonly ComparedMeeting[],
): StrengthLine[] {
  const spoken = meetings.map((_, at) => byTopic(topics, at));
  const firmest = (best: ComparedDirective | null, next: ComparedDirective) =>
    best === null || next.modality.strength > best.modality.strength ? next : best;
  return [...new Set(spoken.flatMap((orders) => [...orders.keys()]))].flatMap((topic) => {
    const quotes = spoken.map((orders) => (orders.get(topic) ?? []).reduce(firmest, null));
    if (quotes.filter((quote) => quote !== null).length < 2) return [];
    return [{ topic, quotes, grades: quotes.map((quote) => quote?.modality.strength ?? null) }];
  });
}
