import { addDays, isoDay, lastDay, partsOf, weekdayOf } from './calendar.ts';
import { parseNumeral } from './numerals.ts';

type RelativeDate =
  | 'this-year'
  | 'last-year'
  | 'next-year'
  | 'this-month'
  | 'last-month'
  | 'next-month'
  | 'today'
  | 'yesterday'
  | 'before-yesterday'
  | 'tomorrow'
  | 'same-day'
  | 'this-week'
  | 'last-week'
  | 'next-week';

/**
 * A date as printed. Of several days (10日至11日) year, month and day are the first one's, which
 * is the day reports file a meeting under; `last` is the other end. `day` is null for a month
 * (今年11月). Weekdays are 1 (Monday) to 7.
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly relative: RelativeDate | null;
  readonly last: { readonly month: number | null; readonly day: number } | null;
}

export interface DateAnchor {
  /** ISO date of the page. */
  readonly published: string | null;
  /** ISO date of the date mentioned just before, for 同日 and for a day without its month. */
  readonly previous?: string | null;
}

const RELATIVE: Readonly<Record<string, RelativeDate>> = {
  今年: 'this-year',
  本年: 'this-year',
  去年: 'last-year',
  上年: 'last-year',
  明年: 'next-year',
  本月: 'this-month',
  当月: 'this-month',
  上月: 'last-month',
  下月: 'next-month',
  今天: 'today',
  今日: 'today',
  今晚: 'today',
  今早: 'today',
  昨天: 'yesterday',
  昨日: 'yesterday',
  昨晚: 'yesterday',
  昨: 'yesterday',
  今: 'today',
  前天: 'before-yesterday',
  前日: 'before-yesterday',
  明天: 'tomorrow',
  明日: 'tomorrow',
  同日: 'same-day',
  同一天: 'same-day',
  同天: 'same-day',
  当天: 'same-day',
  当日: 'same-day',
  当晚: 'same-day',
  上: 'last-week',
  下: 'next-week',
  本: 'this-week',
  这: 'this-week',
};
const WEEKDAYS = '一二三四五六日';

const NUM = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;
const PART = '(?:上午|下午|中午|晚上|晚间|晚|凌晨|清晨|傍晚|夜间|早上|上旬|中旬|下旬)?';
const DAY_WORDS =
  '今天|今日|今晚|今早|昨天|昨日|昨晚|前天|前日|明天|明日|同日|同一天|同天|当天|当日|当晚|[昨今](?=（\\d|召开|举行|主持|在|于)';

/**
 * One alternation, tried from left to right: ISO and dotted dates; 今天（7月26日）and
 * 星期五（11月11日）, where the bracket says it all; month and day with or without a year;
 * day with 本月; day only; month only; words for a day.
 */
const DATE = new RegExp(
  [
    String.raw`(?<!\d)(?<y1>(?:19|20)\d\d)[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})(?!\d)`,
    String.raw`(?:(?<pre>${DAY_WORDS})|(?<wk>[上下本这]?)(?:星期|(?<![一二三四五六七八九十两每数几半\d])周)(?<wd>[一二三四五六日天])(?![次个岁年轮小])${PART})(?<open>（)?`,
    String.raw`(?<![\d零〇一二三四五六七八九十])(?:(?<y2>(?:19|20)\d\d|[一二][零〇○一二三四五六七八九]{3})年|(?<ry>今年|本年|去年|上年|明年))?(?<m2>${NUM}|元(?=月\d))月(?:份)?(?:(?<d2>${NUM})[日号]|(?=[^\d一二三四五六七八九十]|$))${PART}`,
    `(?<rm>本月|当月|上月|下月)(?<d3>${NUM})[日号]${PART}`,
    String.raw`(?<![\d.第月/十百千万亿])(?<d4>\d{1,2})(?:日(?![龄均产租薪报])|(?<=(?:^|[，。：）])\d{1,2})号(?=[，上下晚凌]))${PART}`,
    // 八日全天召开, （记者）十八日: of days written out those that something is said to happen on.
    String.raw`(?<![\d.第月/零〇一二三四五六七八九十百千万亿每近前过数几连续期这那共历])(?<d5>[一二三四五六七八九十]{1,3}|廿[一二三四五六七八九]?|卅一?)日(?=上午|下午|中午|晚|凌晨|清晨|全天|[，电讯召举主率赴会起]|在(?!内)|于|至[一二三四五六七八九十\d])(?!报|晚[报餐])${PART}`,
  ].join('|'),
  'g',
);
const DATE_HERE = new RegExp(DATE.source, 'y');
/** The other end of several days: 至11日, —12日, 到3月2日. */
const UNTIL = /(?:至|到|-|—{1,2}|–|~|～)(?:(\d{1,2})月)?(\d{1,2})日/y;

function monthOf(text: string | undefined): number | null {
  const value = text === undefined ? null : text === '元' ? 1 : parseNumeral(text);
  return value !== null && value >= 1 && value <= 12 ? value : null;
}

function dayOf(text: string | undefined): number | null {
  const value =
    text === undefined ? null : parseNumeral(text.replace('廿', '二十').replace('卅', '三十'));
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

type Parts = Omit<DateMention, 'start' | 'end' | 'text' | 'last'>;

function partsOfMatch(groups: Record<string, string | undefined>): Parts | null {
  const year = parseNumeral(groups.y1 ?? groups.y2 ?? '');
  const month = monthOf(groups.m1 ?? groups.m2);
  const day = dayOf(groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4 ?? groups.d5);
  const written = groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4 ?? groups.d5;
  if (written !== undefined && day === null) return null;
  if ((groups.m1 ?? groups.m2) !== undefined && month === null) return null;
  const word = groups.ry ?? groups.rm ?? groups.pre ?? (groups.wd ? groups.wk : '') ?? '';
  const weekday = groups.wd ? WEEKDAYS.indexOf(groups.wd.replace('天', '日')) + 1 : null;
  return { year, month, day, weekday, relative: RELATIVE[word] ?? null };
}

/** 今天（7月26日）: the bracket right behind is the same day, said in full. */
function bracketed(text: string, from: number): { parts: Parts; end: number } | null {
  DATE_HERE.lastIndex = from;
  const match = DATE_HERE.exec(text);
  const parts = match && partsOfMatch(match.groups ?? {});
  if (!match || !parts || parts.day === null) return null;
  const end = from + match[0].length;
  return text[end] === '）' ? { parts, end: end + 1 } : null;
}

function untilAt(text: string, from: number): { last: DateMention['last']; end: number } | null {
  UNTIL.lastIndex = from;
  const match = UNTIL.exec(text);
  const day = dayOf(match?.[2]);
  if (!match || day === null) return null;
  return { last: { month: monthOf(match[1]), day }, end: from + match[0].length };
}

/** Every date in normalised text, in reading order, not overlapping. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match; match = DATE.exec(text)) {
    const groups = match.groups ?? {};
    const own = partsOfMatch(groups);
    if (!own) continue;
    const start = match.index;
    const bare = start + match[0].length - (groups.open ? 1 : 0);
    const inner = groups.open ? bracketed(text, bare + 1) : null;
    const until = inner || own.day === null ? null : untilAt(text, bare);
    const end = inner?.end ?? until?.end ?? bare;
    const parts = inner ? { ...inner.parts, weekday: own.weekday } : own;
    found.push({ start, end, text: text.slice(start, end), ...parts, last: until?.last ?? null });
    DATE.lastIndex = end;
  }
  return found;
}

/** Latest such day of the month that is not after `published`; 31日 skips the short months. */
function latestDay(day: number, published: string): string | null {
  const { year, month, day: today } = partsOf(published);
  for (let back = day <= today ? 0 : 1; back < 4; back++) {
    const index = year * 12 + month - 1 - back;
    const y = Math.floor(index / 12);
    const m = (index % 12) + 1;
    if (day <= lastDay(y, m)) return isoDay(y, m, day);
  }
  return null;
}

/** Without a year it is the year of publication, or the one before where that lies ahead. */
function monthAndDay(month: number, day: number, anchor: DateAnchor): string | null {
  const base = anchor.published ?? anchor.previous ?? null;
  if (base === null) return null;
  const { year } = partsOf(base);
  const date = isoDay(year, month, day);
  if (anchor.published === null || (date !== null && date <= addDays(base, 7))) return date;
  return isoDay(year - 1, month, day);
}

const YEAR_SHIFT: Readonly<Record<string, number>> = {
  'this-year': 0,
  'last-year': -1,
  'next-year': 1,
};
const MONTH_SHIFT: Readonly<Record<string, number>> = {
  'this-month': 0,
  'last-month': -1,
  'next-month': 1,
};
const DAY_SHIFT: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  'before-yesterday': -2,
  tomorrow: 1,
};
const WEEK_SHIFT: Readonly<Record<string, number>> = {
  'this-week': 0,
  'last-week': -7,
  'next-week': 7,
};

function relativeDay(mention: DateMention, published: string): string | null {
  const { relative, month, day } = mention;
  const now = partsOf(published);
  if (relative !== null && relative in DAY_SHIFT)
    return addDays(published, DAY_SHIFT[relative] ?? 0);
  if (relative !== null && relative in YEAR_SHIFT && month !== null && day !== null)
    return isoDay(now.year + (YEAR_SHIFT[relative] ?? 0), month, day);
  if (relative !== null && relative in MONTH_SHIFT && day !== null) {
    const index = now.year * 12 + now.month - 1 + (MONTH_SHIFT[relative] ?? 0);
    return isoDay(Math.floor(index / 12), (index % 12) + 1, day);
  }
  return null;
}

function weekdayDate(mention: DateMention, published: string): string | null {
  if (mention.weekday === null) return null;
  const offset = mention.weekday - weekdayOf(published);
  if (mention.relative === null) return addDays(published, offset > 0 ? offset - 7 : offset);
  return addDays(published, offset + (WEEK_SHIFT[mention.relative] ?? 0));
}

/**
 * The ISO day a mention means (the first of several), null where the text and the anchor do not
 * settle it: no year and no publication date, a month without a day, a day no calendar has.
 */
export function resolveDate(mention: DateMention, anchor: DateAnchor): string | null {
  const { year, month, day, relative } = mention;
  const { published } = anchor;
  if (relative === 'same-day') return anchor.previous ?? null;
  if (year !== null) return month !== null && day !== null ? isoDay(year, month, day) : null;
  if (relative !== null && mention.weekday === null && published)
    return relativeDay(mention, published);
  if (relative !== null && mention.weekday === null) return null;
  if (month !== null) return day === null ? null : monthAndDay(month, day, anchor);
  if (day !== null && published) return latestDay(day, published);
  if (day !== null && anchor.previous) {
    const before = partsOf(anchor.previous);
    return day >= before.day ? isoDay(before.year, before.month, day) : null;
  }
  return published ? weekdayDate(mention, published) : null;
}
