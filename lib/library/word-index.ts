import SearchableMap from 'minisearch/SearchableMap';
import { firstFrom, makePostings, type Records } from './postings.ts';

export interface WordIndex {
  /**
   * The first few records that hold all the words, or, where none does, the first of the rarest
   * words; with the share of the words that they hold, 0 to 1, in which a rare word counts for more
   * than a common one. Words that no record holds are left out of the search, not of the share. The
   * last word may be the beginning of a Latin one.
   */
  find(
    words: readonly string[],
    most: number,
  ): { readonly record: number; readonly share: number }[];
}

/** Words alike to one that was typed: so many of them are looked at, and so many records of each. */
const ALIKE = 12;
/** The rarest words by which records are sought that hold not all of them. */
const RAREST = 3;
/** Records of the rarest word looked at for all the others. */
const STEPS = 4000;

const LATIN = /^[a-z]/;

/** The records of one word. */
interface Holders {
  readonly list: Records;
  /** What holding it says: the more, the fewer records do. */
  readonly worth: number;
  has(record: number): boolean;
}

/** A word that more than one of so many records hold is looked up in a table of bits. */
const COMMON = 32;

/** Tables of bits for the common words asked for so far: one step instead of a search. */
function commonWords(records: number, worthOf: (list: Records) => number) {
  const tables = new Map<string, Uint32Array>();
  const fill = (list: Records) => {
    const bits = new Uint32Array((records >> 5) + 1);
    for (const record of list) bits[record >> 5] = (bits[record >> 5] ?? 0) | (1 << (record & 31));
    return bits;
  };
  return (word: string, list: Records): Holders => {
    const worth = worthOf(list);
    if (list.length * COMMON < records) {
      return { list, worth, has: (record) => list[firstFrom(list, record)] === record };
    }
    const bits = tables.get(word) ?? fill(list);
    tables.set(word, bits);
    return {
      list,
      worth,
      has: (record) => (((bits[record >> 5] ?? 0) >> (record & 31)) & 1) === 1,
    };
  };
}

const worthOfAll = (words: readonly Holders[]): number =>
  words.reduce((sum, { worth }) => sum + worth, 0);

const byRarity = (a: Holders, b: Holders): number => a.list.length - b.list.length;

/** Records that hold all the words, best first, the first few. */
function inAll(words: readonly Holders[], most: number): number[] {
  const [rarest, ...others] = words.toSorted(byRarity);
  const found: number[] = [];
  for (const record of rarest?.list.subarray(0, STEPS) ?? []) {
    if (!others.every((word) => word.has(record))) continue;
    found.push(record);
    if (found.length === most) break;
  }
  return found;
}

/** The index over so many records, best first; `wordsOf` gives the words of one, each once. */
export function makeWordIndex(
  wordsOf: (record: number) => Iterable<string>,
  records: number,
): WordIndex {
  const postings = makePostings(records, wordsOf);
  // A word that no record holds says as much as one that a single record does.
  const worthOf = ({ length }: Records) => Math.log(1 + records / (length || 1));
  const holders = commonWords(records, worthOf);
  const latin = new SearchableMap<string>();
  for (const word of postings.keys()) if (LATIN.test(word)) latin.set(word, word);
  /** Records of words alike: of words that begin so, or that differ by a slip of the finger. */
  const alike = (word: string, last: boolean, most: number): Records => {
    if (!LATIN.test(word)) return new Int32Array();
    const begun = last && word.length > 2 ? [...first(latin.atPrefix(word).values(), ALIKE)] : [];
    const slips = word.length > 5 ? latin.fuzzyGet(word, 1 + Math.floor(word.length / 8)) : [];
    const near = [...slips].map(([slip]) => slip).slice(0, ALIKE);
    const all = [...new Set([...begun, ...near])];
    return Int32Array.from(
      new Set(all.flatMap((one) => [...postings.get(one).subarray(0, most)])),
    ).sort();
  };
  return {
    find(words, most) {
      const sought = words.map((word, at) => {
        const list = postings.get(word);
        if (list.length > 0) return holders(word, list);
        return holders(`${word}…`, alike(word, at === words.length - 1, most));
      });
      const whole = worthOfAll(sought);
      const known = sought.filter(({ list }) => list.length > 0);
      const all = inAll(known, most);
      if (all.length > 0) {
        const share = worthOfAll(known) / whole;
        return all.map((record) => ({ record, share }));
      }
      const rarest = known.toSorted(byRarity).slice(0, RAREST);
      const some = new Set(rarest.flatMap(({ list }) => [...list.subarray(0, most)]));
      return [...some].map((record) => ({
        record,
        share: worthOfAll(known.filter((word) => word.has(record))) / whole,
      }));
    },
  };
}

function* first<T>(all: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const one of all) {
    if (count++ >= most) return;
    yield one;
  }
}
