import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayOf } from '../library/day.ts';
import type { Manifest } from '../library/snapshot.ts';
import { buildMeetings } from './dataset-meetings.ts';
import { buildSearch } from './dataset-search.ts';
import type { SeriesSource, Sources } from './dataset-sources.ts';
import { buildFormulas, buildOrgans, buildPeople, buildPlaces } from './dataset-tables.ts';

const assets = fileURLToPath(new URL('../../assets/', import.meta.url));

/** File contents by path under assets/. The same sources give the same bytes. */
export type Built = ReadonlyMap<string, string>;

/** One record a line, so that a review of the snapshot sees which records changed. */
function lines(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** What the reader needs to know the series by; see lib/lexicon/series.ts. */
function seriesIndex(series: readonly SeriesSource[], sources: Sources): string {
  return lines(
    series.map(({ id, level, numbered, match }) => ({
      id,
      level,
      numbered,
      match,
      ordinals: numbered
        ? (sources.meetings.get(id) ?? []).flatMap(({ ordinal, date }) =>
            ordinal !== null && date ? [[ordinal, date]] : [],
          )
        : [],
    })),
  );
}

/** What the reader needs to find formulas by; see lib/lexicon/formulas.ts. */
function formulaTerms(sources: Sources): string {
  const terms = sources.formulas
    .map(({ id, simplified, kind, variants = [], topics }) => ({
      id,
      terms: [simplified, ...variants],
      kind,
      topics,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return lines(terms);
}

function manifestOf(files: ReadonlyMap<string, string>, counts: Manifest['counts'], date: string) {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const entries = [...files].map(([name, text]) => [
    name,
    { sha256: sha256(text), bytes: Buffer.byteLength(text) },
  ]);
  const content = sha256(JSON.stringify(entries));
  const manifest: Manifest = {
    version: `${date.replaceAll('-', '.')}-${content.slice(0, 8)}`,
    date,
    counts,
    files: Object.fromEntries(entries) as Manifest['files'],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Builds every snapshot from the sources alone. */
export function build(sources: Sources): Built {
  const meetings = buildMeetings(sources);
  const formulas = buildFormulas(sources, meetings);
  const people = buildPeople(meetings);
  const places = buildPlaces(sources);
  const organs = buildOrgans(meetings);
  const series = sources.series.map(
    ({ match: _match, numbered: _numbered, aka: _aka, ...rest }) => rest,
  );
  const search = buildSearch({
    meetings,
    formulas,
    also: new Map(sources.formulas.map(({ id, englishAlso }) => [id, englishAlso ?? []])),
    people,
    places,
    topics: sources.topics,
    series: sources.series,
  });
  const tables = {
    formulas,
    meetings,
    organs,
    people,
    places,
    search,
    series,
    topics: sources.topics,
  };
  const files = new Map(
    Object.entries(tables).map(([name, records]) => [`${name}.json`, lines(records)]),
  );
  const counts = Object.fromEntries(
    Object.entries(tables).map(([name, records]) => [name, records.length]),
  );
  const newest = meetings.map(dayOf).toSorted().at(-1) ?? '';
  const built = new Map([...files].map(([name, text]) => [`public/data/${name}`, text]));
  built.set('public/data/manifest.json', manifestOf(files, counts, newest));
  built.set('data/lexicon/series-index.json', seriesIndex(sources.series, sources));
  built.set('data/lexicon/formula-terms.json', formulaTerms(sources));
  return built;
}

/** Writes beside the old snapshots and swaps the folders, so that no half of a build is ever seen. */
export function writeBuilt(built: Built): void {
  const [data, fresh, old] = ['public/data', 'public/data.new', 'public/data.old'].map((folder) =>
    join(assets, folder),
  ) as [string, string, string];
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  mkdirSync(join(assets, 'data/lexicon'), { recursive: true });
  for (const [path, text] of built) {
    const inData = path.startsWith('public/data/');
    writeFileSync(inData ? join(fresh, basename(path)) : join(assets, path), text);
  }
  if (existsSync(data)) renameSync(data, old);
  renameSync(fresh, data);
  rmSync(old, { recursive: true, force: true });
}
