import type { MeetingLine } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import { lineOf } from './beside.ts';
import { type Library, withMeetings } from './bundled.ts';
import { type Hit, makeSearcher } from './search.ts';
import { type Shown, showOne } from './show.ts';
import type { DocKind, SearchDoc } from './snapshot.ts';
import { titleOf } from './title.ts';

/** Everything that the lookup box asks. */
export interface Lookup {
  /** Best first; what only the words of the query find, where somebody has cut it, comes last. */
  search(query: string, words?: readonly string[]): readonly Hit[];
  /** Makes ready for the first query, in some tenths of a second. */
  prepare(): void;
  show(kind: DocKind, id: string): Shown | null;
  /** A meeting in one line; null where the library does not hold it. */
  line(id: string): MeetingLine | null;
}

const HITS = 40;

/** A meeting that is only saved, not bundled; found by its words and its day. */
function savedDoc(meeting: MeetingFacts): SearchDoc {
  const { id, name, date, directives } = meeting;
  const title = titleOf(meeting);
  return {
    kind: 'meeting',
    id,
    title,
    traditional: title,
    pinyin: '',
    english: '',
    aka: [name, ...(date ? [date] : [])],
    parts: [],
    weight: directives.length,
  };
}

/** Lookup over the bundled library and what the user saved beside it. */
export function makeLookup(bundled: Library, saved: readonly MeetingFacts[]): Lookup {
  const extra = saved.filter(({ id }) => !bundled.index.byId.has(id));
  const library = withMeetings(bundled, extra);
  const searcher = makeSearcher([...bundled.snapshots.search, ...extra.map(savedDoc)]);
  return {
    search: (query, words) => {
      const hits = searcher.search(query, { limit: HITS });
      if (!words) return hits;
      const known = new Set(hits.map(({ kind, id }) => `${kind}/${id}`));
      const more = searcher.search(query, { limit: HITS, words });
      return [...hits, ...more.filter(({ kind, id }) => !known.has(`${kind}/${id}`))];
    },
    prepare: searcher.prepare,
    show: (kind, id) => showOne(kind, id, library),
    line: (id) => {
      const meeting = library.index.byId.get(id);
      return meeting ? lineOf(meeting) : null;
    },
  };
}
