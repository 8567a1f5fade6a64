import { DUTY_BEARERS } from '../lexicon/orders.ts';
import { buildIndex, longestAt } from '../lexicon/prefix-index.ts';
import { hasAny } from '../text/sieve.ts';
import { itemAt } from './items.ts';

const MODAL = '(?:都|也|均|还|更|仍|又)*(?:要|必须|务必|应当|应|须|不得|不能|决不能|严禁|力争)';
const BODY =
  '部门|地区|单位|市县|政府|党委|党组|机关|企业|干部|学校|医院|机构|组织|人员|城区|区县|乡镇|街道|社区|委员会|公司|银行|同志|一把手”|负责人|党员|领导|各地|各方|工作组|专班|省份|省|市|县|区|厅|局|委|办|院|部';
const NAMED = new RegExp(`^((?:[^，。；、]|、){1,28}?(?:${BODY}|）))(?=${MODAL})`);
const LISTED = new RegExp(
  `^((?:${[...DUTY_BEARERS].sort((a, b) => b.length - a.length).join('|')})[^，。；“要必应须不将把对在]{0,16}?)(?=${MODAL}|[把对在将]|$)`,
);

/** Only where a body may end right before a modal is somebody told to do something by name. */
const BODY_ENDS = [...new Set(BODY.split('|').map((body) => body.charAt(body.length - 1)))];
const MAY_BIND = new RegExp(`[${BODY_ENDS.join('')}）][都也均还更仍又]*[要必务应须不决严力]`);
const bearsDuties = hasAny(DUTY_BEARERS);
const binds = hasAny(['要', '必须', '务必', '应', '须', '不得', '不能', '严禁', '力争']);
const COMMA = 0xff0c;
const SEMICOLON = 0xff1b;
const COLON = 0xff1a;
const BEARERS = buildIndex(DUTY_BEARERS.map((bearer) => [bearer, true] as const));

/** Where the clause that begins at `start` ends, with its mark. */
function clauseEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === COMMA || unit === SEMICOLON || unit === COLON) return i + 1;
  }
  return text.length;
}

/**
 * Who must act, in one directive of normalised text: [start, end) of the words, null where the
 * directive does not say. Only a subject that bears duties counts (各级各部门要…), not the work
 * (流调要提高质量). `within`: the sentence that the text stands in, whose words are known already.
 */
export function findActor(text: string, within = text): { start: number; end: number } | null {
  const modal = binds(within);
  if (!modal && !bearsDuties(within)) return null;
  const point = itemAt(text);
  let start =
    point && !/^[一二三四五六七八九十]+$/.test(text.slice(0, point.length)) ? point.length : 0;
  const mayBind = modal && MAY_BIND.test(text);
  while (start < text.length) {
    const end = clauseEnd(text, start);
    const listed = longestAt(BEARERS, text, start) !== null;
    if (mayBind || listed) {
      const clause = text.slice(start, end);
      const words = NAMED.exec(clause)?.[1] ?? (listed ? LISTED.exec(clause)?.[1] : null);
      if (words && !/^[对在把将为以从按围]/.test(words))
        return { start, end: start + words.length };
    }
    start = end;
  }
  return null;
}
