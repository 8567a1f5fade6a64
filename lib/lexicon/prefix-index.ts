/**
 * Longest match over a fixed list of words of two characters and more. Words lie in slots by a
 * hash of their first two characters, longest first, so a scan is linear in the text: what is
 * tried at one position is bounded by the fullest slot.
 */
export interface PrefixIndex<T> {
  /** One bit a hash, set where a word begins so: at nearly all positions of a text it is not. */
  readonly opens: Uint32Array;
  readonly slots: ReadonlyMap<number, Slot<T>>;
}

type Slot<T> = readonly (readonly [string, T])[];

export interface IndexHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Words seldom meet in one slot, and 2¹⁷ bits stay in the processor's cache. */
const BITS = 17;

/** Hash of two UTF-16 units: the upper bits of a product with a large odd number are well mixed. */
function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - BITS);
}

export function buildIndex<T>(entries: Iterable<readonly [string, T]>): PrefixIndex<T> {
  const opens = new Uint32Array(2 ** BITS / 32);
  const slots = new Map<number, (readonly [string, T])[]>();
  for (const entry of entries) {
    const word = entry[0];
    if (word.length < 2) continue;
    const hash = hashOf(word.charCodeAt(0), word.charCodeAt(1));
    opens[hash >>> 5] = (opens[hash >>> 5] ?? 0) | (1 << (hash & 31));
    const slot = slots.get(hash);
    if (slot) slot.push(entry);
    else slots.set(hash, [entry]);
  }
  for (const slot of slots.values()) slot.sort((a, b) => b[0].length - a[0].length);
  return { opens, slots };
}

/** Whether a word begins, by its first two units, like this hash. */
function opensAt(opens: Uint32Array, hash: number): boolean {
  return (((opens[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;
}

function inSlot<T>(slot: Slot<T> | undefined, text: string, at: number): IndexHit<T> | null {
  if (!slot) return null;
  for (const [word, value] of slot)
    if (text.startsWith(word, at)) return { start: at, end: at + word.length, value };
  return null;
}

/** The longest word that starts exactly at `at`. */
export function longestAt<T>(index: PrefixIndex<T>, text: string, at: number): IndexHit<T> | null {
  if (at + 1 >= text.length) return null;
  const hash = hashOf(text.charCodeAt(at), text.charCodeAt(at + 1));
  return opensAt(index.opens, hash) ? inSlot(index.slots.get(hash), text, at) : null;
}

/** All longest matches from left to right, not overlapping. */
export function scan<T>(index: PrefixIndex<T>, text: string): IndexHit<T>[] {
  const { opens, slots } = index;
  const hits: IndexHit<T>[] = [];
  const stop = text.length;
  let unit = text.charCodeAt(0);
  for (let at = 0; at < stop - 1; ) {
    const next = text.charCodeAt(at + 1);
    const hash = hashOf(unit, next);
    const hit = opensAt(opens, hash) ? inSlot(slots.get(hash), text, at) : null;
    if (hit) {
      hits.push(hit);
      at = hit.end;
      unit = text.charCodeAt(at);
    } else {
      at++;
      unit = next;
    }
  }
  return hits;
}
