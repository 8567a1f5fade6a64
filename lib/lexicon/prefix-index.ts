/**
 * Longest match over a fixed list of words of two characters and more. Words lie in buckets by
 * their first two characters, longest first, so a scan is linear in the text: what is tried at
 * one position is bounded by the fullest bucket.
 */
type Bucket<T> = readonly (readonly [string, T])[];

/** Buckets by the code units of the first and second character: numbers are looked up fastest. */
export interface PrefixIndex<T> {
  /** 1 for every code unit that a word begins with: nearly all positions end here. */
  readonly opens: Uint8Array;
  readonly buckets: ReadonlyMap<number, ReadonlyMap<number, Bucket<T>>>;
}

export interface IndexHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export function buildIndex<T>(entries: Iterable<readonly [string, T]>): PrefixIndex<T> {
  const opens = new Uint8Array(0x10000);
  const buckets = new Map<number, Map<number, (readonly [string, T])[]>>();
  for (const entry of entries) {
    const word = entry[0];
    if (word.length < 2) continue;
    opens[word.charCodeAt(0)] = 1;
    const first = buckets.get(word.charCodeAt(0)) ?? new Map<number, (readonly [string, T])[]>();
    buckets.set(word.charCodeAt(0), first);
    const bucket = first.get(word.charCodeAt(1));
    if (bucket) bucket.push(entry);
    else first.set(word.charCodeAt(1), [entry]);
  }
  for (const first of buckets.values())
    for (const bucket of first.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  return { opens, buckets };
}

/** The longest word that starts exactly at `at`. */
export function longestAt<T>(index: PrefixIndex<T>, text: string, at: number): IndexHit<T> | null {
  const unit = text.charCodeAt(at);
  if (index.opens[unit] === 0) return null;
  const bucket = index.buckets.get(unit)?.get(text.charCodeAt(at + 1));
  if (!bucket) return null;
  for (const [word, value] of bucket)
    if (text.startsWith(word, at)) return { start: at, end: at + word.length, value };
  return null;
}

/** All longest matches from left to right, not overlapping. */
export function scan<T>(index: PrefixIndex<T>, text: string): IndexHit<T>[] {
  const hits: IndexHit<T>[] = [];
  for (let at = 0; at < text.length - 1; ) {
    const hit = longestAt(index, text, at);
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
}
