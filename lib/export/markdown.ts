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

const each = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/**
 * Several meetings in one note: lists of words, because Obsidian shows and queries no other
 * properties; which day goes with which meeting stands in the text.
 */
const gathered = (meetings: readonly Meeting[]): Record<string, unknown> => ({
  meetings: meetings.map(({ name }) => name),
  organs: each(meetings.map(({ organ }) => organ)),
  dates: each(meetings.map(({ date }) => date)),
  directives: meetings.reduce((sum, { directives }) => sum + directives.length, 0),
});

const pageProperties = ({ page }: Reading, meeting?: Meeting): Record<string, unknown> => ({
  title: page.title ?? meeting?.name ?? null,
  source: webUrl(page.url),
  outlet: page.outlet,
  published: page.published,
});

const pagesProperties = (readings: readonly Reading[]): Record<string, unknown> => ({
  sources: each(readings.map(({ page }) => webUrl(page.url))),
  outlets: each(readings.map(({ page }) => page.outlet)),
});

/**
 * Only what stands at the very beginning of a file is front matter, so a file has one, whatever
 * number of readings it holds. Keys are English and stable: notes are queried by them, whatever
 * language the interface has.
 */
function frontMatter(readings: readonly Reading[], context: ExportContext): string {
  const meetings = readings.flatMap(meetingsOf);
  const [reading] = readings;
  const [meeting] = meetings;
  const topics = meetings.flatMap((m) => m.directives.flatMap((d) => d.topics));
  const properties = filled({
    ...(reading && readings.length === 1
      ? pageProperties(reading, meeting)
      : pagesProperties(readings)),
    read: context.today,
    ...(meeting && meetings.length === 1 ? meetingProperties(meeting) : gathered(meetings)),
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

/** Where a reading was printed, for a note that holds several. */
function sourceLine({ page }: Reading): string {
  const url = webUrl(page.url);
  const title = escapeMarkdown(page.title ?? url ?? '');
  const parts = [url ? `[${title}](${markdownUrl(url)})` : title, page.outlet, page.published];
  return `> ${parts.filter(Boolean).join(' · ')}\n\n`;
}

/** One note, with the properties of what it holds; several readings follow one another. */
export function markdown(readings: readonly Reading[], context: ExportContext): string {
  const bodies = readings.map((reading) => {
    const source = readings.length > 1 ? sourceLine(reading) : '';
    return `${source}${markdownBody(reading, context)}`;
  });
  return `${frontMatter(readings, context)}\n${bodies.join('\n')}`;
}
