import { dayOf } from '../library/day.ts';
import type { PersonFacts, PlaceFacts, SearchDoc } from '../library/snapshot.ts';
import { titleOf } from '../library/title.ts';
import type { Formula, MeetingFacts, Topic } from '../model/library.ts';
import { pinyinOfName, pinyinPlain, traditional, withoutTones } from './dataset-han.ts';
import type { SeriesSource } from './dataset-sources.ts';

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
    // 第七次 means the seventh of a series whose sessions go by their number.
    weight: (series.numbered && numbered ? 1000 : 0) + meeting.directives.length,
  };
}

const formulaDoc = (formula: Formula, uses: number): SearchDoc => ({
  kind: 'formula',
  id: formula.id,
  title: formula.simplified,
  traditional: formula.traditional,
  pinyin: withoutTones(formula.pinyin),
  english: formula.english,
  aka: [...formula.variants, ...formula.standsFor],
  weight: uses,
});

const personDoc = (person: PersonFacts): SearchDoc => ({
  kind: 'person',
  id: person.id,
  title: person.id,
  traditional: person.traditional,
  pinyin: pinyinOfName(person.id),
  english: '',
  aka: [],
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
  weight: place.series.length,
});

const seriesDoc = (series: SeriesSource): SearchDoc => ({
  kind: 'series',
  id: series.id,
  title: series.zh,
  traditional: series.zhHant,
  pinyin: pinyinPlain(series.zh),
  english: series.en,
  aka: [series.id, ...(series.aka ?? [])],
  weight: 1,
});

/** Every thing lookup can find, by kind and id. */
export function buildSearch(parts: {
  readonly meetings: readonly MeetingFacts[];
  readonly formulas: readonly Formula[];
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
    ...parts.series.map(seriesDoc),
  ];
  const key = (doc: SearchDoc) => `${doc.kind}|${doc.id}`;
  return docs.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
