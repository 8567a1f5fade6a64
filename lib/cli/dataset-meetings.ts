import { dayOf } from '../library/day.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Role } from '../model/reading.ts';
import type { MeetingEntry, SeriesSource, Sources } from './dataset-sources.ts';

type PersonFact = MeetingFacts['people'][number];

const ROLE_ORDER: readonly Role[] = ['chair', 'speaker', 'attendee'];

/** The page's own words for a post, unless those kept by hand say the same and whose it is. */
function postOf(kept: string | null, read: string | null): string | null {
  return read && kept?.endsWith(read) ? kept : (read ?? kept);
}

/** Hand-kept and read people of one meeting. */
function mergePeople(kept: readonly PersonFact[], read: readonly PersonFact[]): PersonFact[] {
  const merged = new Map<string, PersonFact>();
  for (const person of [...kept, ...read]) {
    const known = merged.get(person.name);
    const roles = new Set([...(known?.roles ?? []), ...person.roles]);
    merged.set(person.name, {
      name: person.name,
      post: postOf(known?.post ?? null, person.post),
      roles: ROLE_ORDER.filter((role) => roles.has(role)),
    });
  }
  return [...merged.values()];
}

/** Topics of the directives, the most frequent first. */
function topicsOf(entry: MeetingEntry): string[] {
  const counts = new Map<string, number>();
  for (const topic of entry.read?.directives.flatMap((directive) => directive.topics) ?? []) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([topic]) => topic);
}

function factsOf(series: SeriesSource, entry: MeetingEntry): MeetingFacts {
  const date = entry.date ?? entry.read?.date ?? null;
  return {
    id: entry.id,
    series: series.id,
    organ: entry.organ ?? series.organ,
    name: entry.name,
    ordinal: entry.ordinal,
    date,
    dateText: date ? null : entry.dateText,
    level: series.level,
    region: series.region,
    format: entry.format ?? entry.read?.format ?? null,
    people: mergePeople(entry.people, entry.read?.people ?? []),
    topics: topicsOf(entry),
    formulas: entry.read?.formulas ?? [],
    directives: entry.read?.directives ?? [],
    followsUp: entry.followsUp,
    sources: entry.sources,
  };
}

/** All meetings, oldest first, then by id. Throws where an id stands twice or leads nowhere. */
export function buildMeetings(sources: Sources): MeetingFacts[] {
  const meetings = sources.series.flatMap((series) =>
    (sources.meetings.get(series.id) ?? []).map((entry) => factsOf(series, entry)),
  );
  const ids = new Set<string>();
  for (const { id } of meetings) {
    if (ids.has(id)) throw new Error(`Two meetings are called ${id}.`);
    ids.add(id);
  }
  for (const { id, followsUp } of meetings) {
    const lost = followsUp.find((parent) => !ids.has(parent));
    if (lost) throw new Error(`${id} follows up ${lost}, which no source holds.`);
  }
  return meetings.sort((a, b) => {
    const [left, right] = [`${dayOf(a)}|${a.id}`, `${dayOf(b)}|${b.id}`];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
