/** What the deadline rules share: the words of a rule, and years, months and days after a base. */
import { isoDay, monthEnd, partsOf } from './calendar.ts';
import { parseNumeral } from './numerals.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

export interface DeadlineRule {
  /** Stable id, "deadline." is put before it in evidence. */
  readonly name: string;
  readonly example: string;
  /** Why the words bind, or what they are told apart from. */
  readonly why: string;
  /** Words one of each group must be in the text (groups of words, "底|末"), looked for first. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  /** true where the words alone set a limit, false where only their clause makes them one. */
  readonly firm: boolean;
  /** ISO date, or null where text and base do not settle it; "none" takes the match back. */
  readonly by: (groups: Groups, base: string | null, before: string) => string | null | 'none';
}

/** 前 as a limit: not 前后, 前往, 前期, 前提 and the like. */
export const BEFORE = '(?:之前|以前|前)(?![后来往期景沿提方置移列面进瞻夕述所段是])';
export const YEAR =
  '(?<year>今年|本年|当年|明年|后年|(?:19|20)\\d\\d年|二[〇零○][〇零○一二三四五六七八九]{2}年)';
export const MONTH = '\\d{1,2}|[一二三四五六七八九十]{1,2}';
export const COUNT = '\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+|半';
/** What is brought to an end or into being; a bare period counts only where one of these follows. */
export const ACTS =
  '完成|建成|开工|动工|出台|投产|竣工|通车|投用|投运|投入使用|启动|实现|达到|达产|办结|下达|拨付|发放|' +
  '印发|制定|形成|清零|清偿|到位|上线|开通|交付|销号|整改|基本实施|落地|开门红|过半|新增|新建|改造|拿出|提交|报送|召开(?!的)|举行(?!的)|举办(?!的)';
/** Up to `n` characters of the same clause, and in it nothing that is already done. */
export const within = (n: number): string => `(?:(?!已|曾|截至|以来)[^，。；：！？\\n]){0,${n}}?`;
/** Words before a date that make it a state of things, or the end of what merely lasts. */
export const NOT_UNTIL =
  '(?<!截至|截止|截止到|实施至|实施到|执行至|执行到|延续至|延续到|延长至|延长到|延至|延到|距离|距|持续至|持续到|' +
  '[日月年底]至|[日月年底]到|(?<!脱)离|自|从|早在|去年|上年)';

/** The year a rule's words mean; null where it hangs on a base that is not there. */
export function yearOf(word: string | undefined, base: string | null): number | null {
  const told = word === undefined ? null : /^[\d二〇零○一三四五六七八九]{4}/.exec(word);
  if (told) return parseNumeral(told[0]);
  if (base === null) return null;
  const { year } = partsOf(base);
  if (word === '明年') return year + 1;
  return word === '后年' ? year + 2 : year;
}

/** What an order sets lies ahead: without a year, the first such day from `base` on. */
export function ahead(
  groups: Groups,
  base: string | null,
  dayIn: (year: number) => string | null,
): string | null | 'none' {
  const year = yearOf(groups.year, base);
  if (year === null) return null;
  const day = dayIn(year);
  if (day === null || base === null || day >= base) return day;
  return groups.year === undefined ? dayIn(year + 1) : 'none';
}

export function monthNumber(text: string | undefined): number | null {
  const value = text === undefined ? null : parseNumeral(text);
  return value !== null && value >= 1 && value <= 12 ? value : null;
}

/** End of the month 0, 1 … months after that of `base`. */
export function monthEndFrom(base: string, shift: number): string | null {
  const { year, month } = partsOf(base);
  const index = year * 12 + month - 1 + shift;
  return monthEnd(Math.floor(index / 12), (index % 12) + 1);
}

/** The first day with this number from `base` on. */
export function nextDay(day: number, base: string): string | null {
  const now = partsOf(base);
  for (let shift = day >= now.day ? 0 : 1; shift < 4; shift++) {
    const index = now.year * 12 + now.month - 1 + shift;
    const date = isoDay(Math.floor(index / 12), (index % 12) + 1, day);
    if (date !== null) return date;
  }
  return null;
}
