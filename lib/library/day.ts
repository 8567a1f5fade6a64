interface Dated {
  readonly date: string | null;
  readonly dateText: string | null;
}

/** ISO day that puts a meeting in order: its own, or the bound known for it; "" where neither is. */
export function dayOf(meeting: Dated): string {
  return meeting.date ?? /\d{4}-\d{2}-\d{2}/.exec(meeting.dateText ?? '')?.[0] ?? '';
}

/** Days from `a` to `b`, negative where b is earlier; null where either is unknown. */
export function daysBetween(a: string, b: string): number | null {
  const gap = Date.parse(b) - Date.parse(a);
  return Number.isNaN(gap) ? null : Math.round(gap / 86_400_000);
}

/** Number of an unknown day: before all others. */
export const UNKNOWN_DAY = -1_000_000;

/** Days since 1970 of an ISO day, for columns of numbers; UNKNOWN_DAY for "". */
export function dayNumber(day: string): number {
  const time = Date.parse(day);
  return Number.isNaN(time) ? UNKNOWN_DAY : Math.round(time / 86_400_000);
}
