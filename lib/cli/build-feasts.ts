/**
 * Writes assets/data/lexicon/feasts.json: the feasts that move, a year a line. The lunar library
 * weighs more than the whole reader, so the content script carries this table instead.
 */
import { writeFileSync } from 'node:fs';
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';

/** Lunar month and day of the feasts; 清明 is the 7th solar term counted from the 冬至 before. */
const LUNAR = {
  spring: [1, 1],
  lantern: [1, 15],
  boat: [5, 5],
  moon: [8, 15],
  elders: [9, 9],
} as const;
const QINGMING = 7;
const FIRST = 1990;
const LAST = 2060;

function short(day: SolarDay): string {
  return `${String(day.getMonth()).padStart(2, '0')}-${String(day.getDay()).padStart(2, '0')}`;
}

export function feastsOf(year: number): Record<string, string> {
  const days: Record<string, string> = {};
  for (const [name, [month, day]] of Object.entries(LUNAR))
    days[name] = short(LunarDay.fromYmd(year, month, day).getSolarDay());
  // 腊月 of the lunar year before begins in December or January.
  days.layue = short(LunarDay.fromYmd(year - 1, 12, 1).getSolarDay());
  days.qingming = short(SolarTerm.fromIndex(year, QINGMING).getJulianDay().getSolarDay());
  return days;
}

if (import.meta.main) {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  const lines = years.map((year) => ` "${year}": ${JSON.stringify(feastsOf(year))}`);
  const file = new URL('../../assets/data/lexicon/feasts.json', import.meta.url);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
