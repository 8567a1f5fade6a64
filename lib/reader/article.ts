import type { SourceArticle, SourcePage } from '../model/page.ts';
import type { Article, SentenceNote } from '../model/reading.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { makeView, type View } from '../text/view.ts';
import { type Cast, castOf } from './cast.ts';
import type { Line } from './line.ts';
import { meetingsOf, type Report, type Told } from './meeting.ts';
import { postsOf } from './roster.ts';
import type { Scope } from './scope.ts';
import { findSessions } from './sessions.ts';
import { type Setting, settingOf } from './setting.ts';
import { byTurns } from './turns.ts';
import { walk } from './walk.ts';

/** An article cut into sentences, and the meetings that they bring in. */
interface Opened {
  readonly source: SourceArticle;
  readonly scope: Scope;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly found: ReturnType<typeof findSessions>;
}

function notesOf(report: Report, ids: readonly (string | null)[]): SentenceNote[] {
  return report.lines.map((l) => {
    const { start, end } = report.scope.view.spanToSource(l.sentence.start, l.sentence.end);
    const meeting = l.session === null ? null : (ids[l.session] ?? null);
    return { start, end, taken: l.taken, meeting, rule: l.rule };
  });
}

const unread = (view: View, s: Sentence): SentenceNote => ({
  ...view.spanToSource(s.start, s.end),
  taken: 'none',
  meeting: null,
  rule: 'no-meeting',
});

function open(source: SourceArticle, page: SourcePage): Opened {
  const view = makeView(source.text);
  const { url, published, dated = [] } = page;
  const scope: Scope = { view, url, published, dated };
  // Headlines part their halves with spaces, which the normalised text does not keep.
  const headline = [source.title ?? '', ...source.subtitles].map((t) =>
    t.trim().replace(/\s+/g, '，'),
  );
  const title = makeView(headline.join('。')).text;
  const sentences = byTurns(splitSentences(view.text));
  return { source, scope, title, sentences, found: findSessions(title, sentences) };
}

const settingIn = ({ scope, title, sentences }: Opened, outlet: string): Setting =>
  settingOf({
    url: scope.url,
    outlet,
    title,
    lead: sentences
      .slice(0, 2)
      .map((s) => s.text)
      .join(''),
    text: scope.view.text,
  });

/** Reports of meetings, read sentence by sentence: one kind of look at all of them after another. */
function reportsOf(opened: readonly Opened[], page: SourcePage): Report[] {
  const outlet = makeView(`${page.outlet ?? ''} ${page.title ?? ''}`).text;
  const settings = opened.map((o) => settingIn(o, outlet));
  const casts = opened.map(({ title, sentences }) => castOf(title, sentences));
  const walked = opened.map((o, i) => walk(o.sentences, o.found.sessions, casts[i] as Cast));
  return opened.map(({ scope, title, found }, i) => {
    const [lines, cast] = [walked[i] as Line[], casts[i] as Cast];
    return {
      scope,
      title,
      setting: settings[i] as Setting,
      sessions: found.sessions,
      lines,
      posts: postsOf(scope, lines, cast),
      cast,
    };
  });
}

function articleOf({ source, found }: Opened, report: Report, told: readonly Told[]): Article {
  const meetings = told.filter((t) => t.counts).map((t) => t.meeting);
  const ids = told.map((t) => (t.counts ? t.meeting.id : null));
  const reason =
    meetings.length > 0 ? 'meeting' : found.reason === 'meeting' ? 'no-meeting-lead' : found.reason;
  return {
    title: source.title,
    text: source.text,
    reason,
    meetings,
    sentences: notesOf(report, ids),
  };
}

const withoutMeeting = ({ source, scope, sentences, found }: Opened): Article => ({
  title: source.title,
  text: source.text,
  reason: found.reason,
  meetings: [],
  sentences: sentences.map((s) => unread(scope.view, s)),
});

/** Reads the articles of a page. Pure; linear in the length of their texts. */
export function readArticles(page: SourcePage): Article[] {
  const opened = page.articles.map((source) => open(source, page));
  const told = opened.filter(({ found }) => found.sessions.length > 0);
  const reports = reportsOf(told, page);
  const meetings = meetingsOf(reports);
  const read = new Map(
    told.map((o, i) => [o, articleOf(o, reports[i] as Report, meetings[i] as Told[])]),
  );
  return opened.map((o) => read.get(o) ?? withoutMeeting(o));
}
