/** How alike texts are, each feature weighed by its rarity among all the texts compared. */
import type { Features } from './features.ts';
import { isFormula, size } from './vocabulary.ts';

/** How much more a rare word counts than a frequent one (疫情 in a year of epidemic meetings). */
const SHARPNESS = 1.2;
const WHOLE = 0.75;

/** The likeness (0 to 1) of every row to every column, row by row in one array. */
export interface Likenesses {
  readonly columns: number;
  readonly values: Float64Array;
}

/** 0 to 1: how much of both (and of the shorter) is shared, for totals and what they share. */
const likeness = (shared: number, a: number, b: number): number =>
  Math.min(1, WHOLE * ((2 * shared) / (a + b)) + (1 - WHOLE) * (shared / Math.min(a, b)));

/** What a use of each feature weighs: the less the more texts it stands in. */
function rarities(rows: readonly Features[], columns: readonly Features[]): Float64Array {
  const seen = new Int32Array(size());
  for (const list of [rows, columns])
    for (const { ids } of list) for (const id of ids) seen[id] = (seen[id] ?? 0) + 1;
  const texts = rows.length + columns.length;
  const rarity = new Float64Array(texts + 1);
  for (let times = 1; times <= texts; times++)
    rarity[times] = Math.log(1 + texts / times) ** SHARPNESS;
  const out = new Float64Array(seen.length);
  for (let id = 0; id < out.length; id++) out[id] = rarity[seen[id] ?? 0] ?? 0;
  return out;
}

/** Weight of a whole text, without formulas: one that is shared binds, one that is not says nothing. */
function totalOf({ ids, weights }: Features, rarity: Float64Array): number {
  let total = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    if (!isFormula(id)) total += (weights[at] ?? 0) * (rarity[id] ?? 0);
  }
  return total;
}

/** Which columns hold a feature, as chains: `head` by feature, then from entry to entry. */
function chains(columns: readonly Features[]) {
  const entries = columns.reduce((sum, { ids }) => sum + ids.length, 1);
  const head = new Int32Array(size());
  const next = new Int32Array(entries);
  const column = new Int32Array(entries);
  // Entry 0 ends every chain.
  let entry = 0;
  columns.forEach(({ ids }, at) => {
    for (const id of ids) {
      entry++;
      column[entry] = at;
      next[entry] = head[id] ?? 0;
      head[id] = entry;
    }
  });
  return { head, next, column };
}

/** Time linear in the features of all texts and in what pairs of them share. */
export function likenessesOf(rows: readonly Features[], columns: readonly Features[]): Likenesses {
  const rarity = rarities(rows, columns);
  const totals = columns.map((column) => totalOf(column, rarity));
  const { head, next, column } = chains(columns);
  const values = new Float64Array(rows.length * columns.length);
  rows.forEach((row, at) => {
    const from = at * columns.length;
    for (let i = 0; i < row.ids.length; i++) {
      const id = row.ids[i] ?? 0;
      const weight = (row.weights[i] ?? 0) * (rarity[id] ?? 0);
      for (let entry = head[id] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
        const to = from + (column[entry] ?? 0);
        values[to] = (values[to] ?? 0) + weight;
      }
    }
    const total = totalOf(row, rarity);
    for (let to = from; to < from + columns.length; to++) {
      const shared = values[to] ?? 0;
      if (shared > 0) values[to] = likeness(shared, total, totals[to - from] ?? 0);
    }
  });
  return { columns: columns.length, values };
}
