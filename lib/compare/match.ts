import type { Alignment } from './align.ts';
import type { Unit } from './units.ts';

/** Orders that belong together, or one side alone. Each side is one stretch of one directive. */
export interface Match {
  /** Indexes of units, rising, next to each other. */
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  /** Of the best link, 0 where a side is empty. */
  readonly score: number;
  /** True where one side was split, or several were joined into one. */
  readonly split: boolean;
}

type Grown = { earlier: number[]; later: number[]; score: number; split: boolean };

/** Adds `index` to a side where it stands right beside it in the same directive. */
function grows(side: number[], index: number, units: readonly Unit[]): boolean {
  const [low, high] = [side[0] ?? 0, side.at(-1) ?? 0];
  if (index !== low - 1 && index !== high + 1) return false;
  if (units[index]?.of !== units[low]?.of) return false;
  side.push(index);
  side.sort((a, b) => a - b);
  return true;
}

/**
 * The pairs with what a split left beside them; what a split left elsewhere is a match of its own
 * that repeats the partner. What no link holds stands alone. In reading order of `later`.
 */
export function matches({ earlier, later, links }: Alignment): Match[] {
  const out: Grown[] = [];
  const ofRow = new Map<number, Grown>();
  const ofColumn = new Map<number, Grown>();
  for (const { row, column, score, extra } of links) {
    const home = extra ? (ofRow.get(row) ?? ofColumn.get(column)) : undefined;
    if (home) home.split = true;
    const grown =
      home &&
      (ofRow.get(row) === home
        ? grows(home.later, column, later)
        : grows(home.earlier, row, earlier));
    const match = grown ? home : { earlier: [row], later: [column], score, split: extra };
    if (!grown) out.push(match);
    if (!ofRow.has(row)) ofRow.set(row, match);
    if (!ofColumn.has(column)) ofColumn.set(column, match);
  }
  const alone = (units: readonly Unit[], held: ReadonlyMap<number, unknown>) =>
    units.map((_, index) => index).filter((index) => !held.has(index));
  for (const index of alone(later, ofColumn)) out.push(one([], [index]));
  for (const index of alone(earlier, ofRow)) out.push(one([index], []));
  return out.sort(byPlace);
}

const one = (earlier: number[], later: number[]): Grown => ({
  earlier,
  later,
  score: 0,
  split: false,
});

/** By place in the later text; what was dropped comes last, by place in the earlier one. */
const byPlace = (a: Match, b: Match): number =>
  (a.later[0] ?? Number.MAX_SAFE_INTEGER) - (b.later[0] ?? Number.MAX_SAFE_INTEGER) ||
  (a.earlier[0] ?? 0) - (b.earlier[0] ?? 0);

/** Closer than this share of all pairs nobody would call it moved. */
const NEAR = 0.2;

/**
 * The pairs that keep their order: the longest rising run, and what stands near its old place.
 * `places` are places in the earlier text by order of the later one.
 */
export function inOrder(places: readonly number[]): boolean[] {
  const ends: number[] = [];
  const before = new Int32Array(places.length).fill(-1);
  places.forEach((place, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const kept = places.map(() => false);
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept[at] = true;
  const sorted = [...places].sort((a, b) => a - b);
  const near = Math.max(3, NEAR * places.length);
  return kept.map((is, at) => is || Math.abs(sorted.indexOf(places[at] ?? 0) - at) < near);
}
