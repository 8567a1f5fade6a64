import { type KeyTable, type Match, makeKeyTable } from './key-table.ts';
import { daysOf, fold, keysOf, tokens } from './search-keys.ts';
import type { DocKind, SearchDoc } from './snapshot.ts';
import { makeWordIndex, type WordIndex } from './word-index.ts';

export interface Hit {
  readonly kind: DocKind;
  readonly id: string;
  readonly title: string;
  readonly traditional: string;
  readonly english: string;
  readonly match: Match;
  readonly score: number;
}

export interface Searcher {
  /**
   * Best first. "" finds nothing. `words` are those of the query where somebody has cut it; without
   * them every pair of neighbouring characters is tried.
   */
  search(query: string, options?: { limit?: number; words?: readonly string[] }): Hit[];
}

const MATCH_WORTH: Readonly<Record<Match, number>> = {
  whole: 4000,
  beginning: 3000,
  stretch: 2000,
  words: 0,
};
/** A match on another name counts less than the same match on the name itself. */
const AKA = 400;
/** Of equal matches, the kind that is looked up more often first. */
const KIND_WORTH: Readonly<Record<DocKind, number>> = {
  formula: 60,
  person: 50,
  series: 40,
  topic: 30,
  place: 20,
  meeting: 10,
};

/** Shorter names first within one match: 适度宽松 means the policy named so, not one that holds it. */
function worthOf(doc: SearchDoc): number {
  const weight = (doc.weight % 1000) / 10 + (doc.weight >= 1000 ? 20 : 0);
  return KIND_WORTH[doc.kind] + weight - doc.title.length / 10;
}

/** The words of a record; a meeting's day stands for its month and its year too. */
function wordsOf(doc: SearchDoc): Set<string> {
  const dates = doc.aka.flatMap((name) =>
    /^\d{4}-\d{2}-\d{2}$/.test(name) ? [name.slice(0, 7), name.slice(0, 4)] : [],
  );
  // A short name's pinyin in one, so that a slip in it is found too.
  const joined = doc.pinyin.length < 24 ? doc.pinyin.replaceAll(' ', '') : '';
  const names = [doc.title, doc.english, doc.pinyin, joined, ...doc.aka, ...doc.parts];
  const all = [...names, ...dates, ...daysOf(doc)];
  return new Set(tokens(fold(all.join(' , '))));
}

/** Records in order of their worth, so that the first of any list are the ones to look at. */
interface Indexed {
  readonly docs: readonly SearchDoc[];
  readonly worths: Float64Array;
  readonly keys: KeyTable;
  readonly words: WordIndex;
}

function indexDocs(all: readonly SearchDoc[]): Indexed {
  const order = all
    .map((doc) => ({ doc, worth: worthOf(doc) }))
    .sort((a, b) => b.worth - a.worth || (a.doc.id < b.doc.id ? -1 : 1));
  const docs = order.map(({ doc }) => doc);
  const words = (at: number) => {
    const doc = docs[at];
    return doc ? wordsOf(doc) : [];
  };
  return {
    docs,
    worths: Float64Array.from(order, ({ worth }) => worth),
    keys: makeKeyTable(docs.map(keysOf)),
    words: makeWordIndex(words, docs.length),
  };
}

interface Found {
  readonly match: Match;
  readonly score: number;
}

function better(one: Found | undefined, other: Found): Found {
  return one && one.score >= other.score ? one : other;
}

/** A record that holds words of the query: as one stretch, or so many of them. */
function byWords(index: Indexed, record: number, typed: string, share: number): Found {
  const { names, aka } = index.keys.match(record, typed);
  const score = (match: Match, less: number) => ({
    match,
    score: MATCH_WORTH[match] - less + (match === 'words' ? 1000 * share : 0),
  });
  return better(score(names, 0), score(aka, AKA));
}

/** The records that a query may mean, by number; no record itself is looked at. */
function candidates(
  index: Indexed,
  typed: string,
  sought: readonly string[],
  limit: number,
): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const { record, match, aka } of index.keys.beginnings(typed, 2 * limit)) {
    const score = MATCH_WORTH[match] - (aka ? AKA : 0);
    found.set(record, better(found.get(record), { match, score }));
  }
  // A beginning is worth more than any stretch or words: enough of them leave no room for those.
  if (found.size >= limit) return found;
  for (const { record, share } of index.words.find(sought, 2 * limit)) {
    if (!found.has(record)) found.set(record, byWords(index, record, typed, share));
  }
  return found;
}

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
      const { worths, docs: ordered } = index;
      const sought = [...new Set(tokens(fold(words.join(' '))))];
      return [...candidates(index, typed, sought, limit)]
        .map(([at, { match, score }]) => ({ at, match, score: score + (worths[at] ?? 0) }))
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, limit)
        .flatMap(({ at, match, score }) => {
          const doc = ordered[at];
          if (!doc) return [];
          const { kind, id, title, traditional, english } = doc;
          return [{ kind, id, title, traditional, english, match, score }];
        });
    },
  };
}
