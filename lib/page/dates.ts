/** Publication dates as pages print them. All days are days in China. */

const pad = (n: number): string => String(n).padStart(2, '0');

/** ISO date of a real day between 1978 and 2099, else null. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1978 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const CHINA_OFFSET = 8 * 3600 * 1000;

/** The day in China of an instant with a zone ("…Z", "…+00:00", "Mon, 08 Nov 2021 14:32:44 GMT"). */
function chinaDay(instant: string): string | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const there = new Date(time + CHINA_OFFSET);
  return isoDay(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}

const ZONED =
  /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)|(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})/;
/** 2021-08-11, 2021/8/11, 2021.08.11, 2021年8月11日 (half or full width, spaced or not). */
const PRINTED = /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{7})/;

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

function fromGroups(match: RegExpMatchArray | null): string | null {
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** First date in a short text such as a meta tag's content or a date line. */
export function dateIn(text: string): string | null {
  const plain = halfWidth(text);
  const zoned = plain.match(ZONED);
  if (zoned) return chinaDay(zoned[0]);
  return fromGroups(plain.match(PRINTED)) ?? fromGroups(plain.match(COMPACT));
}

interface UrlRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Where addresses carry the day of publication. The most telling first. */
export const URL_DATES: readonly UrlRule[] = [
  {
    name: 'digital-edition',
    pattern: /\/(\d{4})-(\d\d)\/(\d\d)(?:\/|$)/,
    example: 'https://paper.example.cn/html/2022-01/15/content_1.htm',
  },
  {
    name: 'trs',
    pattern: /\/t((?:19|20)\d\d)(\d\d)(\d\d)[_.]/,
    example: 'https://www.example.gov.cn/zwyw/202108/t20210811_1.html',
  },
  {
    name: 'path',
    pattern: /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//,
    example: 'https://tv.cctv.com/2022/05/25/VIDE.shtml',
  },
  {
    name: 'path-month-day',
    pattern: /\/(\d{4})\/(\d\d)-?(\d\d)\//,
    example: 'http://politics.people.com.cn/n1/2022/0115/c1001-1.html',
  },
  {
    name: 'dashed',
    pattern: /\/(\d{4})-(\d\d)-(\d\d)[/_.-]/,
    example: 'https://news.sina.com.cn/c/2021-11-08/doc-1.shtml',
  },
  {
    name: 'underscored',
    pattern: /\/((?:19|20)\d\d)_(\d\d)_(\d\d)_/,
    example: 'https://www.guancha.cn/politics/2021_11_08_614026.shtml',
  },
  {
    name: 'story',
    pattern: /story((?:19|20)\d\d)(\d\d)(\d\d)-/,
    example: 'https://www.zaobao.com/realtime/china/story20221112-1332294',
  },
  {
    name: 'path-month-folder',
    pattern: /\/((?:19|20)\d\d)(\d\d)\/(\d\d)\//,
    example: 'https://news.example.cn/system/202110/09/011.html',
  },
  {
    name: 'glued',
    pattern: /\/(20\d\d)(\d\d)(\d\d)[A-Z]\w/,
    example: 'https://new.qq.com/rain/a/20230419A01ABC00',
  },
  {
    name: 'stamped',
    pattern: /\/((?:19|20)\d\d)(\d\d)(\d\d)(?:[01]\d|2[0-3])[0-5]\d\d{2,}/,
    example: 'http://www.example.gov.cn/art/2013022015050645574.html',
  },
  {
    name: 'hyphened',
    pattern: /-((?:19|20)\d\d)(\d\d)(\d\d)\.s?html?$/,
    example: 'http://www.example.gov.cn/news/szyw-20200822.htm',
  },
  {
    name: 'numbered',
    pattern: /\/((?:19|20)\d\d)(\d\d)(\d\d)_\d+\./,
    example: 'http://www.example.gov.cn/zwxx/yw/202003/20200323_74119.html',
  },
  {
    name: 'compact',
    pattern: /\/((?:19|20)\d\d)(\d\d)(\d\d)\//,
    example: 'https://www.news.cn/politics/20230428/abc/c.html',
  },
];

export function dateInUrl(url: string | null): string | null {
  if (!url) return null;
  for (const rule of URL_DATES) {
    const found = fromGroups(url.match(rule.pattern));
    if (found) return found;
  }
  return null;
}

const LABELLED =
  /(?:[发發]布(?:[时時][间間]|日期|於|于)?|[发發]稿[时時][间間]|[时時][间間]|日期|刊[发發][时時][间間]|更新)\s*[：:/]?\s*(?=(?:19|20|１９|２０)..)/;

/** Date after a label: "发布时间:2021-08-11 09:07", "发布/2022年11月12日". */
export function labelledDate(text: string): string | null {
  const at = text.search(LABELLED);
  return at < 0 ? null : dateIn(text.slice(at, at + 60));
}

/** Date beside a source: "2021-11-08 14:32:44 来源：观察者网". */
export function sourceLineDate(text: string): string | null {
  return /[来來]源\s*[：:]/.test(text) ? dateIn(text.slice(0, 200)) : null;
}

/** A newspaper's masthead: "2022年01月15日 星期六". */
export function mastheadDate(text: string): string | null {
  const match = text.match(/\d{4}年\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日]/);
  return match ? dateIn(match[0]) : null;
}

/** A line that is nothing but a date, with or without a time. */
export function bareDate(text: string): string | null {
  const shape =
    /^[\d０-９]{4}\s*[-/.年][\d０-９]{1,2}[-/.月][\d０-９]{1,2}日?(?:[\sT]*\d{1,2}:\d\d(?::\d\d)?)?$/;
  return shape.test(text.trim()) ? dateIn(text) : null;
}
