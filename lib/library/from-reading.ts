import type { DirectiveFact, MeetingFacts } from '../model/library.ts';
import type { Directive, Meeting, PageInfo } from '../model/reading.ts';
import { makeView } from '../text/view.ts';
import { headOf } from './head.ts';

const simplified = (text: string): string => makeView(text).text;

/** Longest post kept: enough to tell who it is, too short to be anyone's sentence. */
const POST = 16;

/** "中共中央政治局常委、国务院总理、…组长" → the titles that fit, whole. */
export function shortPost(post: string | null): string | null {
  if (!post) return null;
  let short = '';
  for (const title of simplified(post).split(/[、，]/)) {
    const longer = short ? `${short}、${title}` : title;
    if (longer.length > POST) break;
    short = longer;
  }
  return short || null;
}

function directiveFact(directive: Directive): DirectiveFact {
  const ids = directive.formulas.flatMap(({ id }) => (id ? [id] : []));
  return {
    head: headOf(simplified(directive.text)),
    speaker: directive.speaker && simplified(directive.speaker),
    item: directive.item,
    topics: directive.topics,
    modality: directive.modality.kind,
    strength: directive.modality.strength,
    formulas: [...new Set(ids)],
    deadline: directive.deadline && { text: directive.deadline.text, by: directive.deadline.by },
    figures: directive.figures.map(({ text, value, unit }) => ({ text, value, unit })),
  };
}

function countFormulas(meeting: Meeting): MeetingFacts['formulas'] {
  const counts = new Map<string, number>();
  for (const { id } of meeting.directives.flatMap(({ formulas }) => formulas)) {
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, count]) => ({ id, count }));
}

function countTopics(meeting: Meeting): string[] {
  const counts = new Map<string, number>();
  for (const topic of meeting.directives.flatMap(({ topics }) => topics)) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

/** The series the reader found, or else the name itself. */
function seriesFor(meeting: Meeting): string {
  return meeting.series ?? simplified(meeting.name).replaceAll('/', '／');
}

/** Tells meetings of no known day apart by what they say; not for secrets (FNV-1a, 32 bits). */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What tells a meeting of no known day from the others of its series. */
function undatedKey({ name, dateText, directives }: Meeting): string {
  return `undated-${mark(simplified([name, dateText, directives[0]?.text].join('|')))}`;
}

/**
 * Facts of one meeting of a reading, under the id that the library gives it: series and number
 * where the number names the session (in many series it starts again), series and day otherwise. No sentence goes along.
 */
export function factsFromMeeting(
  meeting: Meeting,
  page: Pick<PageInfo, 'url' | 'outlet' | 'published'>,
  numbered: (series: string) => boolean,
): MeetingFacts {
  const series = seriesFor(meeting);
  const date = meeting.date ?? meeting.dateInferred?.date ?? null;
  const byNumber = meeting.ordinal !== null && (date === null || numbered(series));
  const bound = page.published ? `<=${page.published}` : null;
  const key = byNumber ? String(meeting.ordinal) : (date ?? page.published ?? undatedKey(meeting));
  return {
    id: `${series}/${key}`,
    series,
    organ: simplified(meeting.organ ?? ''),
    name: simplified(meeting.name),
    ordinal: meeting.ordinal,
    date,
    dateText: date ? null : bound,
    level: meeting.level ?? 'unit',
    region: meeting.region ?? { code: '000000', name: '' },
    format: meeting.format,
    people: meeting.people.map(({ name, post, roles }) => ({
      name: simplified(name),
      post: shortPost(post),
      roles,
    })),
    topics: countTopics(meeting),
    formulas: countFormulas(meeting),
    directives: meeting.directives.map(directiveFact),
    followsUp: [],
    sources: [{ outlet: page.outlet ?? '', url: page.url }],
  };
}
