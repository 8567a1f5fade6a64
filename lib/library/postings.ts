/** Numbers of records in order. */
export type Records = Int32Array;

/** For each key the records that have it, all in one column of numbers: a list costs no object. */
export interface Postings {
  /** The records of a key; none for an unknown one. */
  get(key: string): Records;
  /** How many records a key has. */
  count(key: string): number;
  keys(): Iterable<string>;
}

const NONE: Records = new Int32Array();

/** Lists for each key the records that have it; `keysOf` gives the keys of one, each once. */
export function makePostings(
  records: number,
  keysOf: (record: number) => Iterable<string>,
): Postings {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const pairs: number[] = [];
  for (let record = 0; record < records; record++) {
    for (const key of keysOf(record)) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      counts[number] = (counts[number] ?? 0) + 1;
      pairs.push(number, record);
    }
  }
  const starts = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries())
    starts[number + 1] = (starts[number] ?? 0) + count;
  const next = starts.slice();
  const column = new Int32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const number = pairs[at] ?? 0;
    const to = next[number] ?? 0;
    next[number] = to + 1;
    column[to] = pairs[at + 1] ?? 0;
  }
  return {
    keys: () => numbers.keys(),
    get(key) {
      const number = numbers.get(key);
      return number === undefined ? NONE : column.subarray(starts[number], starts[number + 1]);
    },
    count: (key) => counts[numbers.get(key) ?? -1] ?? 0,
  };
}

/** How many numbers come before the first for which `reached` holds, of so many in order. */
export function firstWhere(count: number, reached: (at: number) => boolean, from = 0): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first number of a sorted column that is `least` or more; its length if none is. */
export function firstFrom(column: Int32Array, least: number): number {
  return firstWhere(column.length, (at) => (column[at] ?? 0) >= least);
}
