import type { Library } from './bundled.ts';
import { dayOf } from './day.ts';

function count<T>(records: readonly T[], keyOf: (record: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Counts of what the library holds, with the version and the hashes of its files. */
export function statsOf({ snapshots }: Library) {
  const { meetings, formulas, manifest } = snapshots;
  const dated = meetings.filter(({ date }) => date !== null).length;
  return {
    version: manifest.version,
    date: manifest.date,
    meetings: {
      total: meetings.length,
      dated,
      read: meetings.filter(({ directives }) => directives.length > 0).length,
      directives: meetings.reduce((sum, { directives }) => sum + directives.length, 0),
      bySeries: count(meetings, ({ series }) => series),
      byLevel: count(meetings, ({ level }) => level),
      byYear: count(meetings, (meeting) => dayOf(meeting).slice(0, 4) || 'unknown'),
    },
    series: snapshots.series.length,
    formulas: {
      total: formulas.length,
      explained: formulas.filter(({ zh, en }) => zh !== '' && en !== '').length,
      used: formulas.filter(({ first }) => first !== null).length,
      byKind: count(formulas, ({ kind }) => kind),
    },
    people: snapshots.people.length,
    organs: snapshots.organs.length,
    places: snapshots.places.length,
    topics: snapshots.topics.length,
    sha256: Object.fromEntries(
      Object.entries(manifest.files).map(([file, { sha256 }]) => [file, sha256]),
    ),
  };
}
