/** How alike texts are, each feature weighed by its rarity among all the texts compared. */
import type { Features } from './features.ts';
import { isFormula, nextMark, placeOf, remember, size } from './vocabulary.ts';

/** How much more a rare word counts than a frequent one (疫情 in a year of epidemic meetings). */
const SHARPNESS = 1.2;
const WHOLE = 0.75;

/** 0 to 1: how much of both (and of the shorter) is shared, for totals and what they share. */
const likeness = (shared: number, a: number, b: number): number =>
  Math.min(1, WHOLE * ((2 * shared) / (a + b)) + (1 - WHOLE) * (shared / Math.min(a, b)));

/** By feature; all zeros between two calls, so that nothing is allocated for each. */
let uses = new Int32Array(1 << 14);
let head = new Int32Array(1 << 14);

function makeRoom(): void {
  if (size() <= uses.length) return;
  uses = new Int32Array(2 * size());
  head = new Int32Array(2 * size());
}

/** A text's features with what each weighs among the texts compared. */
interface Weighed {
  readonly ids: readonly number[];
  readonly weights: Float64Array;
  /** Without formulas: one that is shared binds, one that is not says nothing. */
  readonly total: number;
}

function weighedOf({ ids, weights }: Features, rarity: Float64Array): Weighed {
  const own = new Float64Array(ids.length);
  let total = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const weight = (weights[at] ?? 0) * (rarity[uses[id] ?? 0] ?? 0);
    own[at] = weight;
    if (!isFormula(id)) total += weight;
  }
  return { ids, weights: own, total };
}

/** Weighs the features of two lists of texts by their rarity in both together. */
function weigh(rows: readonly Features[], columns: readonly Features[]): [Weighed[], Weighed[]] {
  makeRoom();
  const all = [...rows, ...columns];
  for (const { ids } of all)
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      uses[id] = (uses[id] ?? 0) + 1;
    }
  const rarity = new Float64Array(all.length + 1);
  for (let times = 1; times < rarity.length; times++)
    rarity[times] = Math.log(1 + all.length / times) ** SHARPNESS;
  const weighed = all.map((text) => weighedOf(text, rarity));
  for (const { ids } of all) for (let at = 0; at < ids.length; at++) uses[ids[at] ?? 0] = 0;
  return [weighed.slice(0, rows.length), weighed.slice(rows.length)];
}

/** Which columns hold a feature, as chains: from `head` by feature to the next entry, 0 at the end. */
function chain(columns: readonly Weighed[]) {
  const entries = columns.reduce((sum, { ids }) => sum + ids.length, 1);
  const next = new Int32Array(entries);
  const columnOf = new Int32Array(entries);
  let entry = 0;
  for (let column = 0; column < columns.length; column++) {
    const ids = columns[column]?.ids ?? [];
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      entry++;
      columnOf[entry] = column;
      next[entry] = head[id] ?? 0;
      head[id] = entry;
    }
  }
  return { next, columnOf };
}

/**
 * The likeness (0 to 1) of every row to every column, row by row in one array. Time linear in the
 * features of all texts and in what pairs of them share.
 */
export function likenesses(rows: readonly Features[], columns: readonly Features[]): Float64Array {
  const [across, down] = weigh(rows, columns);
  const { next, columnOf } = chain(down);
  const values = new Float64Array(rows.length * columns.length);
  let from = 0;
  for (const { ids, weights, total } of across) {
    for (let i = 0; i < ids.length; i++) {
      const weight = weights[i] ?? 0;
      for (let entry = head[ids[i] ?? 0] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
        const to = from + (columnOf[entry] ?? 0);
        values[to] = (values[to] ?? 0) + weight;
      }
    }
    for (const { total: other } of down) {
      const shared = values[from] ?? 0;
      if (shared > 0) values[from] = likeness(shared, total, other);
      from++;
    }
  }
  for (const { ids } of down) for (let at = 0; at < ids.length; at++) head[ids[at] ?? 0] = 0;
  return values;
}

/** The same for single pairs, asked one by one: each is worked out once. */
export function likenessOfPair(
  rows: readonly Features[],
  columns: readonly Features[],
): (row: number, column: number) => number {
  const [across, down] = weigh(rows, columns);
  const known = new Map<number, number>();
  const measure = (a: Weighed, b: Weighed): number => {
    const mark = nextMark();
    for (let at = 0; at < b.ids.length; at++) remember(b.ids[at] ?? 0, mark, at);
    let shared = 0;
    for (let at = 0; at < a.ids.length; at++)
      if (placeOf(a.ids[at] ?? 0, mark) >= 0) shared += a.weights[at] ?? 0;
    return shared > 0 ? likeness(shared, a.total, b.total) : 0;
  };
  return (row, column) => {
    const key = row * columns.length + column;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [a, b] = [across[row], down[column]];
    const like = a && b ? measure(a, b) : 0;
    known.set(key, like);
    return like;
  };
}
