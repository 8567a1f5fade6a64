/** What every readout is full of, and how the rest of a text is told apart unit by unit. */
import { wordId } from './vocabulary.ts';

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
  ...'习近平新时代中国特色社会主义思想 以习近平同志为核心的党中央 习近平总书记 党的二十大精神'.split(
    ' ',
  ),
  ...'最大限度 迈上新台阶'.split(' '),
  ...'疫情防控 防控工作 防控措施 防控 疫情 党中央'.split(' '),
  ...'为主 同时 以及 通过 围绕 聚焦 紧盯 作为 具有 对于 关于 用好 用足 一批 新的 尽早 从严'.split(
    ' ',
  ),
  ...'要 好 等 和 的 把 对 在 以 为 与 及 并 从 将 使 让 了'.split(' '),
];

export interface CommonWord {
  readonly word: string;
  /** Its number as a feature. */
  readonly id: number;
}

/** Common words by the unit they begin with, longest first. */
const byFirst = new Map<number, CommonWord[]>();
/** Whether a common word begins with a unit: at most places of a text none does. */
const opens = new Uint8Array(0x10000);
for (const word of COMMON) {
  const first = word.charCodeAt(0);
  opens[first] = 1;
  const list = byFirst.get(first);
  const entry = { word, id: wordId(`~${word}`) };
  if (list) list.push(entry);
  else byFirst.set(first, [entry]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);

/** The longest common word that begins at `at`, null where none does. */
export function commonAt(text: string, at: number): CommonWord | null {
  const first = text.charCodeAt(at);
  if (opens[first] !== 1) return null;
  for (const entry of byFirst.get(first) ?? []) if (text.startsWith(entry.word, at)) return entry;
  return null;
}

/** What a unit of text is: a sign or a space, what is said, a digit. */
export const SIGN = 1;
const SAID = 2;
export const DIGIT = 3;
/** What stands for every number. */
export const ZERO = 0x30;
/** Filled when first asked for; 0 is not asked yet. */
const kinds = new Uint8Array(0x10000);
const LETTER = /[\p{L}\p{N}%]/u;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** SIGN, SAID or DIGIT. */
export function kindOfUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= FIRST_HAN && unit <= LAST_HAN) return SAID;
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  // The two halves of a rare character are told together.
  if (isHalf(unit)) return LETTER.test(text.slice(Math.max(0, at - 1), at + 2)) ? SAID : SIGN;
  const kind = isDigit(unit) ? DIGIT : LETTER.test(text.charAt(at)) ? SAID : SIGN;
  kinds[unit] = kind;
  return kind;
}

/** Where the number that begins at `at` ends: 1.5 is one number. */
export function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (text.charAt(end) !== '.' || !isDigit(text.charCodeAt(end + 1))) return end;
  end++;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
