import { parseNumeral } from '../text/numerals.ts';

/** How far a list may stretch before or behind the slogan. */
const REACH = 80;
const COUNT = /^(?:第)?([两二三四五六七八九十]|\d{1,2})(?!分之)/;
/** Words between a verb and the first item of a list that stands before its slogan. */
const INTRODUCED =
  /^.*(?:做到|坚持|落实|实行|实现|按照|确保|强化|突出|聚焦|紧盯|把握|推进|围绕|抓好|抓实|严格|执行|开展|建立|健全|要|的|对|以|和|即)/;

/** What a slogan counts: 四早 counts four, 三查七对一验证 nothing single. */
function countOf(slogan: string): number | null {
  const count = COUNT.exec(slogan)?.[1];
  const rest = slogan.slice(count?.length ?? 0);
  return count === undefined || /[二三四五六七八九十]/.test(rest) ? null : parseNumeral(count);
}

function itemsOf(list: string): string[] {
  return list
    .split(/[、，]/)
    .map((item) => item.replace(/^[“‘]|[”’]$/g, '').replace(/等$/, ''))
    .filter((item) => item !== '');
}

/** “四早”（早发现、早报告…）, “两快”即快转换、快研判, “三个一”：… */
function behind(text: string, end: number, count: number): string[] | null {
  const after = text.slice(end, end + REACH);
  const opened =
    /^”?(?:要求|措施|工作|机制|原则|标准)?(?:（(?:即|指|：)?([^（）]+)）|(?:，?即|，?就是|，?是指|：|——)([^。；（）\n]+))/.exec(
      after,
    );
  const list = opened?.[1] ?? opened?.[2];
  if (list === undefined) return null;
  const items = itemsOf(list);
  return items.length === count ? items : null;
}

/** 早发现、早报告、早隔离、早治疗“四早”: the last items of the list that ends at the slogan. */
function before(text: string, start: number, count: number): string[] | null {
  const head = text.slice(Math.max(0, start - REACH), start).replace(/“$/, '');
  const list = /[^。；：，\n“”]+$/.exec(head)?.[0].replace(/(?:的|等|这)$/, '') ?? '';
  const items = list.split('、');
  if (items.length !== count || count < 2) return null;
  const [first = '', ...others] = items;
  const length = others[0]?.length ?? 0;
  const even = others.every((item) => item.length === length) && first.length >= length;
  const opening = even ? first.slice(-length) : first.replace(INTRODUCED, '');
  return opening === '' || items.some((item) => item.length > 16) ? null : [opening, ...others];
}

/**
 * What a numbered slogan stands for where the text itself spells it out, right behind it or right
 * before it; null where it does not, or where the number of items is another than the slogan's.
 */
export function expandNumbered(
  text: string,
  span: { readonly start: number; readonly end: number },
): string[] | null {
  const count = countOf(text.slice(span.start, span.end));
  if (count === null) return null;
  return behind(text, span.end, count) ?? before(text, span.start, count);
}
