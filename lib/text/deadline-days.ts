/** Deadlines that name a day, a month or a length of time. */
import { addDays, addMonths, isoDay, monthEnd, partsOf, weekdayOf } from './calendar.ts';
import {
  ACTS,
  ahead,
  BEFORE,
  COUNT,
  type DeadlineRule,
  MONTH,
  monthEndFrom,
  monthNumber,
  NOT_UNTIL,
  nextDay,
  within,
  YEAR,
} from './deadline-parts.ts';
import { parseNumeral } from './numerals.ts';

/** 8月5日（周一）下班前, 零时前, 上午10时30分前. */
const CLOCK =
  '(?:（[本下]?(?:周|星期)[一二三四五六日天]）)?(?:上午|下午|中午|晚上|晚|凌晨)?(?:(?:\\d{1,2}|零)(?:[:：]\\d\\d|[时点](?:\\d{1,2}分)?))?(?:下班)?';
/** 9月1日开学前: the event is the day's. */
const OCCASION = '(?:开学|供暖|供热|开幕|施行|开赛|正式)?';
const DAY = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
/** 接报后2小时内, 自发布之日起10日内: counted from an event that no calendar shows. */
const EVENT = /后$|起$|之日起|每|接[到报]|一旦|发现|出现|届满|期满|收到|受理|申请|隐患|病例/;

function dayIn(month: string | undefined, day: string | undefined, year: number): string | null {
  return isoDay(year, monthNumber(month) ?? 0, parseNumeral(day ?? '') ?? 0);
}

function afterLength(count: number, unit: string, base: string): string | null {
  if (unit === '天' || unit === '日') return Number.isInteger(count) ? addDays(base, count) : null;
  if (unit === '周' || unit === '星期')
    return Number.isInteger(count) ? addDays(base, 7 * count) : null;
  const months = unit === '年' ? 12 * count : unit.endsWith('月') ? count : Number.NaN;
  return Number.isInteger(months) ? addMonths(base, months) : null;
}

const TENTH: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

function monthPart(
  year: number,
  month: string | undefined,
  part: string | undefined,
): string | null {
  const number = monthNumber(month) ?? 0;
  const day = TENTH[part ?? ''];
  return day === undefined ? monthEnd(year, number || 13) : isoDay(year, number, day);
}

export const DAY_RULES: readonly DeadlineRule[] = [
  {
    name: 'day',
    example: '12月20日18时前报送；2025年3月1日前',
    why: 'A day with 前; without a year it is the next such day.',
    firm: true,
    needs: ['月', '前'],
    pattern: new RegExp(
      `(?<!\\d)${YEAR}?(?<month>${MONTH})月(?<day>${DAY})[日号]${CLOCK}${OCCASION}${BEFORE}`,
      'g',
    ),
    by: (g, base) => ahead(g, base, (year) => dayIn(g.month, g.day, year)),
  },
  {
    name: 'day-in-figures',
    example: '2024.12.31前；2024-12-31前',
    why: 'A day written as tables write it, with its year.',
    firm: true,
    needs: ['前'],
    pattern: new RegExp(
      `(?<![\\d.])(?<year>(?:19|20)\\d\\d)(?<part>[./-])(?<month>\\d{1,2})\\k<part>(?<day>\\d{1,2})${CLOCK}${BEFORE}`,
      'g',
    ),
    by: (g) => dayIn(g.month, g.day, Number(g.year)),
  },
  {
    name: 'day-of-month',
    example: '本月15日前；25日前；每月10日前；二十日以前',
    why: 'A day of this month or the next one; one that returns every month has no single date. Written out only from eleven on: 三日前 is three days ago.',
    firm: true,
    needs: ['前', '日|号'],
    pattern: new RegExp(
      `(?<![\\d月.第])(?<which>本月|当月|下月|次月|每月|下个月|这个月)?(?<day>\\d{1,2}|(?<=月)[一二三四五六七八九十]{1,3}|(?<![一二三四五六七八九十月])(?:十[一二三四五六七八九]|二十[一二三四五六七八九]?|三十一?))[日号]${CLOCK}${BEFORE}`,
      'g',
    ),
    by: (g, base) => {
      const day = parseNumeral(g.day ?? '') ?? 0;
      if (base === null || g.which === '每月' || day < 1 || day > 31) return null;
      if (g.which === undefined) return nextDay(day, base);
      const { year, month } = partsOf(base);
      const shift = g.which === '本月' || g.which === '当月' || g.which === '这个月' ? 0 : 1;
      const index = year * 12 + month - 1 + shift;
      return isoDay(Math.floor(index / 12), (index % 12) + 1, day);
    },
  },
  {
    name: 'day-act',
    example: '12月31日全部完成',
    why: 'A day named for the end of the work itself; the day something is held or begins is none.',
    firm: false,
    needs: ['月', '日', '完成|建成|竣工|完工|投产|通车|贯通|办结|到位|交付|清零|必须'],
    pattern: new RegExp(
      `${NOT_UNTIL}(?<!\\d)${YEAR}?(?<month>${MONTH})月(?<day>${DAY})日(?=(?:全部|全面|基本|正式|必须|要|按时|按期|如期){0,2}(?:完成|建成|竣工|完工|投产|通车|贯通|办结|到位|交付|清零)|必须(?!在))`,
      'g',
    ),
    by: (g, base) => ahead(g, base, (year) => dayIn(g.month, g.day, year)),
  },
  {
    name: 'near-day',
    example: '今晚12时前；明天中午前；今天之内',
    why: 'Counted from the meeting.',
    firm: true,
    needs: ['今天|今日|今晚|明天|明日|明晚|后天|当天|当日'],
    pattern: new RegExp(
      `(?<day>今天|今日|今晚|明天|明日|明晚|后天|当天|当日)${CLOCK}(?:${BEFORE}|之内|内(?![部容]))`,
      'g',
    ),
    by: (g, base) => {
      if (base === null || g.day?.startsWith('当')) return null;
      return addDays(base, g.day?.startsWith('今') ? 0 : g.day === '后天' ? 2 : 1);
    },
  },
  {
    name: 'clock',
    example: '沿河村庄3点半前全部转移',
    why: 'An hour whose day is not said: no date.',
    firm: true,
    needs: ['前', '时|点'],
    pattern: new RegExp(
      `(?<![\\d日晚午天晨.])\\d{1,2}(?:时|点)(?:半|\\d{1,2}分|整)?${BEFORE}`,
      'g',
    ),
    by: () => null,
  },
  {
    name: 'week',
    example: '本周内；下周五前；本周末前',
    why: 'Weeks run from Monday to Sunday.',
    firm: true,
    needs: ['本周|这周|下周|本星期|下星期'],
    pattern: new RegExp(
      `(?<week>本周|这周|下周|下星期|本星期)(?:(?<day>[一二三四五六日天])${CLOCK}${BEFORE}|末?${BEFORE}|之?内(?![部容])|末(?=${within(8)}(?:${ACTS})))`,
      'g',
    ),
    by: (g, base) => {
      if (base === null) return null;
      const day = g.day ? '一二三四五六日'.indexOf(g.day.replace('天', '日')) + 1 : 7;
      const date = addDays(base, day - weekdayOf(base) + (g.week?.startsWith('下') ? 7 : 0));
      return date < base ? null : date;
    },
  },
  {
    name: 'month-end',
    example: '6月底前；明年3月底前；本月底；月底前；月内',
    why: 'The last day of that month; 截至6月底 says how things stand and 延续至6月底 how long they last.',
    firm: true,
    needs: ['月', '底|末'],
    pattern: new RegExp(
      `${NOT_UNTIL}(?<![\\d每个])${YEAR}?(?:(?<month>${MONTH})月份?(?:底|末)|(?<which>本月|当月|下月|次月|下个月|这个月|月)(?:底|末))(?:${BEFORE}|(?!以来|起|的|召开|开始|前|至|到|为止))`,
      'g',
    ),
    by: (g, base) => {
      if (g.month) return ahead(g, base, (year) => monthEnd(year, monthNumber(g.month) ?? 13));
      if (base === null) return null;
      return monthEndFrom(base, g.which && /下|次/.test(g.which) ? 1 : 0);
    },
  },
  {
    name: 'month-within',
    example: '本月内完成；月内出台',
    why: 'To the end of the month; 一个月内 is a length of time.',
    firm: true,
    needs: ['月内'],
    pattern: /(?<![\d个一二两三四五六七八九十半每])本?月内(?![部容])/g,
    by: (_, base) => (base === null ? null : monthEndFrom(base, 0)),
  },
  {
    name: 'every-week',
    example: '每周五下午5点前报送',
    why: 'Returns, so it has no single date.',
    firm: true,
    needs: ['每周', '前'],
    pattern: new RegExp(`每周[一二三四五六日天]${CLOCK}${BEFORE}`, 'g'),
    by: () => null,
  },
  {
    name: 'every-month-end',
    example: '每月底前报告进展',
    why: 'Returns, so it has no single date.',
    firm: true,
    needs: ['每', '前'],
    pattern: new RegExp(`每(?:个)?(?:月|季度?|年|周)(?:底|末)?${BEFORE}`, 'g'),
    by: () => null,
  },
  {
    name: 'month-part',
    example: '10月中旬前；9月上旬完成；9月初完成；9月前',
    why: '上旬 ends on the 10th, 中旬 on the 20th; 9月初 has no last day, and 9月前 leaves open whether September counts: no date.',
    firm: true,
    needs: ['月', '旬|前|初'],
    pattern: new RegExp(
      `${NOT_UNTIL}(?<!\\d)${YEAR}?(?<month>${MONTH})月(?:(?<part>上旬|中旬|下旬|初)(?:${BEFORE}|(?=${within(8)}(?:${ACTS})))|份?${BEFORE})`,
      'g',
    ),
    by: (g, base) =>
      g.part && g.part !== '初' ? ahead(g, base, (year) => monthPart(year, g.month, g.part)) : null,
  },
  {
    name: 'month-act',
    example: '决定今年11月召开全会；9月完成验收',
    why: 'A month ahead in which something is to be done or held, by its last day at the latest.',
    firm: false,
    needs: ['月'],
    pattern: new RegExp(
      `${NOT_UNTIL}(?<![\\d一二三四五六七八九十])${YEAR}?(?<month>${MONTH})月份?(?!上旬|中旬|下旬|初|底|末|以来|起|前|后|的|\\d)(?=${within(10)}(?:${ACTS}))`,
      'g',
    ),
    by: (g, base) => {
      const month = monthNumber(g.month);
      if (month === null) return 'none';
      if (g.year === undefined && (base === null || month < partsOf(base).month)) return 'none';
      return ahead(g, base, (year) => monthEnd(year, month));
    },
  },
  {
    name: 'length',
    example: '一周内；三日内；两个月之内；接报后2小时内；一个潜伏期内',
    why: 'Counted from the meeting; hours, working days and what hangs on an event have no date.',
    firm: true,
    needs: ['内'],
    pattern: new RegExp(
      `(?<![近去这每第\\d.年月])(?<!压缩至|压缩到|缩短至|缩短到|控制在|减至|降至|减少到|延长至|压减至)(?:(?:${COUNT})(?:到|至|-|—)(?=[\\d一二两三四五六七八九十]))?(?<count>${COUNT})个?(?<half>半)?(?<unit>小时|分钟|天|日|周|星期|个月|月|年|工作日|季度|学期|(?:最长)?(?:潜伏期|传播周期|潜伏周期|周期))(?:左右)?(?:时间)?(?:之内|以内|内)(?![部容外涵设需阁生有的曾不无未]|\\d+次|核酸|阴性|旅居|[^。；]{0,12}小时[以之]?外)`,
      'g',
    ),
    by: (g, base, before) => {
      if (/(?:近|过去|最近|此前|以往|连续|未来|今后)$/.test(before)) return 'none';
      const count = parseNumeral(g.count ?? '') ?? (g.count === '半' ? 0.5 : Number.NaN);
      if (base === null || g.half || Number.isNaN(count) || EVENT.test(before)) return null;
      return afterLength(count, g.unit ?? '', base);
    },
  },
  {
    name: 'limit',
    example: '限期三天整改；限15日拆除',
    why: '限 makes a length a limit.',
    firm: true,
    needs: ['限'],
    pattern: new RegExp(
      `限期?(?:在)?(?<count>${COUNT})(?<unit>小时|天|日|周|个月)(?!之?内|以内)`,
      'g',
    ),
    by: (g, base) =>
      base === null ? null : afterLength(parseNumeral(g.count ?? '') ?? 0.5, g.unit ?? '', base),
  },
  {
    name: 'use-time',
    example: '用三年时间基本完成改造',
    why: 'A limit whose first day is not said: no date.',
    firm: true,
    needs: ['时间'],
    pattern: new RegExp(
      `(?<=[用以])(?:(?:${COUNT})(?:到|至|-|—))?(?:${COUNT})个?(?:天|周|月|年)(?:左右)?的?时间(?!内)`,
      'g',
    ),
    by: () => null,
  },
];
