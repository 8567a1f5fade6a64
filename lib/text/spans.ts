/** Sorts spans and drops overlaps: of two over the same words the longer one stays, the first of equals. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
): readonly T[] {
  if (spans.length < 2) return spans;
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Longest quotation that is taken for a term (“三必须一参照”); longer ones quote speech. */
const TERM = 16;

const NONE = new Uint8Array(0);

/** Marks every position inside a short “…”; empty where the text quotes nothing. */
export function termMask(text: string): Uint8Array {
  if (!text.includes('“')) return NONE;
  const mask = new Uint8Array(text.length);
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '“') open = i;
    if (text[i] !== '”' || open < 0) continue;
    if (i - open <= TERM) mask.fill(1, open, i);
    open = -1;
  }
  return mask;
}
