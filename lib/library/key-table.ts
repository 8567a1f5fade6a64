import { firstWhere } from './postings.ts';
import type { Keys } from './search-keys.ts';

/** How a record was found: its whole name, the beginning of one, a stretch of one, single words. */
export type Match = 'whole' | 'beginning' | 'stretch' | 'words';

/**
 * Everything that records can be typed as, in two strings and some columns of numbers: a hundred
 * thousand meetings have most of a million keys, and an object for each would be most of the memory.
 */
export interface KeyTable {
  /**
   * The first few records with a key that begins as `typed` does, each once: those with it as a
   * whole name first, then as a whole other name, as the beginning of a name, and of another.
   */
  beginnings(typed: string, most: number): Begun[];
  /** Whether one of a record's names, or else one of its other keys, holds `typed`. */
  holds(record: number, typed: string): 'names' | 'aka' | null;
}

interface Begun {
  readonly record: number;
  readonly match: 'whole' | 'beginning';
  /** Whether it is no name of the record, but what else it is found by. */
  readonly aka: boolean;
}

const END = '\n';
const LATIN = /^[\0-\x7f]*$/;
const BLOCK = 64;

/**
 * The least few owners of a stretch of rows, in order, no record twice. Blocks in which all are
 * greater than those found are passed over.
 */
function leastOf(owners: Int32Array, records: number) {
  const blocks = Math.ceil(owners.length / BLOCK);
  const minima = Int32Array.from({ length: blocks }, (_, n) =>
    owners.subarray(n * BLOCK, (n + 1) * BLOCK).reduce((a, b) => Math.min(a, b)),
  );
  const put = (least: number[], owner: number, most: number): void => {
    const place = firstWhere(least.length, (n) => (least[n] ?? 0) >= owner);
    // A record's other keys stand behind its names.
    if (least[place] === owner || least.includes(owner - records)) return;
    least.splice(place, 0, owner);
    const twin = least.indexOf(owner + records, place);
    if (twin >= 0) least.splice(twin, 1);
    else if (least.length > most) least.pop();
  };
  return (from: number, to: number, most: number): number[] => {
    const least: number[] = [];
    let bound = Number.POSITIVE_INFINITY;
    for (let at = from; at < to && most > 0; at++) {
      if (at % BLOCK === 0 && (minima[at / BLOCK] ?? 0) >= bound) {
        at += BLOCK - 1;
        continue;
      }
      const owner = owners[at] ?? bound;
      if (owner >= bound) continue;
      put(least, owner, most);
      if (least.length === most) bound = least[most - 1] ?? bound;
    }
    return least;
  };
}

/** The keys of one script, in the order of the records, each between two ENDs. */
interface Lines {
  readonly text: string;
  /** Where the names of a record begin, and where what is no name; two numbers a record. */
  readonly bounds: Int32Array;
}

interface Columns {
  /** Apart, because a string without Han takes half the memory. */
  readonly latin: Lines;
  readonly han: Lines;
  /** Rows in order of their keys: where the key begins, in Han as it is, in Latin as ~start. */
  readonly starts: Int32Array;
  /** Whose key it is; of what is no name, with the number of records added. */
  readonly owners: Int32Array;
}

/** Writes the lines of one script. */
function writer(records: number) {
  const parts: string[] = [];
  const bounds = new Int32Array(2 * records + 1);
  let length = 0;
  const put = (text: string) => {
    const start = length;
    parts.push(text, END);
    length += text.length + 1;
    return start;
  };
  return {
    put,
    /** Begins the names of a record (an even part) or its other keys. */
    begin(part: number) {
      bounds[part] = length;
      put('');
    },
    lines(): Lines {
      bounds[2 * records] = length;
      return { text: parts.join(''), bounds };
    },
  };
}

/** Lays the keys out; `records` come best first, and of two the better has the lesser number. */
function layOut(records: readonly Keys[]): Columns {
  const [latin, han] = [writer(records.length), writer(records.length)];
  const rows: { key: string; start: number; owner: number }[] = [];
  for (const [record, { names, aka }] of records.entries()) {
    for (const [part, keys] of [names, aka].entries()) {
      latin.begin(2 * record + part);
      han.begin(2 * record + part);
      const owner = record + part * records.length;
      for (const key of keys) {
        const start = LATIN.test(key) ? ~latin.put(key) : han.put(key);
        rows.push({ key, start, owner });
      }
    }
  }
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.owner - b.owner));
  return {
    latin: latin.lines(),
    han: han.lines(),
    starts: Int32Array.from(rows, ({ start }) => start),
    owners: Int32Array.from(rows, ({ owner }) => owner),
  };
}

/** The table over records' keys, best record first. */
export function makeKeyTable(records: readonly Keys[]): KeyTable {
  const { latin, han, starts, owners } = layOut(records);
  const least = leastOf(owners, records.length);
  const count = records.length;
  /** The first row from `from` on whose key, cut to as much as was typed, is `typed` or past it. */
  const first = (typed: string, past: boolean, from: number, to: number): number =>
    firstWhere(
      to,
      (row) => {
        const start = starts[row] ?? 0;
        const [text, at] = start < 0 ? [latin.text, ~start] : [han.text, start];
        const key = text.slice(at, at + typed.length);
        return past ? key > typed : key >= typed;
      },
      from,
    );
  /** The end of the rows that begin so, sought near where they begin. */
  const endOf = (typed: string, from: number): number => {
    let [low, step] = [from, 16];
    while (low + step < starts.length) {
      const end = first(typed, true, low, low + step);
      if (end < low + step) return end;
      low += step;
      step *= 4;
    }
    return first(typed, true, low, starts.length);
  };
  return {
    beginnings(typed, most) {
      const from = first(typed, false, 0, starts.length);
      const to = endOf(typed, from);
      const whole = first(typed + END, true, from, to);
      const found = new Map<number, Begun>();
      const add = (stretch: readonly number[], match: Begun['match']) => {
        for (const owner of stretch) {
          const record = owner % count;
          if (!found.has(record)) found.set(record, { record, match, aka: owner >= count });
        }
      };
      add(least(from, whole, most), 'whole');
      // A record that stands among the first may stand among the others again.
      if (found.size < most) add(least(whole, to, most), 'beginning');
      return [...found.values()].slice(0, most);
    },
    holds(record, typed) {
      const scripts = LATIN.test(typed) ? [latin, han] : [han];
      const inPart = (part: number) =>
        scripts.some(({ text, bounds }) =>
          text.slice(bounds[part], bounds[part + 1]).includes(typed),
        );
      return inPart(2 * record) ? 'names' : inPart(2 * record + 1) ? 'aka' : null;
    },
  };
}
