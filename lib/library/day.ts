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

/** The ISO day so many days later (earlier where negative). */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
