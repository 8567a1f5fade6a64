import { inferDate, ownSeriesOf, seriesOf } from '../lexicon/series.ts';
import type { SourceArticle, SourcePage } from '../model/page.ts';
import type { Article, Conveyed, FollowsUp, Meeting, SentenceNote } from '../model/reading.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { makeView, type View } from '../text/view.ts';
import { type Cast, castOf } from './cast.ts';
import { findConveyed } from './conveys.ts';
import { saidIn } from './directives.ts';
import { dateOf, formatOf, type Identity, identityOf } from './identity.ts';
import type { Line } from './line.ts';
import { type Organ, organFrom } from './organ.ts';
import { postsOf, rosterOf } from './roster.ts';
import { evidence, printed, type Scope } from './scope.ts';
import { findSessions, type Session } from './sessions.ts';
import { type Setting, settingOf } from './setting.ts';
import { bareSubject } from './subject.ts';
import { walk } from './walk.ts';
import { dateBeside, dateInAddress, dateInName } from './year.ts';

/** What an article needs to know of its page. */
export interface Frame {
  readonly page: SourcePage;
  /** Number of meetings read before it on the page: ids run on. */
  readonly meetingsBefore: number;
}

/** A meeting that the article tells of; one of which nothing is said does not count. */
interface Told {
  readonly meeting: Meeting;
  readonly counts: boolean;
}

interface Reader {
  readonly scope: Scope;
  readonly title: string;
  readonly setting: Setting;
  readonly lines: readonly Line[];
  readonly posts: ReadonlyMap<string, string>;
  readonly cast: Cast;
}

const FORMAL = /会议精神|会议部署|会议要求|会议和/;
const DISTANT = /二十大|十九大|十八大|中全会|全国两会|代表大会|座谈会/;

/** Earlier meetings that the lead says this one carries out: 贯彻落实省委会议精神. */
function namedParent(conveys: readonly Conveyed[]): Conveyed | null {
  return (
    conveys.find(
      (c) =>
        /贯彻|落实/.test(c.verb) &&
        !/传达/.test(c.verb) &&
        FORMAL.test(makeView(c.text).text) &&
        !DISTANT.test(c.text),
    ) ?? null
  );
}

function conveyedBy(scope: Scope, lines: readonly Line[]): Conveyed[] {
  return lines.flatMap((line) =>
    findConveyed(line.sentence.text).map((found) => {
      const start = line.sentence.start + found.start;
      const end = line.sentence.start + found.end;
      return {
        text: printed(scope, start, end),
        verb: found.verb,
        evidence: evidence(scope, start, end, 'conveys.carries-out'),
      };
    }),
  );
}

function followsUp(
  reader: Reader,
  session: Session,
  earlier: readonly Told[],
  conveys: readonly Conveyed[],
): FollowsUp | null {
  const { scope } = reader;
  const sentence = reader.lines[session.at]?.sentence;
  if (!sentence) return null;
  const at = evidence(scope, sentence.start, sentence.end, 'follows-up');
  if (session.parent && 'session' in session.parent) {
    const parent = earlier[session.parent.session];
    if (parent) {
      const { name, organ, date, id } = parent.meeting;
      return { name, organ, date, ...(parent.counts ? { meetingId: id } : {}), evidence: at };
    }
  }
  if (session.parent && 'mention' in session.parent) {
    const { mention } = session.parent;
    const organ: Organ | null =
      organFrom(mention.subject, reader.setting) ?? organFrom(mention.name, reader.setting);
    const date = dateOf(sentence, mention, scope.published)?.date ?? null;
    return { name: mention.name, organ: organ?.organ ?? null, date, evidence: at };
  }
  const named = namedParent(conveys);
  return named
    ? {
        name: named.text.replace(/(?<=會|议|議)的?(?:精神|部署|要求|部署要求)$/, ''),
        organ: null,
        date: null,
        evidence: { ...named.evidence, rule: 'follows-up.conveys' },
      }
    : null;
}

/** Narration of a session that may tell what it carries out: the lead and agenda lines after it. */
const leadLines = (lines: readonly Line[]) =>
  lines.filter(
    (l, i) => i === 0 || (i < 6 && l.taken === 'narration' && l.voice?.kind !== 'outside'),
  );

/** 当天下午，…召开: the day of the meeting told before. */
const SAME_DAY = /^(?:当[天日晚]|同[日天一]|随后|会后|接着)/;

/** The name in the script of the page: 會議 alone takes its organ's words before it. */
function printedName(scope: Scope, session: Session, base: number, identity: Identity): string {
  const { mention } = session;
  if (mention.rule === 'lead.headline') return identity.name;
  const end = base + mention.nameStart + mention.name.length;
  if (mention.name.endsWith(identity.name)) return printed(scope, end - identity.name.length, end);
  const organ = bareSubject(mention.subject);
  if (`${organ}${mention.name}` !== identity.name) return identity.name;
  const at = base + mention.subjectStart + mention.subject.indexOf(organ);
  return printed(scope, at, at + organ.length) + printed(scope, end - mention.name.length, end);
}

/** The bundled series, or the one that the organ and the name tell. */
function seriesFor({ organ, name, level }: Identity): string | null {
  const simplified = makeView(name).text;
  return (
    seriesOf({ organ, name: simplified, level }) ??
    ownSeriesOf(organ && makeView(organ).text, simplified)
  );
}

/** 9月20日，…动员。会议由某某主持召开: the day may stand in the sentence before. */
function dateBefore(reader: Reader, session: Session): ReturnType<typeof dateOf> {
  const before = reader.lines[session.at - 1];
  if (session.parent || !before || before.session !== null) return null;
  return dateOf(
    before.sentence,
    { ...session.mention, subjectStart: 0, end: 0 },
    reader.scope.published,
  );
}

/** A day without its year, where the meeting's name, the page's lines or its address tell it. */
const yearTold = (scope: Scope, words: string, name: string) =>
  dateInName(words, name) ?? dateBeside(words, scope.dated) ?? dateInAddress(words, scope.url);

function meetingOf(
  reader: Reader,
  session: Session,
  index: number,
  earlier: readonly Told[],
  id: string,
): Meeting {
  const { scope, lines } = reader;
  const own = lines.filter((l) => l.session === index);
  const lead = lines[session.at]?.sentence ?? {
    start: 0,
    end: 0,
    text: '',
    paragraph: 0,
    first: true,
  };
  // Two meetings may share the sentence that brings them in.
  const opening = lines[session.at];
  const others = lines.slice(session.at).findIndex((l) => l.taken !== 'narration');
  const shared = lines.slice(session.at, session.at + Math.max(1, others));
  const told = !opening || own.includes(opening) ? own : [...shared, ...own];
  const people = rosterOf(scope, told, reader.posts, reader.cast);
  const identity = identityOf(session.mention, lead.text, reader.title, people, reader.setting);
  const when = dateOf(lead, session.mention, scope.published) ?? dateBefore(reader, session);
  // 会议结束后…立即召开 without a date of its own: the day of the meeting told before it.
  const previous = session.parent || SAME_DAY.test(lead.text) ? earlier.at(-1) : null;
  const dateText = when ? printed(scope, when.start, when.end) : null;
  const beside =
    when?.date === null
      ? yearTold(scope, scope.view.text.slice(when.start, when.end), identity.name)
      : null;
  const date = beside?.date ?? (when ? when.date : (previous?.meeting.date ?? null));
  const series = seriesFor(identity);
  const inferred = date === null && series ? inferDate(series, identity.ordinal, dateText) : null;
  const conveys = conveyedBy(scope, leadLines(told));
  const start = lead.start + session.mention.nameStart;
  const { mention } = session;
  const nameEnd =
    mention.rule === 'lead.headline' ? lead.start + mention.end : start + mention.name.length;
  const narration = told.filter((l) => l.taken === 'narration').map((l) => l.sentence.text);
  return {
    id,
    ...identity,
    name: printedName(scope, session, lead.start, identity),
    series,
    date,
    dateText,
    ...(beside ? { yearFrom: beside.from } : {}),
    dateInferred: inferred,
    format: formatOf(identity.name, narration),
    people,
    conveys,
    followsUp: followsUp(reader, session, earlier, conveys),
    ...saidIn(scope, own, id, {
      meeting: date ?? inferred?.date ?? null,
      published: scope.published,
    }),
    evidence: evidence(scope, start, nameEnd, session.mention.rule),
  };
}

/** A meeting only quoted from or attended counts where something it said is told. */
function hasSubstance(meeting: Meeting, session: Session): boolean {
  if (meeting.directives.length > 0) return true;
  if (session.mention.relation === 'held' || session.mention.relation === 'relayed') {
    return meeting.statements.length > 0 || meeting.conveys.length > 0 || meeting.people.length > 0;
  }
  return false;
}

function notesOf(reader: Reader, ids: readonly (string | null)[]): SentenceNote[] {
  return reader.lines.map((l) => {
    const { start, end } = reader.scope.view.spanToSource(l.sentence.start, l.sentence.end);
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

interface Opened {
  readonly source: SourceArticle;
  readonly scope: Scope;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly found: ReturnType<typeof findSessions>;
}

function open(source: SourceArticle, page: SourcePage): Opened {
  const view = makeView(source.text);
  const { url, published, dated = [] } = page;
  const scope: Scope = { view, url, published, dated };
  // Headlines part their halves with spaces, which the normalised text does not keep.
  const headline = [source.title ?? '', ...source.subtitles].map((t) =>
    t.trim().replace(/\s+/g, '，'),
  );
  const title = makeView(headline.join('。')).text;
  const sentences = splitSentences(view.text);
  return { source, scope, title, sentences, found: findSessions(title, sentences) };
}

const settingIn = ({ scope, title, sentences }: Opened, page: SourcePage): Setting =>
  settingOf({
    url: page.url,
    outlet: makeView(`${page.outlet ?? ''} ${page.title ?? ''}`).text,
    title,
    lead: sentences
      .slice(0, 2)
      .map((s) => s.text)
      .join(''),
    text: scope.view.text,
  });

export function readArticles(page: SourcePage): Article[] {
  const opened = page.articles.map((source) => open(source, page));
  const told = opened.filter((o) => o.found.sessions.length > 0);
  const settings = told.map((o) => settingIn(o, page));
  const casts = told.map((o) => castOf(o.title, o.sentences));
  const walked = told.map((o, i) => walk(o.sentences, o.found.sessions, casts[i] as Cast));
  const posts = told.map((o, i) => postsOf(o.scope, walked[i] as Line[], casts[i] as Cast));
  let meetingsBefore = 0;
  let n = 0;
  return opened.map((o) => {
    const { source, found, sentences, scope } = o;
    if (found.sessions.length === 0)
      return {
        title: source.title,
        text: source.text,
        reason: found.reason,
        meetings: [],
        sentences: sentences.map((s) => unread(scope.view, s)),
      };
    const reader: Reader = {
      scope,
      title: o.title,
      setting: settings[n] as Setting,
      lines: walked[n] as Line[],
      posts: posts[n] as Map<string, string>,
      cast: casts[n] as Cast,
    };
    n++;
    const told: Told[] = [];
    for (const [i, session] of found.sessions.entries()) {
      const id = `m${meetingsBefore + told.filter((t) => t.counts).length + 1}`;
      const meeting = meetingOf(reader, session, i, told, id);
      told.push({ meeting, counts: hasSubstance(meeting, session) });
    }
    const meetings = told.filter((t) => t.counts).map((t) => t.meeting);
    const ids = told.map((t) => (t.counts ? t.meeting.id : null));
    const reason =
      meetings.length > 0
        ? 'meeting'
        : found.reason === 'meeting'
          ? 'no-meeting-lead'
          : found.reason;
    meetingsBefore += meetings.length;
    return {
      title: source.title,
      text: source.text,
      reason,
      meetings,
      sentences: notesOf(reader, ids),
    };
  });
}
