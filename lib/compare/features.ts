/**
 * What two orders are likened by: pairs of characters of the words that carry meaning, fixed
 * formulas and numbers, each the heavier the rarer it is among the orders compared. The verbs and
 * adverbs that every readout is full of hardly count.
 */
import type { ComparedDirective } from '../model/change.ts';

export const COMMON: readonly string[] = [
  ...'坚定不移 持之以恒 因地制宜 全力以赴 切实做好 认真做好 扎实做好 全力做好 进一步 更大力度'.split(
    ' ',
  ),
  ...'各级各部门 各地区各部门 各地各部门 各级党委 有关部门 各部门 各地区 各级 各地 各类 各项'.split(
    ' ',
  ),
  ...'坚持 坚决 坚定 加强 加快 加大 加力 加紧 强化 推动 推进 促进 做好 抓好 抓紧 抓实 抓细'.split(
    ' ',
  ),
  ...'落实 贯彻 实施 深入 深化 扎实 切实 持续 继续 不断 积极 有效 有力 有序 稳妥 大力 全力'.split(
    ' ',
  ),
  ...'着力 努力 尽快 及时 确保 保障 完善 健全 建立 优化 提高 提升 增强 扩大 巩固 拓展 支持'.split(
    ' ',
  ),
  ...'引导 鼓励 组织 开展 进行 统筹 突出 严格 全面 充分 更好 更加 必须 务必 应当 力争 形成'.split(
    ' ',
  ),
  ...'构建 打造 抓紧 认真 发挥 工作 力度 作用 措施 要求 相关 有关 重点 方面 问题 能力 水平 机制 体系 实现 防止'.split(
    ' ',
  ),
  ...'疫情防控 防控工作 防控措施 防控 疫情 党中央'.split(' '),
  ...'为主 同时 以及 通过 围绕 聚焦 紧盯 作为 具有 对于 关于 用好 用足 一批 新的 尽早 从严'.split(
    ' ',
  ),
  ...'要 好 等 和 的 把 对 在 以 为 与 及 并 从 将 使 让 了'.split(' '),
];
const byLength = [...COMMON].sort((a, b) => b.length - a.length);
const commonWords = new RegExp(byLength.join('|'), 'g');
const NOT_SAID = /[^\p{L}\p{N}%]+/gu;
/** A count that changed is the same matter: all numbers look alike. */
const NUMBER = /\d+(?:\.\d+)?/g;

/** A shared formula is one more thing in common, beside its characters. */
const FORMULA_WEIGHT = 0.6;
/** Shorter ones (流调, 专班) are terms, not formulas. */
const SHORTEST_FORMULA = 4;
const COMMON_WEIGHT = 0.12;
/** How much more a rare word counts than a frequent one (疫情 in a year of epidemic meetings). */
const SHARPNESS = 1.2;

/** 为常态化防控提供支撑: what an order is for tells less of it than what it orders. */
const PURPOSE = /^(?:为.+(?:提供|贡献|奠定|创造)|使|让|从而|形成)/;
const PURPOSE_WEIGHT = 0.5;

/** What stands in a text, by feature number, with the weight of each. */
export interface Features {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Features are numbered once for all: the vocabulary of readouts is small, and numbers are quick. */
const numbers = new Map<string, number>();
const names: string[] = [];
const isFormula: boolean[] = [];

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  names.push(name);
  isFormula.push(name.startsWith('#'));
  numbers.set(name, names.length - 1);
  return names.length - 1;
}

export const nameOf = (id: number): string => names[id] ?? '';

const pack = (weights: ReadonlyMap<number, number>): Features => ({
  ids: [...weights.keys()],
  weights: [...weights.values()],
});

/** Features of one normalised text with the weight of each kind, before rarity. */
export function featuresOf(text: string, formulas: ComparedDirective['formulas']): Features {
  const out = new Map<number, number>();
  const add = (name: string, weight: number) => {
    const id = numberOf(name);
    out.set(id, Math.max(weight, out.get(id) ?? 0));
  };
  text.split('，').forEach((clause, index) => {
    const share = index > 0 && PURPOSE.test(clause) ? PURPOSE_WEIGHT : 1;
    const rest = clause
      .replace(commonWords, (word) => {
        add(`~${word}`, COMMON_WEIGHT * share);
        return ' ';
      })
      .replace(NUMBER, '0')
      .replace(NOT_SAID, ' ');
    for (const run of rest.split(' ')) {
      if (run.length === 1) add(run, 0.5 * share);
      for (let i = 0; i + 1 < run.length; i++) add(run.slice(i, i + 2), share);
    }
  });
  for (const { id, text: words } of formulas)
    if (words.length >= SHORTEST_FORMULA) add(`#${id ?? words}`, FORMULA_WEIGHT);
  return pack(out);
}

/** The features of several texts together. */
export function union(all: readonly Features[]): Features {
  const out = new Map<number, number>();
  for (const { ids, weights } of all)
    ids.forEach((id, at) => {
      out.set(id, Math.max(weights[at] ?? 0, out.get(id) ?? 0));
    });
  return pack(out);
}

export interface Weighted extends Features {
  /** Without formulas: one that is shared binds, one that is not says nothing. */
  readonly total: number;
}

/** Weighs each text's features by their rarity among all texts given. */
export function weigh(all: readonly Features[]): Weighted[] {
  const seen = new Int32Array(names.length);
  for (const { ids } of all) for (const id of ids) seen[id] = (seen[id] ?? 0) + 1;
  const rarity = new Float64Array(all.length + 1);
  for (let times = 1; times < rarity.length; times++)
    rarity[times] = Math.log(1 + all.length / times) ** SHARPNESS;
  return all.map(({ ids, weights }) => {
    let total = 0;
    const own: number[] = [];
    for (let at = 0; at < ids.length; at++) {
      const weight = (weights[at] ?? 0) * (rarity[seen[ids[at] ?? 0] ?? 0] ?? 0);
      own.push(weight);
      if (!isFormula[ids[at] ?? 0]) total += weight;
    }
    return { ids, weights: own, total };
  });
}

const WHOLE = 0.75;

/** 0 to 1: how much of both (and of the shorter) is shared, for totals and what they share. */
const likeness = (shared: number, a: number, b: number): number =>
  Math.min(1, WHOLE * ((2 * shared) / (a + b)) + (1 - WHOLE) * (shared / Math.min(a, b)));

/** The likeness of every text of `rows` to every one of `columns`, row by row. */
export function likenesses(
  rows: readonly Weighted[],
  columns: readonly Weighted[],
): Float64Array[] {
  const holders = new Map<number, number[]>();
  columns.forEach(({ ids }, column) => {
    for (const id of ids) {
      const list = holders.get(id);
      if (list) list.push(column);
      else holders.set(id, [column]);
    }
  });
  return rows.map(({ ids, weights, total }) => {
    const line = new Float64Array(columns.length);
    for (let at = 0; at < ids.length; at++) {
      const list = holders.get(ids[at] ?? 0);
      const weight = weights[at] ?? 0;
      if (list) for (const column of list) line[column] = (line[column] ?? 0) + weight;
    }
    for (let column = 0; column < line.length; column++) {
      const shared = line[column] ?? 0;
      if (shared > 0) line[column] = likeness(shared, total, columns[column]?.total ?? 0);
    }
    return line;
  });
}
