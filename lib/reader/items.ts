import { toChineseNumeral } from '../text/numerals.ts';

const HAN = '[一二三四五六七八九十]{1,3}';
/** How enumerated points are opened: 一是, 一要, 第一，, （一）, 1. and 一、 */
const OPENERS: readonly (readonly [pattern: RegExp, example: string])[] = [
  [new RegExp(`^(${HAN})(?:是|要|应|须)(?=.)`), '一是压实责任。'],
  [new RegExp(`^(${HAN})、(?=[^${'一二三四五六七八九十'}])`), '二、强化监管。'],
  [new RegExp(`^第(${HAN})(?:，|、|：|是|要)`), '第三，抓好落实。'],
  [new RegExp(`^（(${HAN})）`), '（四）加强领导。'],
  // Without any mark where a verb of these lists follows.
  [
    /^([一二三四五六七八九])(?=(?:提高|统一|加强|强化|围绕|完善|健全|抓好|抓实|狠抓|落实|严格|压实|明确|突出|坚持|深化|推进|加快|聚焦|规范|做好|注重|创新|切实|认真|着力|紧盯|严明)[^，。；的了就]{2})/,
    '二围绕目标抓紧行动。',
  ],
  [/^(\d{1,2})(?:[.、．]|）)(?!\d)/, '5.做好保障。'],
  [/^（(\d{1,2})）/, '（6）严格考核。'],
];

/** What points are opened with; hardly any stretch begins so. */
const OPENING = new Set([...'一二三四五六七八九十第（0123456789'].map((c) => c.charCodeAt(0)));
const SEMICOLON = '；'.charCodeAt(0);
const COLON = '：'.charCodeAt(0);

/** 具体工作有六项重点内容：第一、…: the points of a list told of before its colon. */
const LISTS =
  /^(?![^：]*了)[^。：；]{2,40}(?:工作|任务|措施|要求|内容|事项|重点)[^。：；了]{0,6}：(?=一[是要、]|第一[，、是]|（一）)/;

/** 各县局一是…, 集团系统一要…; 各单位统一要求 opens no point. */
const ADDRESSED =
  /^(?:[^，。：；]{2,24}，|各[^，。：；一]{1,12}(?<!统)|[^，。：；一]{1,16}(?:系统|部门|单位))一(?:是|要(?!求))/;

/** 各单位，一是压实责任: the first point behind the words for those whom it binds; it cuts nothing. */
export function addressed(text: string): { item: string; length: number } | null {
  const list = text.includes('：') ? LISTS.exec(text)?.[0] : undefined;
  const first = list ? itemAt(text.slice(list.length, list.length + 8)) : null;
  if (list && first) return { item: first.item, length: list.length + first.length };
  const found = (text.includes('一是') || text.includes('一要')) && ADDRESSED.exec(text);
  // 各部门一是参与改造: without a comma the words for them go with the opener.
  const joined = found && !found[0].includes('，') ? found[0].replace(/要$/, '').length : 0;
  return found ? { item: '一', length: joined } : null;
}

/** 突出三个重点：一是…；二是…；三是…。: what comes next stands under none of them. */
const WHOLE_LIST = /[两二三四五六]个[^，。：；]{0,6}：一[是要][^。]*；[^。]*。$/;

/** The last point that a sentence opens behind a ； or ：; null where it opens none there. */
export function lastItemIn(sentence: string): string | null {
  if (sentence.includes('：一') && WHOLE_LIST.test(sentence)) return '';
  for (let at = sentence.length - 1; at >= 0; at--) {
    const unit = sentence.charCodeAt(at);
    if (unit !== SEMICOLON && unit !== COLON) continue;
    const point = itemAt(sentence.slice(at + 1, at + 8));
    if (point) return point.item;
  }
  return null;
}

/**
 * The enumerated point that a stretch opens, as a Chinese numeral, and the length of the opener;
 * null where it opens none. 一要…: the 要 is part of the order and not counted in `length`.
 */
export function itemAt(text: string): { item: string; length: number } | null {
  if (!OPENING.has(text.charCodeAt(0))) return null;
  for (const [pattern] of OPENERS) {
    const found = pattern.exec(text);
    const mark = found?.[1];
    if (!found || !mark) continue;
    const item = /\d/.test(mark) ? toChineseNumeral(Number(mark)) : mark;
    const length = found[0].endsWith('要') ? found[0].length - 1 : found[0].length;
    return { item, length };
  }
  return null;
}
