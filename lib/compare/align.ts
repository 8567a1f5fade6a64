import type { ComparedDirective } from '../model/change.ts';
import { assign, type Edge } from './assign.ts';
import { likenesses, likenessOfPair } from './likeness.ts';
import { kinship } from './topics.ts';
import { type Unit, unitsOf, wholeOf } from './units.ts';

/** Two orders (indexes of units) that are taken for the same matter. */
interface Link extends Edge {
  /** True where the one-to-one pairing gave `row` or `column` to another and this is the rest of a split. */
  readonly extra: boolean;
}

export interface Alignment {
  readonly earlier: readonly Unit[];
  readonly later: readonly Unit[];
  readonly links: readonly Link[];
}

/** Weights of the parts of a score; they add up to 1. Tuned on the labelled pairs of the tests. */
const SHARE = { words: 0.7, around: 0.2, topic: 0.1 };
/** Below this two orders have no counterpart in one another. */
const THRESHOLD = 0.28;
/** … and head phrases, which say so little that chance is likelier. */
const HEADS_THRESHOLD = 0.4;
/** What is left over after the pairing joins a pair only where it is as good as a part of it. */
const SPLIT_THRESHOLD = 0.37;
/** The heads of numbered points answer one another: 二是核酸检测要及时 … 三要提高核酸检测质量. */
const NUMBERED = /^[一二三四五六七八九十]{1,3}[是要]/;
const NUMBERED_BONUS = 0.08;
/** Nothing in common but boilerplate is nothing in common. */
const LEAST_WORDS = 0.14;

type LikenessOf = (row: number, column: number) => number;

/** The pairs that are alike enough. `around` says how alike the directives are that they stand in. */
function edgesOf(
  earlier: readonly Unit[],
  later: readonly Unit[],
  around: LikenessOf,
  threshold: number,
): Edge[] {
  const words = likenesses(
    earlier.map((unit) => unit.features),
    later.map((unit) => unit.features),
  );
  const numbered = (unit: Unit) => NUMBERED.test(unit.plain);
  const edges: Edge[] = [];
  for (let at = 0; at < words.length; at++) {
    const like = words[at] ?? 0;
    if (like < LEAST_WORDS) continue;
    const column = at % later.length;
    const row = (at - column) / later.length;
    const [a, b] = [earlier[row], later[column]];
    if (!a || !b) continue;
    const own =
      SHARE.words * like +
      SHARE.topic * kinship(a.topic, b.topic) +
      (numbered(a) && numbered(b) ? NUMBERED_BONUS : 0);
    // What stands around is asked only where it can decide.
    if (own + SHARE.around < threshold) continue;
    const score = own + SHARE.around * around(a.of, b.of);
    if (score >= threshold) edges.push({ row, column, score });
  }
  return edges;
}

/**
 * Pairs the orders of two meetings: the one-to-one pairing with the greatest sum of likeness, then
 * what a split or a merger leaves over. `full` is false where either side has head phrases only:
 * then directives are paired whole and none is split. Pure; the same meetings always pair the same way.
 */
export function align(
  before: readonly ComparedDirective[],
  after: readonly ComparedDirective[],
  full = true,
  threshold = full ? THRESHOLD : HEADS_THRESHOLD,
): Alignment {
  const earlier = unitsOf(before, !full);
  const later = unitsOf(after, !full);
  const around = likenessOfPair(before.map(wholeOf), after.map(wholeOf));
  const edges = edgesOf(earlier, later, around, threshold);
  const pairs = assign(edges);
  const links = pairs.map((edge) => ({ ...edge, extra: false }));
  return { earlier, later, links: full ? [...links, ...leftOver(edges, pairs)] : links };
}

/** The best remaining partner of every order that the pairing left alone. */
function leftOver(edges: readonly Edge[], pairs: readonly Edge[]): Link[] {
  const rows = new Set(pairs.map((edge) => edge.row));
  const columns = new Set(pairs.map((edge) => edge.column));
  const out: Link[] = [];
  const ofRow: number[] = [];
  const ofColumn: number[] = [];
  for (const { row, column, score } of edges) {
    ofRow[row] = Math.max(score, ofRow[row] ?? 0);
    ofColumn[column] = Math.max(score, ofColumn[column] ?? 0);
  }
  // Nobody joins a pair who would rather stand elsewhere.
  const best = (edge: Edge) =>
    edge.score === (rows.has(edge.row) ? ofColumn[edge.column] : ofRow[edge.row]);
  const alone = edges
    .filter((edge) => edge.score >= SPLIT_THRESHOLD)
    .filter((edge) => rows.has(edge.row) !== columns.has(edge.column))
    .filter((edge) => best(edge))
    .sort((a, b) => b.score - a.score);
  for (const edge of alone) {
    if (rows.has(edge.row) && columns.has(edge.column)) continue;
    rows.add(edge.row);
    columns.add(edge.column);
    out.push({ ...edge, extra: true });
  }
  return out;
}
