/** The order in which every text format tells a meeting: by speaker, then by point, as printed. */
import type { Directive, Meeting } from '../model/reading.ts';
import type { ExportContext, Words } from './context.ts';

interface Point {
  /** "一", "二" … or "". */
  readonly item: string;
  readonly directives: readonly Directive[];
}

export interface Part {
  /** null where the text says only 会议. */
  readonly speaker: string | null;
  readonly points: readonly Point[];
}

/** Runs of neighbours with the same key, in order. */
function runs<T, K>(list: readonly T[], key: (value: T) => K): { key: K; values: T[] }[] {
  const found: { key: K; values: T[] }[] = [];
  for (const value of list) {
    const last = found.at(-1);
    if (last && last.key === key(value)) last.values.push(value);
    else found.push({ key: key(value), values: [value] });
  }
  return found;
}

/** Speakers in the order of the report; one who speaks twice stands twice. */
export function outline(meeting: Meeting): Part[] {
  return runs(meeting.directives, (directive) => directive.speaker).map((part) => ({
    speaker: part.key,
    points: runs(part.values, (directive) => directive.item).map((point) => ({
      item: point.key,
      directives: point.values,
    })),
  }));
}

/** "第七次 · 2021-11-08 · 视频会议": what is known of a meeting, in one line. */
export function meetingLine(meeting: Meeting, words: Words): string {
  return [
    meeting.organ,
    meeting.ordinal === null ? null : words('export.ordinal', [meeting.ordinal]),
    meeting.date ?? meeting.dateText,
    meeting.format && words(`format.${meeting.format.replace('-', '_')}`),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** People with their posts, those of `role` only. */
export function peopleOf(meeting: Meeting, role: 'chair' | 'speaker' | 'attendee'): string[] {
  return meeting.people
    .filter((person) => person.roles.includes(role))
    .map((person) => (person.post ? `${person.post} ${person.name}` : person.name));
}

/** The small print of one directive: grade, deadline, who must act, topics. */
export function notes(directive: Directive, context: ExportContext): string[] {
  const { words } = context;
  const { deadline, actor, topics } = directive;
  return [
    deadline &&
      words('export.notes.deadline', [
        deadline.by && deadline.by !== deadline.text
          ? `${deadline.text} (${deadline.by})`
          : deadline.text,
      ]),
    actor && words('export.notes.actor', [actor]),
    topics.length > 0 && words('export.notes.topics', [topics.map(context.topic).join(' / ')]),
  ].filter((note) => typeof note === 'string');
}

/** The word for how firm a directive is: "必须". */
export function gradeOf(directive: Directive, words: Words): string {
  return words(`modality.${directive.modality.kind}`);
}
