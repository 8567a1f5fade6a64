/**
 * Longest match over a fixed list of words of two characters and more. Words lie in buckets by
 * their first two characters, longest first, so a scan is linear in the text: what is tried at
 * one position is bounded by the fullest bucket.
 */
export interface PrefixIndex<T> {
  readonly buckets: ReadonlyMap<string, readonly (readonly [string, T])[]>;
}

export interface IndexHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export function buildIndex<T>(entries: Iterable<readonly [string, T]>): PrefixIndex<T> {
  const buckets = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const key = entry[0].slice(0, 2);
    if (key.length < 2) continue;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  return { buckets };
}

/** The longest word that starts exactly at `at`. */
export function longestAt<T>(index: PrefixIndex<T>, text: string, at: number): IndexHit<T> | null {
  for (const [word, value] of index.buckets.get(text.slice(at, at + 2)) ?? [])
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
