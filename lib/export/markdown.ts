/** Markdown with YAML front matter, as Obsidian and Logseq take it. */
import { stringify } from 'yaml';
import type { Article, Directive, Meeting, Reading } from '../model/reading.ts';
import type { ExportContext } from './context.ts';
import { escapeMarkdown, markdownUrl, webUrl } from './escape.ts';
import { sentenceLink } from './fragment.ts';
import { gradeOf, meetingLine, notes, outline, peopleOf } from './outline.ts';

/** Obsidian's tags know letters, digits, "_", "-" and "/"; a blank would cut the tag in two. */
const tag = (name: string): string => name.replace(/[^\p{L}\p{N}_/-]+/gu, '-');

const meetingsOf = (reading: Reading): Meeting[] =>
  reading.articles.flatMap((article) => article.meetings);

/** Without the empty ones, a note's properties stay readable. */
const filled = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

const meetingProperties = (meeting: Meeting): Record<string, unknown> =>
  filled({
    meeting: meeting.name,
    organ: meeting.organ,
    date: meeting.date,
    series: meeting.series,
    ordinal: meeting.ordinal,
    level: meeting.level,
    region: meeting.region?.name ?? null,
    format: meeting.format,
    chair: peopleOf(meeting, 'chair'),
    speakers: peopleOf(meeting, 'speaker'),
    directives: meeting.directives.length,
  });

/** Keys are English and stable: notes are queried by them, whatever language the interface has. */
function frontMatter(reading: Reading, context: ExportContext): string {
  const meetings = meetingsOf(reading);
  const [only] = meetings;
  const topics = meetings.flatMap((m) => m.directives.flatMap((d) => d.topics));
  const properties = filled({
    title: reading.page.title ?? only?.name ?? null,
    source: webUrl(reading.page.url),
    outlet: reading.page.outlet,
    published: reading.page.published,
    read: context.today,
    ...(meetings.length === 1 && only ? meetingProperties(only) : {}),
    meetings: meetings.length > 1 ? meetings.map(meetingProperties) : null,
    tags: ['会议通稿', ...new Set(topics.map((id) => tag(context.topic(id))))],
  });
  return `---\n${stringify(properties, { lineWidth: 0 })}---\n`;
}

function line(
  directive: Directive,
  article: Article,
  reading: Reading,
  context: ExportContext,
): string {
  const link = sentenceLink(reading.page.url, article.text, directive);
  const source = link ? ` [${context.words('export.source')}](${markdownUrl(link)})` : '';
  const rest = notes(directive, context).map((note) => `  - ${escapeMarkdown(note)}\n`);
  const grade = escapeMarkdown(gradeOf(directive, context.words));
  return `- **${grade}** ${escapeMarkdown(directive.text)}${source}\n${rest.join('')}`;
}

function meetingBody(
  meeting: Meeting,
  article: Article,
  reading: Reading,
  context: ExportContext,
): string {
  const { words } = context;
  const parts = outline(meeting).map((part) => {
    const points = part.points.map(({ item, directives }) => {
      const head = item ? `#### ${escapeMarkdown(words('export.item', [item]))}\n\n` : '';
      return `${head}${directives.map((d) => line(d, article, reading, context)).join('')}\n`;
    });
    const speaker = part.speaker ?? words('export.theMeeting');
    return `### ${escapeMarkdown(speaker)}\n\n${points.join('')}`;
  });
  const facts = escapeMarkdown(meetingLine(meeting, words));
  return `## ${escapeMarkdown(meeting.name)}\n\n${facts ? `${facts}\n\n` : ''}${parts.join('')}`;
}

/** The directives alone, for pasting into a note that already exists. */
export function markdownBody(reading: Reading, context: ExportContext): string {
  return reading.articles
    .flatMap((article) =>
      article.meetings.map((meeting) => meetingBody(meeting, article, reading, context)),
    )
    .join('');
}

/** One note a reading; several follow one another, each with its own properties. */
export function markdown(readings: readonly Reading[], context: ExportContext): string {
  return readings
    .map((reading) => `${frontMatter(reading, context)}\n${markdownBody(reading, context)}`)
    .join('\n');
}
