/** Days as ISO strings ("2021-11-07"), without time zones. */

/** The ISO day, null where the calendar has no such day (2月30日). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > lastDay(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lastDay(year: number, month: number): number {
  const length = year >= 1900 && year <= 2100 ? LENGTHS[month - 1] : undefined;
  if (length !== undefined && month !== 2) return length;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function monthEnd(year: number, month: number): string | null {
  return isoDay(year, month, lastDay(year, month));
}

export function partsOf(iso: string): { year: number; month: number; day: number } {
  const first = iso.indexOf('-');
  const second = iso.indexOf('-', first + 1);
  if (first < 0 || second < 0 || iso.indexOf('-', second + 1) >= 0) return anyParts(iso);
  return {
    year: Number(iso.slice(0, first)),
    month: Number(iso.slice(first + 1, second)),
    day: Number(iso.slice(second + 1)),
  };
}

function anyParts(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

export function addDays(iso: string, days: number): string {
  const { year, month, day } = partsOf(iso);
  const to = day + days;
  // Most sums stay within the month and need no calendar.
  if (Number.isInteger(to) && to >= 1 && to <= 28)
    return isoDay(year, month, to) ?? viaDate(year, month, to);
  return viaDate(year, month, to);
}

const viaDate = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(iso: string, months: number): string | null {
  const { year, month, day } = partsOf(iso);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return isoDay(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth)));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(iso: string): number {
  const { year, month, day } = partsOf(iso);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
