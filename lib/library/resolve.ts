import { seriesOf } from '../lexicon/series.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { FollowsUp, Meeting, Reading } from '../model/reading.ts';
import { parseNumeral } from '../text/numerals.ts';
import { makeView } from '../text/view.ts';
import type { Library } from './bundled.ts';
import { dayOf, daysBetween } from './day.ts';
import { factsFromMeeting } from './from-reading.ts';
import { meetingsAt } from './meeting-index.ts';

/** A meeting is called after another within this many days. */
const AFTER_DAYS = 7;

/** The session of a series that fits the number, or else the last one up to a week before `day`. */
function sessionFor(
  series: string,
  ordinal: number | null,
  day: string | null,
  library: Library,
): string | null {
  if (ordinal !== null && library.index.byId.has(`${series}/${ordinal}`)) {
    return `${series}/${ordinal}`;
  }
  if (!day) return null;
  const sessions = meetingsAt(library.index, library.index.bySeries.get(series));
  const fits = sessions.filter((session) => {
    const gap = daysBetween(dayOf(session), day);
    return gap !== null && gap >= 0 && gap <= AFTER_DAYS;
  });
  return fits.at(-1)?.id ?? null;
}

function parentId(followsUp: FollowsUp, day: string | null, library: Library): string | null {
  const name = makeView(followsUp.name).text;
  const organ = followsUp.organ && makeView(followsUp.organ).text;
  const series = seriesOf({ organ, name });
  const number = /第([\d零一二三四五六七八九十百]+)次/.exec(name)?.[1];
  return series
    ? sessionFor(series, number ? parseNumeral(number) : null, followsUp.date ?? day, library)
    : null;
}

/**
 * The meeting on the page that is only called by a part of its name (全省会议 for 全省安全生产电视电话会议):
 * of the organ named, not later than the one that follows it up. null where there is none.
 */
function namedBefore(
  { name, organ }: FollowsUp,
  facts: MeetingFacts,
  onPage: ReadonlyMap<string, MeetingFacts>,
): string | null {
  const [called, of] = [makeView(name).text.replace(/会议?$/, ''), organ && makeView(organ).text];
  const fits = (other: MeetingFacts) =>
    called.length > 1 &&
    other.organ === of &&
    other.name.includes(called) &&
    (other.date ?? '') <= (facts.date ?? '9');
  return [...onPage].find(([, other]) => other.id !== facts.id && fits(other))?.[0] ?? null;
}

function withParents(
  meeting: Meeting,
  facts: MeetingFacts,
  onPage: ReadonlyMap<string, MeetingFacts>,
  library: Library,
): MeetingFacts {
  const known = library.index.byId.get(facts.id);
  const parents = new Set(known?.followsUp ?? []);
  const { followsUp } = meeting;
  if (followsUp) {
    const local = followsUp.meetingId ?? namedBefore(followsUp, facts, onPage);
    const id = (local && onPage.get(local)?.id) ?? parentId(followsUp, facts.date, library);
    if (id && id !== facts.id) parents.add(id);
  }
  return {
    ...facts,
    followsUp: [...parents],
    date: facts.date ?? known?.date ?? null,
    dateText: (facts.date ?? known?.date) ? null : facts.dateText,
  };
}

/** "3月27日下午" → "03-27"; "" where no day is said. */
function monthAndDay(text: string | null): string {
  const [, month = '', day = ''] = /(\d{1,2})月(\d{1,2})日/.exec(text ?? '') ?? [];
  return month && `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Where the page gives a meeting no year, it has that of a meeting before it on the page: of the one
 * it follows up, unless it names another day, or else of one held on the same month and day.
 */
function withPagesYear(meeting: Meeting, before: ReadonlyMap<string, MeetingFacts>): Meeting {
  if (meeting.date || meeting.dateInferred) return meeting;
  const said = monthAndDay(meeting.dateText);
  const parent = before.get(meeting.followsUp?.meetingId ?? '');
  const fits = ({ date }: MeetingFacts) => date !== null && date.slice(5) === said;
  const source = parent?.date && (!said || fits(parent)) ? parent : [...before.values()].find(fits);
  return source?.date
    ? { ...meeting, dateInferred: { date: source.date, from: source.id } }
    : meeting;
}

/**
 * Facts of every meeting of a reading, by the ids that the reading gives them ("m1"), each under
 * its library id and tied to the meetings it follows up, on the page or in the library.
 */
export function factsOfReading(
  reading: Reading,
  library: Library,
): ReadonlyMap<string, MeetingFacts> {
  const numbered = (series: string) => library.index.numbered.has(series);
  const meetings = reading.articles.flatMap((article) => article.meetings);
  const found = new Map<string, MeetingFacts>();
  for (const meeting of meetings) {
    const dated = withPagesYear(meeting, found);
    const facts = factsFromMeeting(dated, reading.page, numbered);
    found.set(meeting.id, withParents(meeting, facts, found, library));
  }
  return found;
}
