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
  /**
   * Best first. "" finds nothing. `words` are those of the query where somebody has cut it; without
   * them every pair of neighbouring characters is tried.
   */
  search(query: string, options?: { limit?: number; words?: readonly string[] }): Hit[];
}

/** Beginnings looked at in the table. */
const BEGINNINGS = 200;
/** Of a token in more records than this only the weightiest records are ever looked at. */
const COMMON = 400;
/** The rarest words of a query that records are sought by; the ranking looks at all of it. */
const WORDS = 3;

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

/** How many records hold a token, and the first of them, weightiest first. */
interface Spread {
  count: number;
  readonly first: number[];
}

interface Indexed {
  readonly table: readonly Row[];
  readonly keys: readonly Keys[];
  readonly text: MiniSearch<{ id: number; text: string }>;
  readonly spread: ReadonlyMap<string, Spread>;
}

function spreadOf(docs: readonly SearchDoc[], words: readonly (readonly string[])[]) {
  const spread = new Map<string, Spread>();
  const weightiest = docs
    .map((_, at) => at)
    .sort((a, b) => weigh(docs, b) - weigh(docs, a) || a - b);
  for (const at of weightiest) {
    for (const token of words[at] ?? []) {
      const entry = spread.get(token) ?? { count: 0, first: [] };
      if (entry.count++ === 0) spread.set(token, entry);
      if (entry.first.length < COMMON) entry.first.push(at);
    }
  }
  return spread;
}

/** The words of a record; a meeting's day stands for its month too. */
function wordsOf(doc: SearchDoc): string[] {
  const months = doc.aka.flatMap((name) => /^\d{4}-\d{2}(?=-\d{2}$)/.exec(name)?.[0] ?? []);
  const all = [doc.title, doc.english, doc.pinyin, ...doc.aka, ...months];
  return [...new Set(tokens(fold(all.join(' , '))))];
}

const weigh = (docs: readonly SearchDoc[], at: number): number => docs[at]?.weight ?? 0;

/** The table of beginnings, sorted, and the full-text index; the same docs give the same index. */
function indexDocs(docs: readonly SearchDoc[]): Indexed {
  const keys = docs.map(keysOf);
  const table: Row[] = [];
  for (const [at, { names, aka }] of keys.entries()) {
    for (const key of names) table.push({ key, at });
    for (const key of aka) table.push({ key, at });
  }
  table.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  const words = docs.map(wordsOf);
  const spread = spreadOf(docs, words);
  const text = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  });
  // Words that most records hold find nothing; leaving them out keeps the index small and quick.
  const telling = (word: string) => (spread.get(word)?.count ?? 0) <= COMMON;
  text.addAll(words.map((list, id) => ({ id, text: list.filter(telling).join(' ') })));
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

/** Records found through the rarest words of the query: those with all of them, or else any. */
function byWords(index: Indexed, typed: readonly string[]): number[] {
  const count = (word: string) => index.spread.get(word)?.count ?? 0;
  const common = typed.filter((word) => count(word) > COMMON);
  const rare = typed.filter((word) => count(word) <= COMMON).sort((a, b) => count(a) - count(b));
  // A pair that no record has lies across two words, or is a slip; Latin may still be a beginning.
  const known = rare.filter((word) => count(word) > 0 || !isHan(word));
  const words = known.slice(0, WORDS);
  if (words.length === 0) return withAll(common.map((word) => index.spread.get(word)?.first ?? []));
  const last = typed.at(-1);
  const options = {
    tokenize: (joined: string) => joined.split(' '),
    prefix: (term: string) => !isHan(term) && term === last && term.length > 2,
    fuzzy: (term: string) => (/^[a-z]{6,}$/.test(term) ? 0.2 : false),
  };
  const all = index.text.search(words.join(' '), { ...options, combineWith: 'AND' });
  const hits = all.length > 0 ? all : index.text.search(words.join(' '), options);
  return hits.map(({ id }) => Number(id));
}

/** What all the lists hold, or the first list where they share nothing. */
function withAll(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  const shared = first.filter((at) => sets.every((set) => set.has(at)));
  return shared.length > 0 ? shared : [...first];
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

/** How much of what was typed a record holds, from 0 to 1. */
function coverage({ names, aka }: Keys, typed: readonly string[]): number {
  const holds = (word: string) =>
    names.some((key) => key.includes(word)) || aka.some((key) => key.includes(word));
  return typed.filter(holds).length / (typed.length || 1);
}

/** Shorter names first within one match: 适度宽松 means the policy named so, not one that holds it. */
function scoreOf(doc: SearchDoc): number {
  const weight = Math.min(doc.weight, 900) / 10 + (doc.weight >= 1000 ? 200 : 0);
  return KIND_WORTH[doc.kind] + weight - doc.title.length / 10;
}

/** Of records found by single words, the one that holds more of them, then the better order. */
const wordsScore = (keys: Keys, typed: readonly string[], order: number): number =>
  1000 * coverage(keys, typed) - Math.min(order, BEGINNINGS) / 2;

/**
 * Lookup over any number of records. The index is built at the first query, and two searchers over
 * the same records answer alike. Queries may be simplified or traditional Han, pinyin (whole or
 * initials) or English.
 */
export function makeSearcher(docs: readonly SearchDoc[]): Searcher {
  let index: Indexed | null = null;
  return {
    search(query, { limit = 50, words = [query] } = {}) {
      const typed = fold(query).replaceAll(' ', '');
      if (!typed) return [];
      index ??= indexDocs(docs);
      const sought = [...new Set(tokens(fold(words.join(' '))))];
      const order = new Map<number, number>();
      for (const at of [...beginnings(index, typed), ...byWords(index, sought)]) {
        if (!order.has(at)) order.set(at, order.size);
      }
      const hits: Hit[] = [];
      for (const [at, place] of order) {
        const doc = docs[at];
        const keys = index.keys[at];
        if (!doc || !keys) continue;
        const { match, worth } = bestMatch(keys, typed);
        const { kind, id, title, traditional, english } = doc;
        const near = match === 'words' ? wordsScore(keys, sought, place) : 0;
        const score = worth + scoreOf(doc) + near;
        hits.push({ kind, id, title, traditional, english, match, score });
      }
      return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
    },
  };
}
