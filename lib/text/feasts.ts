import table from '../../assets/data/lexicon/feasts.json' with { type: 'json' };
import { addDays } from './calendar.ts';
import { parseNumeral } from './numerals.ts';

type Moving = 'spring' | 'lantern' | 'boat' | 'moon' | 'elders' | 'qingming';

/** Day ("10-01") or the moving feast of the table; 元旦 and 国庆 as the holidays' first day. */
const FEASTS: Readonly<Record<string, string | Moving>> = {
  春节: 'spring',
  农历新年: 'spring',
  元宵节: 'lantern',
  清明: 'qingming',
  端午: 'boat',
  中秋: 'moon',
  重阳: 'elders',
  元旦: '01-01',
  新年: '01-01',
  五一: '05-01',
  劳动节: '05-01',
  七一: '07-01',
  八一: '08-01',
  国庆: '10-01',
  十一: '10-01',
};

const YEARS: Readonly<Record<string, Readonly<Record<string, string>>>> = table;

function feastIn(name: string, year: number): string | null {
  const key = FEASTS[name];
  if (key === undefined) return null;
  const day = key.includes('-') ? key : YEARS[String(year)]?.[key];
  return day === undefined ? null : `${year}-${day}`;
}

/** 正月 begins with 春节; 腊月 of the year before it in December or January. */
function firstOf(month: string, year: number): string | null {
  if (month === '正月') return feastIn('春节', year);
  const day = YEARS[String(year)]?.layue;
  return day === undefined ? null : `${day.startsWith('12') ? year - 1 : year}-${day}`;
}

const LUNAR =
  /(正月|腊月)(初十|初[一二三四五六七八九]|(?:十|二十|廿)[一二三四五六七八九]?|三十)(?!多)/;

/** 正月初八, 腊月廿三: the first such words and the latest such day not after a week from `published` (ISO). */
export function findLunarDay(
  text: string,
  published: string | null,
): { start: number; end: number; date: string | null } | null {
  const found = /[正腊]月/.test(text) ? LUNAR.exec(text) : null;
  const day = parseNumeral((found?.[2] ?? '').replace('初', '').replace('廿', '二十'));
  if (!found || day === null) return null;
  const span = { start: found.index, end: found.index + found[0].length };
  if (published === null) return { ...span, date: null };
  const year = Number(published.slice(0, 4));
  const days = [year + 1, year, year - 1].map((y) => {
    const first = firstOf(found[1] ?? '', y);
    return first === null ? null : addDays(first, day - 1);
  });
  const latest = addDays(published, 7);
  return { ...span, date: days.find((d) => d !== null && d <= latest) ?? null };
}

/** The day before the next such feast after `base` (ISO), null for a feast or year not known. */
export function dayBeforeFeast(name: string, base: string): string | null {
  const year = Number(base.slice(0, 4));
  for (const candidate of [feastIn(name, year), feastIn(name, year + 1)])
    if (candidate !== null && candidate > base) return addDays(candidate, -1);
  return null;
}
