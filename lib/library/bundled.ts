import type { Formula, MeetingFacts, Series, Topic } from '../model/library.ts';
import { indexMeetings, type MeetingIndex } from './meeting-index.ts';
import type { PersonFacts, Snapshots } from './snapshot.ts';

/** Everything known offline: the bundled snapshots, and what the user saved if it was added. */
export interface Library {
  readonly snapshots: Snapshots;
  readonly index: MeetingIndex;
  readonly formulas: ReadonlyMap<string, Formula>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly series: ReadonlyMap<string, Series>;
  readonly people: ReadonlyMap<string, PersonFacts>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** The library over parsed snapshots. */
export function makeLibrary(snapshots: Snapshots): Library {
  return {
    snapshots,
    index: indexMeetings(snapshots.meetings),
    formulas: byId(snapshots.formulas),
    topics: byId(snapshots.topics),
    series: byId(snapshots.series),
    people: byId(snapshots.people),
  };
}

/**
 * The library with meetings beside those it holds (saved, or of the page just read); one with the
 * id of a meeting in it replaces that. Only meetings are indexed anew, a few milliseconds for some
 * hundred of them; everything else is shared.
 */
export function withMeetings(library: Library, more: readonly MeetingFacts[]): Library {
  if (more.length === 0) return library;
  const replaced = new Set(more.map(({ id }) => id));
  const others = library.index.inOrder.filter(({ id }) => !replaced.has(id));
  return { ...library, index: indexMeetings([...others, ...more]) };
}
