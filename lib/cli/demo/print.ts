import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Directive, Meeting, Reading } from '../../model/reading.ts';

const STRINGS = new URL('../../../assets/locales/zh_CN.yml', import.meta.url);

const firmness = (): Readonly<Record<string, string>> =>
  parse(readFileSync(STRINGS, 'utf8')).modality;

function directiveLine(directive: Directive, words: Readonly<Record<string, string>>): string {
  const { item, text, deadline, figures, modality } = directive;
  const notes = [
    deadline && `期限 ${deadline.by ?? deadline.text}`,
    figures.length > 0 && figures.map((figure) => figure.text).join('、'),
  ].filter(Boolean);
  const head = `${item ? `（${item}）` : '      '}${words[modality.kind] ?? modality.kind}`;
  return `    ${head}\t${text}${notes.length > 0 ? `  〔${notes.join('；')}〕` : ''}`;
}

function meetingLines(meeting: Meeting): string[] {
  const words = firmness();
  const lines = [
    `${meeting.organ ?? ''} ${meeting.name} · ${meeting.date ?? '日期未载明'} · ${meeting.directives.length} 条要求`,
  ];
  let speaker: string | null | undefined;
  for (const directive of meeting.directives) {
    if (directive.speaker !== speaker) lines.push('', `  ${directive.speaker ?? '会议'}`);
    speaker = directive.speaker;
    lines.push(directiveLine(directive, words));
  }
  return lines;
}

/** A reading as lines for a terminal. */
export function printReading({ page, articles }: Reading): string {
  const meetings = articles.flatMap((article) => article.meetings);
  if (meetings.length === 0) return `${page.title ?? ''}: ${page.reason}`;
  return meetings.map((meeting) => meetingLines(meeting).join('\n')).join('\n\n');
}
