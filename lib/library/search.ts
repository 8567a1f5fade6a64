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
}

export interface Searcher {
  /**
   * Best first. "" finds nothing. `words` are those of the query where somebody has cut it; without
   * them every pair of neighbouring characters is tried.
   */
  search(query: string, options?: { limit?: number; words?: readonly string[] }): Hit[];
  /** Builds the index, which the first query would build otherwise. */
  prepare(): void;
}

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

/** The words of a record; a meeting's day stands for its month, of any year, and its year too. */
function wordsOf(doc: SearchDoc): Set<string> {
  const dates = doc.aka.flatMap((name) =>
    /^\d{4}-\d{2}-\d{2}$/.test(name)
      ? [name.slice(0, 7), name.slice(0, 4), `${name.slice(5, 7)}月`]
      : [],
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
  readonly keys: KeyTable;
  readonly words: WordIndex;
}

function indexDocs(all: readonly SearchDoc[]): Indexed {
  const docs = all
    .map((doc) => ({ doc, worth: worthOf(doc) }))
    .sort((a, b) => b.worth - a.worth || (a.doc.id < b.doc.id ? -1 : 1))
    .map(({ doc }) => doc);
  const words = (at: number) => {
    const doc = docs[at];
    return doc ? wordsOf(doc) : [];
  };
  return { docs, keys: makeKeyTable(docs.map(keysOf)), words: makeWordIndex(words, docs.length) };
}

/** A record by its number, and how it was found. */
interface Found {
  readonly record: number;
  readonly match: Match;
}

/** What a record is worth that holds words of the query: as one stretch, or so many of them. */
function byWords({ keys }: Indexed, record: number, typed: string, share: number) {
  const held = keys.holds(record, typed);
  const match: Match = held ? 'stretch' : 'words';
  return { record, match, worth: held === 'names' ? 3 : held === 'aka' ? 2 : share };
}

/** A record that holds less of the query than this is no answer to it. */
const LEAST = 0.25;

/** The records that a query may mean, best first; no record itself is looked at. */
function candidates(
  index: Indexed,
  typed: string,
  sought: readonly string[],
  limit: number,
): readonly Found[] {
  const begun = index.keys.beginnings(typed, limit);
  // A beginning is worth more than any stretch or words: enough of them leave no room for those.
  if (begun.length >= limit) return begun;
  const known = new Set(begun.map(({ record }) => record));
  const held = index.words
    .find(sought, limit)
    .flatMap(({ record, share }) =>
      known.has(record) || share < LEAST ? [] : [byWords(index, record, typed, share)],
    )
    // Of two the better record has the lesser number.
    .sort((a, b) => b.worth - a.worth || a.record - b.record);
  return [...begun, ...held.slice(0, limit - begun.length)];
}

/**
 * Lookup over any number of records. The index is built at the first query, and two searchers over
 * the same records answer alike. Queries may be simplified or traditional Han, pinyin (whole or
 * initials) or English.
 */
export function makeSearcher(docs: readonly SearchDoc[]): Searcher {
  let built: Indexed | null = null;
  const index = (): Indexed => {
    built ??= indexDocs(docs);
    return built;
  };
  return {
    prepare: () => void index(),
    search(query, { limit = 50, words = [query] } = {}) {
      const typed = fold(query).replaceAll(' ', '');
      if (!typed) return [];
      const indexed = index();
      const sought = [...new Set(tokens(fold(words.join(' '))))];
      return candidates(indexed, typed, sought, limit).flatMap(({ record, match }) => {
        const doc = indexed.docs[record];
        if (!doc) return [];
        const { kind, id, title, traditional, english } = doc;
        return [{ kind, id, title, traditional, english, match }];
      });
    },
  };
}
