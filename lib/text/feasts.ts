import table from '../../assets/data/lexicon/feasts.json' with { type: 'json' };
import { addDays } from './calendar.ts';

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

/** The day before the next such feast after `base` (ISO), null for a feast or year not known. */
export function dayBeforeFeast(name: string, base: string): string | null {
  const year = Number(base.slice(0, 4));
  for (const candidate of [feastIn(name, year), feastIn(name, year + 1)])
    if (candidate !== null && candidate > base) return addDays(candidate, -1);
  return null;
}
