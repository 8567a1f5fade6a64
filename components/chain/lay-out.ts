import type { Chain, ChainNode } from '../../lib/model/beside.ts';
import type { Level } from '../../lib/model/reading.ts';

/** A node with its place in the picture, in CSS pixels. */
export interface Placed extends ChainNode {
  readonly x: number;
  readonly y: number;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
  readonly lines: readonly { readonly key: string; readonly path: string }[];
  readonly levels: readonly { readonly level: Level; readonly y: number }[];
}

const ROW = 52;
const TOP = 14;
const LEFT = 58;
const RIGHT = 20;

/** Levels downwards, days from left to right; a level without a meeting takes no room. */
export function layOut({ nodes, links }: Chain, width: number): Drawn {
  const levels = [...new Set(nodes.map(({ level }) => level))];
  const days = [...new Set(nodes.map(({ day }) => day))].sort();
  const step = days.length > 1 ? (width - LEFT - RIGHT) / (days.length - 1) : 0;
  const placed = new Map<string, Placed>();
  for (const [row, level] of levels.entries()) {
    const own = nodes.filter((node) => node.level === level);
    for (const [at, node] of own.entries()) {
      // Meetings of one level and day stand a little apart, so that both can be seen.
      const before = own.slice(0, at).filter(({ day }) => day === node.day).length;
      const x = LEFT + step * days.indexOf(node.day) + before * 18;
      placed.set(node.id, { ...node, x: Math.min(x, width - 8), y: TOP + row * ROW });
    }
  }
  const lines = links.flatMap(({ from, to }) => {
    const [a, b] = [placed.get(from), placed.get(to)];
    if (!a || !b) return [];
    const middle = (a.y + b.y) / 2;
    const path = `M${a.x} ${a.y}C${a.x} ${middle} ${b.x} ${middle} ${b.x} ${b.y}`;
    return [{ key: `${from}>${to}`, path }];
  });
  return {
    width,
    height: TOP * 2 + ROW * Math.max(0, levels.length - 1) + 16,
    nodes: [...placed.values()],
    lines,
    levels: levels.map((level, row) => ({ level, y: TOP + row * ROW })),
  };
}
