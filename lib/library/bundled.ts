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

/**
 * The library over parsed snapshots. `more` are meetings beside the bundled ones (saved, or of the
 * page just read); one with the id of a bundled meeting replaces it.
 */
export function makeLibrary(snapshots: Snapshots, more: readonly MeetingFacts[] = []): Library {
  const replaced = new Set(more.map(({ id }) => id));
  const bundled = snapshots.meetings.filter(({ id }) => !replaced.has(id));
  return {
    snapshots,
    index: indexMeetings([...bundled, ...more]),
    formulas: byId(snapshots.formulas),
    topics: byId(snapshots.topics),
    series: byId(snapshots.series),
    people: byId(snapshots.people),
  };
}
