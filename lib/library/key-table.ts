import { firstWhere } from './postings.ts';
import type { Keys } from './search-keys.ts';

/** How a record was found: its whole name, the beginning of one, a stretch of one, single words. */
export type Match = 'whole' | 'beginning' | 'stretch' | 'words';

/**
 * Everything that records can be typed as, in one string and some columns of numbers: a hundred
 * thousand meetings have most of a million keys, and an object for each would be most of the memory.
 */
export interface KeyTable {
  /** The first few records with a key that begins as `typed` does; those with it as a whole first. */
  beginnings(typed: string, most: number): Begun[];
  /** How a record's names, and what else it is found by, hold `typed`. */
  match(record: number, typed: string): { readonly names: Match; readonly aka: Match };
}

interface Begun {
  readonly record: number;
  readonly match: 'whole' | 'beginning';
  /** Whether it is no name of the record, but what else it is found by. */
  readonly aka: boolean;
}

const END = '\n';

/** Index of the least value of any stretch of a column, found in as many steps as it has digits. */
function leastOf(values: Int32Array) {
  const size = values.length;
  const tree = new Int32Array(2 * size);
  const value = (at: number) => values[at] ?? Number.POSITIVE_INFINITY;
  const lesser = (a: number, b: number) => (value(b) < value(a) ? b : a);
  for (let at = 0; at < size; at++) tree[size + at] = at;
  for (let at = size - 1; at > 0; at--) tree[at] = lesser(tree[2 * at] ?? 0, tree[2 * at + 1] ?? 0);
  return (from: number, to: number): number => {
    let least = from;
    for (let [low, high] = [from + size, to + size]; low < high; low >>= 1, high >>= 1) {
      if (low & 1) least = lesser(least, tree[low++] ?? 0);
      if (high & 1) least = lesser(least, tree[--high] ?? 0);
    }
    return least;
  };
}

/** The `most` rows of least value between two rows. */
function topRows(from: number, to: number, most: number, values: Int32Array, least: LeastOf) {
  if (to - from <= most) return Array.from({ length: to - from }, (_, n) => from + n);
  const found: number[] = [];
  const value = (at: number) => values[at] ?? 0;
  const open = [{ from, to, at: least(from, to) }];
  while (found.length < most) {
    // The stretches still open, the one with the least value last.
    const best = open.pop();
    if (!best) break;
    found.push(best.at);
    for (const [low, high] of [
      [best.from, best.at],
      [best.at + 1, best.to],
    ] as const) {
      if (low >= high) continue;
      const at = least(low, high);
      let into = open.length;
      while (into > 0 && value(open[into - 1]?.at ?? 0) < value(at)) into--;
      open.splice(into, 0, { from: low, to: high, at });
    }
  }
  return found;
}

type LeastOf = ReturnType<typeof leastOf>;

interface Columns {
  /** The keys of the records one after another, names first, each between two ENDs. */
  readonly text: string;
  /** Where the keys of a record begin, and where what is no name; two numbers a record. */
  readonly bounds: Int32Array;
  /** Rows in order of their keys: where the key begins in `text`, and whose it is. */
  readonly starts: Int32Array;
  readonly owners: Int32Array;
}

/** Lays the keys out; `records` come best first, and of two the better has the lesser number. */
function layOut(records: readonly Keys[]): Columns {
  const parts: string[] = [];
  const rows: { key: string; start: number; owner: number }[] = [];
  const bounds = new Int32Array(2 * records.length + 1);
  let length = 0;
  const write = (keys: readonly string[], owner: number) => {
    parts.push(END);
    length += 1;
    for (const key of keys) {
      rows.push({ key, start: length, owner });
      parts.push(key, END);
      length += key.length + 1;
    }
  };
  for (const [at, { names, aka }] of records.entries()) {
    bounds[2 * at] = length;
    write(names, at);
    bounds[2 * at + 1] = length;
    // What is no name stands behind every name.
    write(aka, at + records.length);
  }
  bounds[2 * records.length] = length;
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.owner - b.owner));
  return {
    text: parts.join(''),
    bounds,
    starts: Int32Array.from(rows, ({ start }) => start),
    owners: Int32Array.from(rows, ({ owner }) => owner),
  };
}

function matchIn(keys: string, typed: string): Match {
  if (!keys.includes(typed)) return 'words';
  if (keys.includes(END + typed + END)) return 'whole';
  return keys.includes(END + typed) ? 'beginning' : 'stretch';
}

/** The table over records' keys, best record first. */
export function makeKeyTable(records: readonly Keys[]): KeyTable {
  const { text, bounds, starts, owners } = layOut(records);
  const least = leastOf(owners);
  /** Compares as much of a row's key as was typed. */
  const compare = (row: number, typed: string): number => {
    const start = starts[row] ?? 0;
    const key = text.slice(start, start + typed.length);
    return key < typed ? -1 : key > typed ? 1 : 0;
  };
  const first = (typed: string, past: number, from = 0, to = starts.length): number =>
    firstWhere(to, (row) => compare(row, typed) >= past, from);
  return {
    beginnings(typed, most) {
      const from = first(typed, 0);
      const to = first(typed, 1, from);
      const whole = first(typed + END, 1, from, to);
      const begun = (rows: number[], match: Begun['match']): Begun[] =>
        rows.map((row) => {
          const owner = owners[row] ?? 0;
          return { record: owner % records.length, match, aka: owner >= records.length };
        });
      const wholes = topRows(from, whole, most, owners, least);
      const others = topRows(whole, to, most - wholes.length, owners, least);
      return [...begun(wholes, 'whole'), ...begun(others, 'beginning')];
    },
    match(record, typed) {
      const [from, aka, to] = bounds.subarray(2 * record, 2 * record + 3);
      return {
        names: matchIn(text.slice(from, aka), typed),
        aka: matchIn(text.slice(aka, to), typed),
      };
    },
  };
}
