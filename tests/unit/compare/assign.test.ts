import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign, type Edge } from '../../../lib/compare/assign.ts';

/** The greatest sum by trying everything. */
function best(edges: readonly Edge[], row = 0, used: ReadonlySet<number> = new Set()): number {
  const rows = [...new Set(edges.map((edge) => edge.row))];
  const current = rows[row];
  if (current === undefined) return 0;
  let most = best(edges, row + 1, used);
  for (const edge of edges)
    if (edge.row === current && !used.has(edge.column))
      most = Math.max(most, edge.score + best(edges, row + 1, new Set([...used, edge.column])));
  return most;
}

const anyEdges = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 100 })), {
    selector: ([row, column]) => `${row} ${column}`,
    maxLength: 16,
  })
  .map((list) => list.map(([row, column, score]) => ({ row, column, score: score / 100 })));

it('finds the greatest sum with each row and column used once', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const chosen = assign(edges);
      expect(new Set(chosen.map((edge) => edge.row)).size).toBe(chosen.length);
      expect(new Set(chosen.map((edge) => edge.column)).size).toBe(chosen.length);
      const sum = chosen.reduce((total, edge) => total + edge.score, 0);
      expect(sum).toBeCloseTo(best(edges), 9);
    }),
  );
});

it('is not greedy: the best single pair gives way to the best pairing', () => {
  const edges = [
    { row: 0, column: 0, score: 0.9 },
    { row: 0, column: 1, score: 0.8 },
    { row: 1, column: 0, score: 0.8 },
  ];
  expect(assign(edges).map(({ row, column }) => [row, column])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
