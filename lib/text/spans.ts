/** Sorts spans and drops overlaps: of two over the same words the longer one stays, the first of equals. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
