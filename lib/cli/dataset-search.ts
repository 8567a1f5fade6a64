import { dayNumber, dayOf } from '../library/day.ts';
import type { PersonFacts, PlaceFacts, SearchDoc } from '../library/snapshot.ts';
import { titleOf } from '../library/title.ts';
import type { Formula, MeetingFacts, Topic } from '../model/library.ts';
import {
  pinyinOfName,
  pinyinPlain,
  traditional,
  withoutMarks,
  withoutTones,
} from './dataset-han.ts';
import type { SeriesSource } from './dataset-sources.ts';

const FIRST_DAY = dayNumber('2000-01-01');

/** What was read before what is only known to have been held, the newest first; below 100. */
function weightOf(meeting: MeetingFacts): number {
  const days = Math.max(0, dayNumber(dayOf(meeting)) - FIRST_DAY);
  return (meeting.directives.length > 0 ? 40 : 0) + Math.round(days / 3) / 100;
}

function meetingDoc(meeting: MeetingFacts, series: SeriesSource): SearchDoc {
  const title = titleOf(meeting);
  const numbered = meeting.ordinal !== null;
  return {
    kind: 'meeting',
    id: meeting.id,
    title,
    traditional: traditional(title),
    pinyin: pinyinPlain(title),
    english: `${series.en}${numbered ? ` no. ${meeting.ordinal}` : ''} ${dayOf(meeting)}`,
    aka: [
      meeting.name,
      ...(numbered ? [`第${meeting.ordinal}次`] : []),
      ...(meeting.date ? [meeting.date] : []),
    ],
    parts: [],
    // 第七次 means the seventh of a series whose sessions go by their number.
    weight: (series.numbered && numbered ? 1000 : 0) + weightOf(meeting),
  };
}

const formulaDoc = (formula: Formula, also: readonly string[], uses: number): SearchDoc => ({
  kind: 'formula',
  id: formula.id,
  title: formula.simplified,
  traditional: formula.traditional,
  pinyin: withoutTones(formula.pinyin),
  english: formula.english,
  aka: [...formula.variants, ...also],
  parts: formula.standsFor,
  weight: uses,
});

/** What the posts that most is asked for are called in English. */
const POSTS: Readonly<Record<string, string>> = {
  中共中央总书记: 'general secretary',
  国家主席: 'president',
  国务院总理: 'premier',
  国务院副总理: 'vice premier',
  国务委员: 'state councillor',
  省委书记: 'provincial party secretary',
  省长: 'governor',
  市委书记: 'city party secretary',
  市长: 'mayor',
};

/** What follows a family name when somebody is spoken of: 楼书记, 李总理. */
const TITLE = /(?:书记|省长|市长|总理|主席)$/;

/** 省委书记 of 河南省 → itself, 河南省委书记, and in English, with the place too. */
function postNames({ post, region }: PersonFacts['posts'][number], family: string): string[] {
  const local = /^[省市县区]/.test(post);
  const place = region.replace(/[省市县区]$/, '');
  const english = POSTS[post];
  const [title] = TITLE.exec(post.replace(/^.*(?:总书记|副)/, '')) ?? [];
  return [
    post,
    post.replace(/^(?:中共中央|国务院|国家)/, ''),
    ...(title ? [family + title] : []),
    ...(local ? [place + post] : []),
    ...(english
      ? [english, ...(local ? [`${pinyinPlain(place).replaceAll(' ', '')} ${english}`] : [])]
      : []),
  ];
}

/** 国常会 → itself, guochanghui and gch. */
function withPinyin(name: string): string[] {
  const syllables = pinyinPlain(name).split(' ').filter(Boolean);
  const initials = syllables.map((syllable) => syllable[0]).join('');
  return syllables.length > 1 ? [name, syllables.join(''), initials] : [name];
}

const personDoc = (person: PersonFacts): SearchDoc => ({
  kind: 'person',
  id: person.id,
  title: person.id,
  traditional: person.traditional,
  pinyin: pinyinOfName(person.id),
  english: withoutMarks(person.pinyin),
  aka: [...new Set(person.posts.flatMap((held) => postNames(held, person.id.slice(0, 1))))],
  parts: [],
  weight: person.meetings.length,
});

const topicDoc = (topic: Topic, uses: number): SearchDoc => ({
  kind: 'topic',
  id: topic.id,
  title: topic.zh,
  traditional: topic.zhHant,
  pinyin: pinyinPlain(topic.zh),
  english: topic.en,
  aka: [],
  parts: [],
  weight: uses,
});

const placeDoc = (place: PlaceFacts): SearchDoc => ({
  kind: 'place',
  id: place.code,
  title: place.name,
  traditional: place.traditional,
  pinyin: pinyinPlain(place.name),
  english: pinyinPlain(place.name.replace(/[省市]$/, '')),
  aka: [place.name.replace(/[省市]$/, ''), place.code],
  parts: [],
  weight: place.series.length,
});

const seriesDoc = (series: SeriesSource, read: number): SearchDoc => ({
  kind: 'series',
  id: series.id,
  title: series.zh,
  traditional: series.zhHant,
  pinyin: pinyinPlain(series.zh),
  english: series.en,
  aka: [series.id, ...(series.aka ?? []).flatMap(withPinyin)],
  parts: [],
  // Of two series the one whose sessions were read.
  weight: 1 + read,
});

/** Every thing lookup can find, by kind and id. */
export function buildSearch(parts: {
  readonly meetings: readonly MeetingFacts[];
  readonly formulas: readonly Formula[];
  /** Other English names of formulas, by their ids. */
  readonly also: ReadonlyMap<string, readonly string[]>;
  readonly people: readonly PersonFacts[];
  readonly topics: readonly Topic[];
  readonly places: readonly PlaceFacts[];
  readonly series: readonly SeriesSource[];
}): SearchDoc[] {
  const series = new Map(parts.series.map((entry) => [entry.id, entry]));
  const uses = (pick: (meeting: MeetingFacts) => readonly string[], id: string) =>
    parts.meetings.filter((meeting) => pick(meeting).includes(id)).length;
  const docs = [
    ...parts.meetings.flatMap((meeting) => {
      const own = series.get(meeting.series);
      return own ? [meetingDoc(meeting, own)] : [];
    }),
    ...parts.formulas.map((formula) =>
      formulaDoc(
        formula,
        parts.also.get(formula.id) ?? [],
        uses((meeting) => meeting.formulas.map(({ id }) => id), formula.id),
      ),
    ),
    ...parts.people.map(personDoc),
    ...parts.topics.map((topic) =>
      topicDoc(
        topic,
        uses(({ topics }) => topics, topic.id),
      ),
    ),
    ...parts.places.map(placeDoc),
    ...parts.series.map((one) =>
      seriesDoc(
        one,
        parts.meetings.filter(
          (meeting) => meeting.series === one.id && meeting.directives.length > 0,
        ).length,
      ),
    ),
  ];
  const key = (doc: SearchDoc) => `${doc.kind}|${doc.id}`;
  return docs.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
