import type { Article, Meeting, Reading } from '../model/reading.ts';
import type { ExportContext } from './context.ts';
import { webUrl } from './escape.ts';
import { gradeOf, meetingLine, notes, outline } from './outline.ts';

function meetingText(meeting: Meeting, context: ExportContext): string {
  const { words } = context;
  const lines = [meeting.name, meetingLine(meeting, words), ''];
  for (const part of outline(meeting)) {
    lines.push(part.speaker ?? words('export.theMeeting'));
    for (const { item, directives } of part.points) {
      if (item) lines.push(`  ${words('export.item', [item])}`);
      for (const directive of directives) {
        const small = [gradeOf(directive, words), ...notes(directive, context)].join('; ');
        lines.push(`  • ${directive.text.replaceAll('\n', '')} [${small}]`);
      }
    }
    lines.push('');
  }
  return lines.join('\n');
}

const sourceLine = ({ page }: Reading): string =>
  [page.title, page.outlet, page.published, webUrl(page.url)].filter(Boolean).join(', ');

/** Plain text for mail and messengers: speakers, points, directives, and where it was printed. */
export function plain(readings: readonly Reading[], context: ExportContext): string {
  return readings
    .map((reading) => {
      const meetings = reading.articles.flatMap((article: Article) =>
        article.meetings.map((meeting) => meetingText(meeting, context)),
      );
      return `${meetings.join('\n')}${sourceLine(reading)}\n`;
    })
    .join('\n');
}
