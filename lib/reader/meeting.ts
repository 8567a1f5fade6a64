import { inferDate, ownSeriesOf, seriesOf } from '../lexicon/series.ts';
import type { Conveyed, FollowsUp, Meeting, Person } from '../model/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { makeView } from '../text/view.ts';
import type { Cast } from './cast.ts';
import { findConveyed } from './conveys.ts';
import { type Heard, heardIn, type Sayings, sayingsOf } from './directives.ts';
import { dateOf, formatOf, type Identity, identityOf } from './identity.ts';
import type { Line } from './line.ts';
import { type Organ, organFrom } from './organ.ts';
import { rosterOf } from './roster.ts';
import { evidence, printed, type Scope } from './scope.ts';
import type { Session } from './sessions.ts';
import type { Setting } from './setting.ts';
import { bareSubject } from './subject.ts';
import { dateBeside, dateInAddress, dateInName } from './year.ts';

/** An article whose sentences have been read. */
export interface Report {
  readonly scope: Scope;
  readonly title: string;
  readonly setting: Setting;
  readonly sessions: readonly Session[];
  readonly lines: readonly Line[];
  readonly posts: ReadonlyMap<string, string>;
  readonly cast: Cast;
}

/** A meeting that the article tells of; one of which nothing is said does not count. */
export interface Told {
  readonly meeting: Meeting;
  readonly counts: boolean;
}

/** What is known of one session of a report before its meeting is put together. */
interface Draft {
  readonly report: Report;
  readonly session: Session;
  readonly lead: Sentence;
  /** Lines that tell of it: its own, and the sentence it shares with another. */
  readonly told: readonly Line[];
  readonly own: readonly Line[];
}

/** What one kind of look after another found of a draft. */
interface Found {
  readonly people: readonly Person[];
  readonly identity: Identity;
  readonly conveys: readonly Conveyed[];
  readonly heard: Heard;
}

/** All of a meeting but the directives' details, for which its day must be known. */
interface Framed extends Omit<Meeting, 'directives' | 'statements'> {
  readonly counts: boolean;
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

/** Narration of a session that may tell what it carries out: the lead and agenda lines after it. */
const leadLines = (lines: readonly Line[]) =>
  lines.filter(
    (l, i) =>
      i === 0 ||
      (i < 6 && (l.taken === 'narration' || l.content > 0) && l.voice?.kind !== 'outside'),
  );

/** 会议传达学习了…精神，会议强调，要…: of what orders, the words before what is said. */
const toldIn = ({ sentence, taken, content, rule }: Line) =>
  taken === 'narration' || rule.startsWith('lead.') || content === 0
    ? sentence.text
    : sentence.text.slice(0, content);

/** What the lead and the agenda say that the meeting carries out. */
function conveyedBy({ report: { scope }, told }: Draft): Conveyed[] {
  return leadLines(told).flatMap((line) =>
    findConveyed(toldIn(line)).map((found) => {
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
  { report, session, lead }: Draft,
  earlier: readonly Framed[],
  conveys: readonly Conveyed[],
): FollowsUp | null {
  const { scope, setting } = report;
  if (!report.lines[session.at]) return null;
  const at = evidence(scope, lead.start, lead.end, 'follows-up');
  if (session.parent && 'session' in session.parent) {
    const parent = earlier[session.parent.session];
    if (parent) {
      const { name, organ, date, id } = parent;
      return { name, organ, date, ...(parent.counts ? { meetingId: id } : {}), evidence: at };
    }
  }
  if (session.parent && 'mention' in session.parent) {
    const { mention } = session.parent;
    const organ: Organ | null =
      organFrom(mention.subject, setting) ?? organFrom(mention.name, setting);
    const date = dateOf(lead, mention, scope.published)?.date ?? null;
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

/** 当天下午，…召开: the day of the meeting told before. */
const SAME_DAY = /^(?:当[天日晚]|同[日天一]|随后|会后|接着)/;

/** The name in the script of the page: 會議 alone takes its organ's words before it. */
function printedName({ report: { scope }, session, lead }: Draft, identity: Identity): string {
  const base = lead.start;
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
function dateBefore({ report, session }: Draft): ReturnType<typeof dateOf> {
  const before = report.lines[session.at - 1];
  if (session.parent || !before || before.session !== null) return null;
  return dateOf(
    before.sentence,
    { ...session.mention, subjectStart: 0, end: 0 },
    report.scope.published,
  );
}

/** A day without its year, where the meeting's name, the page's lines or its address tell it. */
const yearTold = (scope: Scope, words: string, name: string) =>
  dateInName(words, name) ?? dateBeside(words, scope.dated) ?? dateInAddress(words, scope.url);

const NO_LEAD: Sentence = { start: 0, end: 0, text: '', paragraph: 0, first: true, met: null };

function draftsOf(report: Report): Draft[] {
  const { lines } = report;
  return report.sessions.map((session, index) => {
    const own = lines.filter((l) => l.session === index);
    // Two meetings may share the sentence that brings them in.
    const opening = lines[session.at];
    const others = lines.slice(session.at).findIndex((l) => l.taken !== 'narration');
    const shared = lines.slice(session.at, session.at + Math.max(1, others));
    const told = !opening || own.includes(opening) ? own : [...shared, ...own];
    return { report, session, lead: opening?.sentence ?? NO_LEAD, told, own };
  });
}

/** The day of a meeting: its own, or that of the meeting told before it where it follows at once. */
function dayOf(draft: Draft, identity: Identity, earlier: readonly Framed[]) {
  const { report, session, lead } = draft;
  const { scope } = report;
  const when = dateOf(lead, session.mention, scope.published) ?? dateBefore(draft);
  // 会议结束后…立即召开 without a date of its own: the day of the meeting told before it.
  const previous = session.parent || SAME_DAY.test(lead.text) ? earlier.at(-1) : null;
  const dateText = when ? printed(scope, when.start, when.end) : null;
  const beside =
    when?.date === null
      ? yearTold(scope, scope.view.text.slice(when.start, when.end), identity.name)
      : null;
  const date = beside?.date ?? (when ? when.date : (previous?.date ?? null));
  const series = seriesFor(identity);
  const dateInferred =
    date === null && series ? inferDate(series, identity.ordinal, dateText) : null;
  return { series, date, dateText, ...(beside ? { yearFrom: beside.from } : {}), dateInferred };
}

/** What a meeting dealt with, where nothing of what was said is told. */
const isBusiness = ({ rule }: Line) =>
  rule === 'narration.agenda' || rule === 'narration.deals-with';

/** A meeting only quoted from or attended counts where something it said is told. */
function hasSubstance({ session, own }: Draft, { people, conveys, heard }: Found): boolean {
  if (heard.orders.length > 0) return true;
  if (session.mention.relation === 'held' || session.mention.relation === 'relayed') {
    const said = heard.statements.length > 0 || conveys.length > 0 || people.length > 0;
    return said || own.some(isBusiness);
  }
  return false;
}

function frame(draft: Draft, found: Found, earlier: readonly Framed[], id: string): Framed {
  const { report, session, lead } = draft;
  const { identity, conveys, people } = found;
  const { mention } = session;
  const start = lead.start + mention.nameStart;
  const end =
    mention.rule === 'lead.headline' ? lead.start + mention.end : start + mention.name.length;
  const narration = draft.told.filter((l) => l.taken === 'narration').map((l) => l.sentence);
  return {
    id,
    ...identity,
    name: printedName(draft, identity),
    ...dayOf(draft, identity, earlier),
    format: formatOf(identity.name, narration),
    people,
    conveys,
    followsUp: followsUp(draft, earlier, conveys),
    evidence: evidence(report.scope, start, end, mention.rule),
    counts: hasSubstance(draft, found),
  };
}

/**
 * The meetings of a page's reports, one list a report. One kind of look is taken at all sessions
 * before the next kind: tables and code of the one then lie close at hand.
 */
export function meetingsOf(reports: readonly Report[]): Told[][] {
  const drafts = reports.flatMap(draftsOf);
  const people = drafts.map(({ report, told }) =>
    rosterOf(report.scope, told, report.posts, report.cast),
  );
  const identities = drafts.map(({ report, session, lead }, i) =>
    identityOf(session.mention, lead.text, report.title, people[i] ?? [], report.setting),
  );
  const conveys = drafts.map(conveyedBy);
  const heard = drafts.map(({ report, own }) => heardIn(report.scope, own));
  const framed: Framed[] = [];
  let counted = 0;
  let first = 0;
  for (const [i, draft] of drafts.entries()) {
    if (draft.report !== drafts[i - 1]?.report) first = i;
    const found: Found = {
      people: people[i] ?? [],
      identity: identities[i] as Identity,
      conveys: conveys[i] ?? [],
      heard: heard[i] as Heard,
    };
    const meeting = frame(draft, found, framed.slice(first), `m${counted + 1}`);
    if (meeting.counts) counted++;
    framed.push(meeting);
  }
  const sayings = sayingsOf(
    framed.map(({ id, date, dateInferred }, i) => ({
      heard: heard[i] as Heard,
      meetingId: id,
      anchor: {
        meeting: date ?? dateInferred?.date ?? null,
        published: drafts[i]?.report.scope.published ?? null,
      },
    })),
  );
  let next = 0;
  return reports.map(({ sessions }) =>
    sessions.map(() => {
      const { counts, ...rest } = framed[next] as Framed;
      return { meeting: { ...rest, ...(sayings[next++] as Sayings) }, counts };
    }),
  );
}
