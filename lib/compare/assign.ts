/** A possible pairing: `row` with `column`, worth `score` (> 0). */
export interface Edge {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}

/** Rows and columns that can reach one another: each such group is solved for itself. */
function groups(edges: readonly Edge[]): Edge[][] {
  const rows = edges.reduce((most, { row }) => Math.max(most, row + 1), 0);
  // Rows first, columns behind them; each its own root to begin with.
  const parent: number[] = [];
  const root = (from: number): number => {
    let at = from;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
    return at;
  };
  for (const { row, column } of edges) parent[root(row)] = root(rows + column);
  const out = new Map<number, Edge[]>();
  for (const edge of edges) {
    const name = root(edge.row);
    const list = out.get(name);
    if (list) list.push(edge);
    else out.set(name, [edge]);
  }
  return [...out.values()];
}

/** Costs of every row and column of a group; a pair that is not wanted costs nothing. */
function costs(group: readonly Edge[]) {
  const rows = [...new Set(group.map((edge) => edge.row))];
  const columns = [...new Set(group.map((edge) => edge.column))];
  const [short, long] = rows.length <= columns.length ? [rows, columns] : [columns, rows];
  const at = (list: number[]) => new Map(list.map((value, index) => [value, index]));
  const shortAt = at(short);
  const longAt = at(long);
  const turned = short !== rows;
  const cost = short.map(() => new Float64Array(long.length));
  for (const edge of group) {
    const i = shortAt.get(turned ? edge.column : edge.row) ?? 0;
    const j = longAt.get(turned ? edge.row : edge.column) ?? 0;
    const line = cost[i];
    if (line) line[j] = -edge.score;
  }
  return { short, long, cost, turned };
}

/**
 * The Hungarian method by shortest augmenting paths (Jonker–Volgenant), for at most as many rows as
 * columns. Returns for each column the row that it goes to, -1 for none. O(rows² · columns).
 */
function solve(cost: readonly Float64Array[], columns: number): Int32Array {
  const rowPrice = new Float64Array(cost.length + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= cost.length; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const from = rowOf[column] ?? 0;
      const line = cost[from - 1];
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const price = (line?.[j - 1] ?? 0) - (rowPrice[from] ?? 0) - (columnPrice[j] ?? 0);
        if (price < (least[j] ?? 0)) {
          least[j] = price;
          way[j] = column;
        }
        if ((least[j] ?? 0) < step) {
          step = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          const r = rowOf[j] ?? 0;
          rowPrice[r] = (rowPrice[r] ?? 0) + step;
          columnPrice[j] = (columnPrice[j] ?? 0) - step;
        } else least[j] = (least[j] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column] ?? 0) rowOf[column] = rowOf[way[column] ?? 0] ?? 0;
  }
  return rowOf.slice(1).map((row) => row - 1);
}

/** The one-to-one pairing with the greatest sum of scores: optimal, not greedy. */
export function assign(edges: readonly Edge[]): Edge[] {
  const out: Edge[] = [];
  for (const group of groups(edges)) {
    const { short, long, cost, turned } = costs(group);
    const rowOf = solve(cost, long.length);
    const chosen = new Map<number, number>();
    rowOf.forEach((i, j) => {
      if (i >= 0) chosen.set(short[i] ?? 0, long[j] ?? 0);
    });
    for (const edge of group) {
      const [from, to] = turned ? [edge.column, edge.row] : [edge.row, edge.column];
      if (chosen.get(from) === to) out.push(edge);
    }
  }
  return out.sort((a, b) => a.row - b.row);
}
