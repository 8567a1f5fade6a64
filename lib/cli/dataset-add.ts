import { factsFromMeeting } from '../library/from-reading.ts';
import type { MeetingFacts, MeetingSource } from '../model/library.ts';
import type { PageInput } from '../model/page.ts';
import type { MeetingEntry, ReadFacts, SeriesSource, Sources } from './dataset-sources.ts';
import { readInput } from './input.ts';

export interface Added {
  /** Entries by series id, as they should now be written. */
  readonly meetings: Map<string, MeetingEntry[]>;
  /** What a reviewer should look at, a line each. */
  readonly notes: string[];
}

interface Taking extends Added {
  readonly series: ReadonlyMap<string, SeriesSource>;
  /** Ids of entries that a page of this run was already taken for. */
  readonly fresh: Set<string>;
  readonly create: boolean;
}

/** A page, with the series of the meeting it reports where the folder's index says so. */
export type HintedPage = PageInput & { readonly series?: string | undefined };

interface Candidate {
  readonly facts: MeetingFacts;
  readonly from: string;
}

function candidatesOn(input: PageInput, numbered: (series: string) => boolean): Candidate[] {
  const reading = readInput(input);
  return reading.articles
    .flatMap((article) => article.meetings)
    .map((meeting) => ({
      facts: factsFromMeeting(meeting, reading.page, numbered),
      from: reading.page.url ?? reading.page.outlet ?? input.id,
    }));
}

/** The entry of one series that a candidate is about: the same id, or the same day. */
function entryFor(entries: readonly MeetingEntry[], facts: MeetingFacts): MeetingEntry | undefined {
  return (
    entries.find(({ id }) => id === facts.id) ??
    entries.find(({ date }) => date !== null && date === facts.date)
  );
}

function readFacts({ facts, from }: Candidate): ReadFacts {
  const { date, format, people, formulas, directives } = facts;
  return { from, date, format, people, formulas, directives };
}

function withSource(
  sources: readonly MeetingSource[],
  source: MeetingSource | undefined,
): readonly MeetingSource[] {
  if (!source?.url || sources.some(({ url }) => url === source.url)) return sources;
  return [...sources, source];
}

/** A page read again replaces what it gave; another page does where it gives more orders. */
function better(entry: MeetingEntry, candidate: Candidate, fresh: ReadonlySet<string>): boolean {
  const { read } = entry;
  if (!read) return true;
  if (read.from === candidate.from && !fresh.has(entry.id)) return true;
  return candidate.facts.directives.length > read.directives.length;
}

function newEntry(facts: MeetingFacts): MeetingEntry {
  const { id, name, ordinal, date, dateText, sources } = facts;
  return {
    id,
    name,
    ordinal,
    date,
    dateText,
    format: null,
    people: [],
    followsUp: facts.followsUp,
    sources,
  };
}

interface Place {
  readonly series: string;
  readonly entry: MeetingEntry | undefined;
}

/** Where a candidate belongs: its page's entry in any series, else in its own or the hinted one. */
function placeFor(facts: MeetingFacts, hint: string | undefined, into: Taking): Place {
  const url = facts.sources[0]?.url;
  for (const [series, entries] of into.meetings) {
    const entry = entries.find(({ sources }) => url && sources.some((one) => one.url === url));
    // A page may report two meetings; its address speaks only for those of that series or level.
    if (entry && (series === facts.series || !into.series.has(facts.series))) {
      return { series, entry };
    }
  }
  const series = into.series.has(facts.series) ? facts.series : (hint ?? facts.series);
  return { series, entry: entryFor(into.meetings.get(series) ?? [], facts) };
}

/** Puts one candidate into its entry, or makes it one; says so where a reviewer should look. */
function takeCandidate(candidate: Candidate, page: HintedPage, into: Taking): void {
  const { facts } = candidate;
  const { series, entry: found } = placeFor(facts, page.series, into);
  if (!found && (!into.create || !into.series.has(series))) {
    into.notes.push(`${page.id}: no entry for ${facts.id} (${facts.organ}, ${facts.name})`);
    return;
  }
  const entry = found ?? newEntry(facts);
  if (!found) into.notes.push(`${page.id}: new ${entry.id}`);
  if (entry.date && facts.date && entry.date !== facts.date) {
    into.notes.push(`${page.id}: ${entry.id} is dated ${entry.date}, the page says ${facts.date}`);
  }
  const read = better(entry, candidate, into.fresh) ? readFacts(candidate) : entry.read;
  into.fresh.add(entry.id);
  const updated: MeetingEntry = {
    ...entry,
    sources: withSource(entry.sources, facts.sources[0]),
    ...(read ? { read } : {}),
  };
  const others = (into.meetings.get(series) ?? []).filter((other) => other !== entry);
  into.meetings.set(series, [...others, updated]);
}

/**
 * Reads the pages and writes what they say into the entries. With `create` a meeting that no entry
 * holds gets one, provided its series is known; the order of the pages does not matter.
 */
export function addPages(pages: readonly HintedPage[], sources: Sources, create: boolean): Added {
  const series = new Map(sources.series.map((entry): [string, SeriesSource] => [entry.id, entry]));
  const into: Taking = {
    meetings: new Map([...sources.meetings].map(([id, entries]) => [id, [...entries]])),
    series,
    fresh: new Set(),
    notes: [],
    create,
  };
  for (const page of pages) {
    for (const candidate of candidatesOn(page, (id) => series.get(id)?.numbered ?? false)) {
      takeCandidate(candidate, page, into);
    }
  }
  return into;
}
