import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  DirectiveFact,
  FormulaSource,
  MeetingFacts,
  MeetingSource,
  Series,
  Topic,
} from '../model/library.ts';
import type { MeetingFormat } from '../model/reading.ts';
import { readable } from './dataset-format.ts';

const root = fileURLToPath(new URL('../../assets/data/sources/', import.meta.url));

/** One entry of series.json: a series and how a reading is recognised as one of its sessions. */
export interface SeriesSource extends Series {
  /** Whether N of 第N次 alone names a session (it does not where numbering restarts). */
  readonly numbered: boolean;
  /** Short names that people look for: 国常会. */
  readonly aka?: readonly string[];
  readonly match: { readonly organ: string; readonly name: string };
}

/** What the reader found on one page about a meeting; rewritten whenever the page is read again. */
export interface ReadFacts {
  /** The page it was read from: its address, or its outlet where it has none. */
  readonly from: string;
  readonly date: string | null;
  readonly format: MeetingFormat | null;
  readonly people: MeetingFacts['people'];
  readonly formulas: MeetingFacts['formulas'];
  readonly directives: readonly DirectiveFact[];
}

/** One meeting of meetings/<series>.json: the fields kept by hand, and under `read` the machine's. */
export interface MeetingEntry {
  readonly id: string;
  readonly name: string;
  readonly ordinal: number | null;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly format: MeetingFormat | null;
  readonly people: MeetingFacts['people'];
  readonly followsUp: readonly string[];
  readonly sources: readonly MeetingSource[];
  /** Only where it is not the series' own. */
  readonly organ?: string;
  readonly read?: ReadFacts;
}

export interface Sources {
  readonly series: readonly SeriesSource[];
  /** By series id. */
  readonly meetings: ReadonlyMap<string, readonly MeetingEntry[]>;
  readonly formulas: readonly FormulaSource[];
  readonly topics: readonly Topic[];
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** Everything under assets/data/sources, in file-name order. */
export function loadSources(): Sources {
  const meetings = new Map<string, readonly MeetingEntry[]>();
  for (const name of filesIn('meetings')) {
    const file = json(`meetings/${name}`) as { series: string; meetings: MeetingEntry[] };
    meetings.set(file.series, file.meetings);
  }
  return {
    series: json('series.json') as SeriesSource[],
    meetings,
    formulas: filesIn('formulas').flatMap((name) => json(`formulas/${name}`) as FormulaSource[]),
    topics: json('topics.json') as Topic[],
  };
}

/** By ordinal where the number names the session, by date (or the bound on it) otherwise. */
function inOrder(series: SeriesSource, meetings: readonly MeetingEntry[]): MeetingEntry[] {
  const key = (meeting: MeetingEntry) =>
    series.numbered && meeting.ordinal !== null
      ? String(meeting.ordinal).padStart(6, '0')
      : `${meeting.read?.date ?? meeting.date ?? meeting.dateText?.replace(/[^\d-]/g, '') ?? ''}|${meeting.id}`;
  return meetings.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export function saveMeetings(series: SeriesSource, meetings: readonly MeetingEntry[]): void {
  const file = { series: series.id, meetings: inOrder(series, meetings) };
  writeFileSync(join(root, 'meetings', `${series.id}.json`), `${readable(file, 160)}\n`);
}
