import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Directive, Meeting } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/reader/read.ts';
import { type LabelledReport, type LabelledSentence, parseReport } from './reports.ts';

const FOLDER = new URL('../../fixtures/reports/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function read(report: LabelledReport): Article {
  const reading = readPage('report', {
    url: null,
    site: 'generic',
    title: report.title,
    outlet: null,
    published: report.published,
    articles: [{ title: report.title, subtitles: [], text: report.text }],
  });
  const article = reading.articles[0];
  if (!article) throw new Error('the page has no article');
  return article;
}

const names = (meeting: Meeting, role: 'chair' | 'speaker' | 'attendee') =>
  meeting.people.filter((p) => p.roles.includes(role)).map((p) => p.name);

/** 市政府 and 沧澜市政府 name one organ, 95% and 95%左右 one figure. */
const oneInTheOther = (a: string, b: string) =>
  a !== '' && b !== '' && (a.includes(b) || b.includes(a));

/** All who are labelled are there; a speaker or chair may be counted as present too. */
function checkAttendees(meeting: Meeting, labelled: readonly string[]): void {
  const everyone = meeting.people.map((p) => p.name);
  expect(everyone).toEqual(expect.arrayContaining([...labelled]));
  const spoke = new Set([...names(meeting, 'chair'), ...names(meeting, 'speaker')]);
  const present = names(meeting, 'attendee').filter((name) => !spoke.has(name));
  expect(new Set(present)).toEqual(new Set(labelled));
}

function checkMeeting(meeting: Meeting, label: Readonly<Record<string, string>>): void {
  expect(meeting.name).toBe(label.name);
  if (label.organ) expect(oneInTheOther(meeting.organ ?? '', label.organ), label.organ).toBe(true);
  if (label.level) expect(meeting.level).toBe(label.level);
  if (label.date) expect(meeting.date).toBe(label.date);
  expect(meeting.format).toBe(label.format ?? meeting.format);
  expect(meeting.ordinal).toBe(label.ordinal ? Number(label.ordinal) : meeting.ordinal);
  expect(names(meeting, 'chair')).toEqual(label.chair?.split('、') ?? []);
  if (label.speakers)
    expect(new Set(names(meeting, 'speaker'))).toEqual(new Set(label.speakers.split('、')));
  if (label.attendees) checkAttendees(meeting, label.attendees.split('、'));
  for (const pair of label.posts?.split(';') ?? []) {
    const [name = '', post = ''] = pair.split('=');
    expect(meeting.people.find((p) => p.name === name)?.post, name).toContain(post);
  }
  if (label.follows) expect(meeting.followsUp?.name ?? '').toContain(label.follows);
}

/** The directives that lie in a sentence; a ； may have split it. */
function within(article: Article, start: number, end: number): Directive[] {
  return article.meetings
    .flatMap((m) => m.directives)
    .filter((d) => d.start >= start && d.end <= end);
}

function checkSentence(article: Article, label: LabelledSentence, start: number): void {
  const found = within(article, start, start + label.text.length);
  const where = label.text;
  expect(found.length > 0, where).toBe(label.label === 'D');
  const first = found[0];
  if (label.label !== 'D' || !first) return;
  expect(first.speaker, where).toBe(label.speaker);
  expect(first.item, where).toBe(label.item);
  const limits = found.flatMap((d) => (d.deadline ? [d.deadline] : []));
  expect(
    limits.map(({ text, by }) => ({ text, by })),
    where,
  ).toEqual(label.deadline ? [label.deadline] : []);
  const figures = found.flatMap((d) => d.figures.map((f) => f.text));
  for (const figure of label.figures)
    expect(
      figures.some((f) => oneInTheOther(f, figure)),
      `${figure}: ${where}`,
    ).toBe(true);
}

describe.each(FILES)('%s', (file) => {
  const report = parseReport(readFileSync(new URL(file, FOLDER), 'utf8'));
  const article = read(report);

  test('meetings', () => {
    expect(article.meetings.map((m) => m.name)).toEqual(report.meetings.map((m) => m.name));
    for (const [i, meeting] of article.meetings.entries())
      checkMeeting(meeting, report.meetings[i] ?? {});
    if (report.reason) expect(article.reason).toBe(report.reason);
    expect(article.reason === 'meeting').toBe(report.meetings.length > 0);
  });

  test('sentences', () => {
    let from = 0;
    for (const sentence of report.sentences) {
      const start = article.text.indexOf(sentence.text, from);
      expect(start, sentence.text).toBeGreaterThanOrEqual(0);
      checkSentence(article, sentence, start);
      from = start + sentence.text.length;
    }
  });
});
