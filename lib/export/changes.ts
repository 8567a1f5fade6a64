/** Changes between meetings, to take away: Markdown, HTML and CSV, every quotation with its source. */
import type { Change, ComparedDirective, ComparedMeeting, Comparison } from '../model/change.ts';
import { quoteLang } from '../text/lang.ts';
import type { Words } from './context.ts';
import { csv, escapeHtml, escapeMarkdown, markdownUrl } from './escape.ts';
import { sentenceLink } from './fragment.ts';

export interface ChangesContext {
  readonly words: Words;
  readonly topic: (id: string) => string;
  /** "第七次 · 2021年11月7日" */
  readonly meeting: (meeting: ComparedMeeting) => string;
}

interface Side {
  readonly text: string;
  /** Outlet and day. */
  readonly source: string;
  readonly link: string | null;
}

interface Row {
  readonly topic: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly earlier: Side | null;
  readonly later: Side | null;
  readonly why: string;
}

function sideOf(
  directive: ComparedDirective | null,
  meeting: ComparedMeeting | undefined,
): Side | null {
  if (!directive || !meeting) return null;
  const { url, text, outlet, date } = meeting;
  const source = [outlet, date].filter((part) => part).join(' ');
  return {
    text: directive.text,
    source,
    link: text === null ? url : sentenceLink(url, text, directive),
  };
}

/** The words for which a change counts as stronger or weaker: 坚决 → 争取. */
const whyOf = ({ why }: Change): string => {
  if (!why) return '';
  const { earlier, later } = why.strength;
  return earlier.length + later.length > 0 ? `${earlier.join('、')} → ${later.join('、')}` : '';
};

function rowsOf(
  comparison: Comparison,
  changes: readonly Change[],
  context: ChangesContext,
): Row[] {
  const meetings = new Map(comparison.meetings.map((meeting) => [meeting.id, meeting]));
  const name = (id: string) => {
    const meeting = meetings.get(id);
    return meeting ? context.meeting(meeting) : id;
  };
  return changes.map((change) => ({
    topic: change.topic === null ? '' : context.topic(change.topic),
    kind: context.words(`panel.kinds.${change.kind}`),
    from: name(change.from),
    to: name(change.to),
    earlier: sideOf(change.earlier, meetings.get(change.from)),
    later: sideOf(change.later, meetings.get(change.to)),
    why: whyOf(change),
  }));
}

const COLUMNS = ['topic', 'kind', 'from', 'earlier', 'to', 'later', 'why'] as const;
const head = ({ words }: ChangesContext) => COLUMNS.map((key) => words(`panel.columns.${key}`));

export function changesCsv(
  comparison: Comparison,
  changes: readonly Change[],
  context: ChangesContext,
): string {
  const links = [
    context.words('panel.columns.earlierLink'),
    context.words('panel.columns.laterLink'),
  ];
  const rows = rowsOf(comparison, changes, context).map((row) => [
    row.topic,
    row.kind,
    row.from,
    row.earlier?.text.replaceAll('\n', '') ?? null,
    row.to,
    row.later?.text.replaceAll('\n', '') ?? null,
    row.why,
    row.earlier?.link ?? null,
    row.later?.link ?? null,
  ]);
  return csv([[...head(context), ...links], ...rows]);
}

export function changesMarkdown(
  comparison: Comparison,
  changes: readonly Change[],
  context: ChangesContext,
): string {
  const side = (part: Side | null) => {
    if (!part) return '';
    const source = escapeMarkdown(part.source);
    const link = part.link ? `[${source || '↗'}](${markdownUrl(part.link)})` : source;
    return `${escapeMarkdown(part.text)}${link ? ` （${link}）` : ''}`;
  };
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rows = rowsOf(comparison, changes, context).map((row) =>
    line([
      escapeMarkdown(row.topic),
      row.kind,
      escapeMarkdown(row.from),
      side(row.earlier),
      escapeMarkdown(row.to),
      side(row.later),
      escapeMarkdown(row.why),
    ]),
  );
  return line(head(context)) + line(COLUMNS.map(() => '---')) + rows.join('');
}

export function changesHtml(
  comparison: Comparison,
  changes: readonly Change[],
  context: ChangesContext,
): string {
  const cell = (text: string) => `<td>${escapeHtml(text)}</td>`;
  const side = (part: Side | null) => {
    if (!part) return '<td></td>';
    const source = escapeHtml(part.source);
    const link = part.link ? `<a href="${escapeHtml(part.link)}">${source || '↗'}</a>` : source;
    return `<td><q lang="${quoteLang(part.text)}">${escapeHtml(part.text)}</q> <small>${link}</small></td>`;
  };
  const rows = rowsOf(comparison, changes, context).map(
    (row) =>
      `<tr>${cell(row.topic)}<th scope="row">${escapeHtml(row.kind)}</th>${cell(row.from)}` +
      `${side(row.earlier)}${cell(row.to)}${side(row.later)}${cell(row.why)}</tr>\n`,
  );
  const titles = head(context).map((title) => `<th scope="col">${escapeHtml(title)}</th>`);
  return `<table>\n<thead><tr>${titles.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}
