import { DUTY_BEARERS } from '../lexicon/orders.ts';
import { buildIndex, longestAt } from '../lexicon/prefix-index.ts';
import { itemAt } from './items.ts';

const MODAL = '(?:都|也|均|还|更|仍|又)*(?:要|必须|务必|应当|应|须|不得|不能|决不能|严禁|力争)';
const BODY =
  '部门|地区|单位|市县|政府|党委|党组|机关|企业|干部|学校|医院|机构|组织|人员|城区|区县|乡镇|街道|社区|委员会|公司|银行|同志|一把手”|负责人|党员|领导|各地|各方|工作组|专班|省份|省|市|县|区|厅|局|委|办|院|部';
const NAMED = new RegExp(`^((?:[^，。；、]|、){1,28}?(?:${BODY}|）))(?=${MODAL})`);
const LISTED = new RegExp(
  `^((?:${[...DUTY_BEARERS].sort((a, b) => b.length - a.length).join('|')})[^，。；“要必应须不将把对在]{0,16}?)(?=${MODAL}|[把对在将]|$)`,
);

/** Where no body stands right before a modal, nobody is told to do anything by name. */
const BOUND = new RegExp(`(?:${BODY}|）)(?=${MODAL})`);
const BEARERS = buildIndex(DUTY_BEARERS.map((bearer) => [bearer, true] as const));

/** The clauses from `start` on, each with the mark that ends it. */
function clausesFrom(text: string, start: number): string[] {
  const clauses: string[] = [];
  let from = start;
  for (let i = start; i < text.length; i++) {
    if (!'，；：'.includes(text.charAt(i))) continue;
    clauses.push(text.slice(from, i + 1));
    from = i + 1;
  }
  if (from < text.length) clauses.push(text.slice(from));
  return clauses;
}

/**
 * Who must act, in one directive of normalised text: [start, end) of the words, null where the
 * directive does not say. Only a subject that bears duties counts (各级各部门要…), not the work
 * (流调要提高质量).
 */
export function findActor(text: string): { start: number; end: number } | null {
  const point = itemAt(text);
  let start =
    point && !/^[一二三四五六七八九十]+$/.test(text.slice(0, point.length)) ? point.length : 0;
  const bound = BOUND.test(text);
  for (const clause of clausesFrom(text, start)) {
    const named = bound ? NAMED.exec(clause) : null;
    const words = named?.[1] ?? (longestAt(BEARERS, clause, 0) ? LISTED.exec(clause)?.[1] : null);
    if (words && !/^[对在把将为以从按围]/.test(words)) return { start, end: start + words.length };
    start += clause.length;
  }
  return null;
}
