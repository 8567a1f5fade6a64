/**
 * Longest match over a fixed list of words of two characters and more. The words lie in a trie
 * whose nodes are the slots of one open hash table, so a scan allocates nothing but its hits and
 * is linear in the text: what is read at one position is bounded by the longest word.
 */
export interface PrefixIndex<T> {
  /**
   * One bit a hash of the first three units of a word, or of both units of a word of two: at most
   * positions of a text no word begins so. Their number is a power of two.
   */
  readonly opens: Uint32Array;
  /** 1 by a coarser hash of the first two units of a word, for a look at every position of a text. */
  readonly pairs: Uint8Array;
  /**
   * Two numbers a slot, side by side for the cache: the node before (that of the second level has
   * its first unit there, a free slot -1); and the unit that leads from it to this one, with the
   * number of the word that ends here, 0 where none does, in its upper half.
   */
  readonly nodes: Int32Array;
  /** By number less one. */
  readonly values: readonly T[];
}

export interface IndexHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** So many bits for each word: few others share one, and all stay in the processor's cache. */
const BITS_A_WORD = 32;
/** First units are numbered behind all slots. */
const FIRST = 0x1000000;
const UNIT = 0xffff;
const MOST_WORDS = 0xffff;

/** Hash of two numbers: the upper bits of a product with a large odd number are well mixed. */
function mix(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
}

/** The slot of the node that `unit` leads to from `parent`, or the free one where it would lie. */
function slotOf(nodes: Int32Array, parent: number, unit: number): number {
  const mask = nodes.length - 2;
  let slot = (mix(parent, unit) >>> 7) & mask;
  for (let before = nodes[slot]; before !== -1; before = nodes[slot]) {
    if (before === parent && ((nodes[slot + 1] ?? 0) & UNIT) === unit) break;
    slot = (slot + 2) & mask;
  }
  return slot;
}

/** Of words given twice the first counts; words of one character are left out. RangeError for more than 65535. */
export function buildIndex<T>(entries: Iterable<readonly [string, T]>): PrefixIndex<T> {
  const words = [...entries].filter(([word]) => word.length > 1);
  if (words.length > MOST_WORDS) throw new RangeError(`too many words: ${words.length}`);
  const most = words.reduce((sum, [word]) => sum + word.length - 1, 1);
  const size = 2 ** Math.ceil(Math.log2(2 * most));
  const opens = new Uint32Array(2 ** Math.ceil(Math.log2((words.length + 1) * BITS_A_WORD)) / 32);
  const pairs = new Uint8Array(sizeOfPairs(words.length));
  const nodes = new Int32Array(2 * size).fill(-1);
  for (const [n, [word]] of words.entries()) {
    const pair = mix(word.charCodeAt(0), word.charCodeAt(1));
    pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1)) & (pairs.length - 1)] = 1;
    setBit(opens, word.length > 2 ? mix(pair, word.charCodeAt(2)) : pair);
    let node = FIRST + word.charCodeAt(0);
    for (let i = 1; i < word.length; i++) {
      const slot = slotOf(nodes, node, word.charCodeAt(i));
      if (nodes[slot] === -1) {
        nodes[slot] = node;
        nodes[slot + 1] = word.charCodeAt(i);
      }
      node = slot;
    }
    const end = nodes[node + 1] ?? 0;
    if (end >>> 16 === 0) nodes[node + 1] = end | ((n + 1) << 16);
  }
  return { opens, pairs, nodes, values: words.map(([, value]) => value) };
}

/** Eight slots a word, and no more than lie close to the processor. */
const sizeOfPairs = (words: number) => Math.min(0x4000, 2 ** Math.ceil(Math.log2(8 * words + 1)));

const pairOf = (first: number, second: number) => (first << 5) ^ second;

function setBit(opens: Uint32Array, mixed: number): void {
  const at = (mixed >>> 12) & (opens.length - 1);
  opens[at] = (opens[at] ?? 0) | (1 << ((mixed >>> 7) & 31));
}

function hasBit(opens: Uint32Array, mixed: number): boolean {
  return (((opens[(mixed >>> 12) & (opens.length - 1)] ?? 0) >>> ((mixed >>> 7) & 31)) & 1) === 1;
}

/** Whether a word may begin with these units; the third is NaN at the end of a text. */
function mayOpen(opens: Uint32Array, first: number, second: number, third: number): boolean {
  const pair = mix(first, second);
  return hasBit(opens, pair) || hasBit(opens, mix(pair, third));
}

/** Where the longest word from `at` ends, and which it is; null where none begins. */
function walk<T>(index: PrefixIndex<T>, text: string, at: number): IndexHit<T> | null {
  const { nodes } = index;
  let node = FIRST + text.charCodeAt(at);
  let word = 0;
  let end = at;
  for (let i = at + 1; i < text.length; i++) {
    node = slotOf(nodes, node, text.charCodeAt(i));
    if (nodes[node] === -1) break;
    const found = (nodes[node + 1] ?? 0) >>> 16;
    if (found === 0) continue;
    word = found;
    end = i + 1;
  }
  return word === 0 ? null : { start: at, end, value: index.values[word - 1] as T };
}

/** Whether the units at `at` may begin a word; false says that none begins there. */
function mayOpenAt(index: PrefixIndex<unknown>, text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return mayOpen(index.opens, first, second, text.charCodeAt(at + 2));
}

/** The longest word that starts exactly at `at`. */
export function longestAt<T>(index: PrefixIndex<T>, text: string, at: number): IndexHit<T> | null {
  if (at + 1 >= text.length) return null;
  return mayOpenAt(index, text, at) ? walk(index, text, at) : null;
}

/** Room for where words may begin; a longer text brings its own. */
const ROOM = 0x4000;
const places = new Uint32Array(ROOM);
const roomFor = (text: string) => (text.length < ROOM ? places : new Uint32Array(text.length + 1));

/** Notes where words may begin, without a branch that the processor would guess wrong; says how many. */
function notePlaces({ pairs }: PrefixIndex<unknown>, text: string, found: Uint32Array): number {
  const mask = pairs.length - 1;
  let count = 0;
  let unit = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const next = text.charCodeAt(at);
    found[count] = at - 1;
    count += pairs[pairOf(unit, next) & mask] as number;
    unit = next;
  }
  return count;
}

const NONE: readonly never[] = [];

/** The longest words from left to right, each behind the one before unless they may `overlap`. */
function hitsIn<T>(index: PrefixIndex<T>, text: string, overlap: boolean): readonly IndexHit<T>[] {
  const found = roomFor(text);
  const count = notePlaces(index, text, found);
  let hits: IndexHit<T>[] | null = null;
  let read = 0;
  for (let i = 0; i < count; i++) {
    const at = found[i] as number;
    if (at < read || !mayOpenAt(index, text, at)) continue;
    const hit = walk(index, text, at);
    if (!hit) continue;
    if (hits) hits.push(hit);
    else hits = [hit];
    if (!overlap) read = hit.end;
  }
  return hits ?? NONE;
}

/** All longest matches from left to right, not overlapping. */
export const scan = <T>(index: PrefixIndex<T>, text: string): readonly IndexHit<T>[] =>
  hitsIn(index, text, false);

/** Where words begin, overlapping ones as well. */
export const beginnings = (index: PrefixIndex<unknown>, text: string): readonly number[] =>
  hitsIn(index, text, true).map(({ start }) => start);
