import { Failure } from '../model/failure.ts';
import type { Formula, MeetingFacts, Series, Topic } from '../model/library.ts';
import type { Library } from './bundled.ts';
import { usesByMonth } from './history.ts';
import { type MeetingIndex, meetingsAt } from './meeting-index.ts';
import type { Records } from './postings.ts';
import type { DocKind, PersonFacts, PlaceFacts } from './snapshot.ts';

const PREFIX = 'bundled:';

export type Shown =
  | ({ readonly what: 'meeting' } & MeetingFacts)
  | ({ readonly what: 'formula'; readonly uses: ReturnType<typeof usesByMonth> } & Formula)
  | ({ readonly what: 'person' } & PersonFacts)
  | ({
      readonly what: 'topic';
      /** Ids, those that most meetings use first. */
      readonly formulas: readonly string[];
      readonly meetings: readonly string[];
    } & Topic)
  | ({ readonly what: 'place'; readonly meetings: readonly string[] } & PlaceFacts)
  | ({ readonly what: 'series'; readonly meetings: readonly string[] } & Series);

const idsAt = (index: MeetingIndex, places: Records): string[] =>
  meetingsAt(index, places).map(({ id }) => id);

const SHOWERS: Readonly<Record<DocKind, (id: string, library: Library) => Shown | null>> = {
  meeting: (id, { index }) => {
    const meeting = index.byId.get(id);
    return meeting ? { what: 'meeting', ...meeting } : null;
  },
  formula: (id, library) => {
    const formula =
      library.formulas.get(id) ??
      library.snapshots.formulas.find(
        ({ simplified, traditional }) => simplified === id || traditional === id,
      );
    return formula ? { what: 'formula', ...formula, uses: usesByMonth(formula.id, library) } : null;
  },
  person: (id, { people }) => {
    const person = people.get(id);
    return person ? { what: 'person', ...person } : null;
  },
  series: (id, { series, index }) => {
    const found = series.get(id);
    return found
      ? { what: 'series', ...found, meetings: idsAt(index, index.bySeries.get(id)) }
      : null;
  },
  topic: (id, { topics, formulas, index }) => {
    const topic = topics.get(id);
    if (!topic) return null;
    const own = [...formulas.values()]
      .filter((formula) => formula.topics.includes(id))
      .map((formula) => ({ id: formula.id, uses: index.byFormula.count(formula.id) }))
      .sort((a, b) => b.uses - a.uses || (a.id < b.id ? -1 : 1));
    const meetings = idsAt(index, index.byTopic.get(id));
    return { what: 'topic', ...topic, formulas: own.map((formula) => formula.id), meetings };
  },
  place: (id, { snapshots, index }) => {
    const place = snapshots.places.find(({ code, name }) => code === id || name === id);
    if (!place) return null;
    const places = place.series.flatMap((series) => [...index.bySeries.get(series)]);
    // In order of days, whatever the series.
    const meetings = idsAt(index, Int32Array.from(places).sort());
    return { what: 'place', ...place, meetings };
  },
};

/** One record by kind and id. null where the library holds none. */
export function showOne(kind: DocKind, id: string, library: Library): Shown | null {
  return SHOWERS[kind](id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id, library);
}

/** One record by id or name, whatever it is. Fails with "unknown-id". */
export function show(id: string, library: Library): Shown {
  const bare = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
  for (const shower of Object.values(SHOWERS)) {
    const found = shower(bare, library);
    if (found) return found;
  }
  throw new Failure(
    'unknown-id',
    `The library holds nothing called ${id}.`,
    `Look for it: npm run -s library -- search ${bare.split('/')[0]}`,
  );
}
