import MiniSearch from 'minisearch';
import { firstWhere } from './meeting-index.ts';
import { fold, isHan, type Keys, keysOf, tokens } from './search-keys.ts';
import type { DocKind, SearchDoc } from './snapshot.ts';

export interface Hit {
  readonly kind: DocKind;
  readonly id: string;
  readonly title: string;
  readonly traditional: string;
  readonly english: string;
  /** How it was found: its whole name, the beginning of one, a stretch of one, single words. */
  readonly match: 'whole' | 'beginning' | 'stretch' | 'words';
  readonly score: number;
}

export interface Searcher {
  /** Best first. "" finds nothing. */
  search(query: string, limit?: number): Hit[];
}

/** Beginnings looked at in the table; longer lists are cut, the heaviest are then still in it. */
const BEGINNINGS = 400;
/** A token in more records than this says nothing, if the query holds a rarer one. */
const COMMON = 2000;
/** Records ranked for one query. */
const CANDIDATES = 600;

const MATCH_WORTH = { whole: 4000, beginning: 3000, stretch: 2000, words: 0 } as const;
/** Of equal matches, the kind that is looked up more often first. */
const KIND_WORTH: Readonly<Record<DocKind, number>> = {
  formula: 60,
  person: 50,
  series: 40,
  topic: 30,
  place: 20,
  meeting: 10,
};

interface Row {
  readonly key: string;
  readonly at: number;
}

interface Indexed {
  readonly table: readonly Row[];
  readonly keys: readonly Keys[];
  readonly text: MiniSearch<{ id: number; text: string }>;
  readonly spread: ReadonlyMap<string, number>;
}

/** The table of beginnings, sorted, and the full-text index; the same docs give the same index. */
function indexDocs(docs: readonly SearchDoc[]): Indexed {
  const keys = docs.map(keysOf);
  const table = keys
    .flatMap((list, at) => [...list.names, ...list.aka].map((key) => ({ key, at })))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  const text = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: tokens,
    processTerm: (term) => term,
  });
  const spread = new Map<string, number>();
  const records = docs.map((doc, id) => {
    const all = [doc.title, doc.english, doc.pinyin, ...doc.aka].join(' ');
    for (const token of new Set(tokens(all))) spread.set(token, (spread.get(token) ?? 0) + 1);
    return { id, text: all };
  });
  text.addAll(records);
  return { table, keys, text, spread };
}

/** Records with a key that begins as the query does. */
function beginnings(index: Indexed, typed: string): number[] {
  const from = firstWhere(index.table, ({ key }) => key >= typed);
  const found: number[] = [];
  for (let at = from; at < from + BEGINNINGS; at++) {
    const row = index.table[at];
    if (!row?.key.startsWith(typed)) break;
    found.push(row.at);
  }
  return found;
}

/** Records that hold all the query's words, or else any; found through its rarest words. */
function byWords(index: Indexed, query: string): number[] {
  const typed = [...new Set(tokens(query))];
  const known = typed.filter((token) => (index.spread.get(token) ?? 0) <= COMMON);
  const words = known.length > 0 ? known : typed.slice(0, 1);
  if (words.length === 0) return [];
  const last = words.at(-1) ?? '';
  const options = {
    prefix: (term: string) => !isHan(term) && term === last && term.length > 2,
    fuzzy: (term: string) => (!isHan(term) && term.length > 5 ? 0.2 : false),
  };
  const all = index.text.search(words.join(' '), { ...options, combineWith: 'AND' });
  const hits = all.length > 0 ? all : index.text.search(words.join(' '), options);
  return hits.slice(0, CANDIDATES).map(({ id }) => Number(id));
}

/** A match on another name counts less than the same match on the name itself. */
const AKA = 400;

function matchOf(keys: readonly string[], typed: string): Hit['match'] {
  if (keys.includes(typed)) return 'whole';
  if (keys.some((key) => key.startsWith(typed))) return 'beginning';
  return keys.some((key) => key.includes(typed)) ? 'stretch' : 'words';
}

function bestMatch(keys: Keys, typed: string): { match: Hit['match']; worth: number } {
  const name = matchOf(keys.names, typed);
  const aka = matchOf(keys.aka, typed);
  const byName = { match: name, worth: MATCH_WORTH[name] };
  const byAka = { match: aka, worth: MATCH_WORTH[aka] - AKA };
  return byAka.worth > byName.worth ? byAka : byName;
}

/** Shorter names first within one match: 适度宽松 means the policy named so, not one that holds it. */
function scoreOf(doc: SearchDoc, match: Hit['match'], order: number): number {
  const weight = Math.min(doc.weight, 900) / 10 + (doc.weight >= 1000 ? 200 : 0);
  const near = match === 'words' ? Math.max(0, CANDIDATES - order) : 0;
  return KIND_WORTH[doc.kind] + weight + near - doc.title.length / 10;
}

/**
 * Lookup over any number of records. The index is built at the first query, and two searchers over
 * the same records answer alike. Queries may be simplified or traditional Han, pinyin (whole or
 * initials) or English.
 */
export function makeSearcher(docs: readonly SearchDoc[]): Searcher {
  let index: Indexed | null = null;
  return {
    search(query, limit = 50) {
      const typed = fold(query).replaceAll(' ', '');
      if (!typed) return [];
      index ??= indexDocs(docs);
      const order = new Map<number, number>();
      for (const at of [...beginnings(index, typed), ...byWords(index, query)]) {
        if (!order.has(at)) order.set(at, order.size);
      }
      const hits: Hit[] = [];
      for (const [at, place] of order) {
        const doc = docs[at];
        const keys = index.keys[at];
        if (!doc || !keys) continue;
        const { match, worth } = bestMatch(keys, typed);
        const { kind, id, title, traditional, english } = doc;
        const score = worth + scoreOf(doc, match, place);
        hits.push({ kind, id, title, traditional, english, match, score });
      }
      return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
    },
  };
}
