import { weightOf } from './literals.ts';

/**
 * Which of all words that any rule cannot do without a text has. Rules ask for theirs when they are
 * made; one look at a text then answers for all of them, and the answers for the last few texts
 * are kept, since rules ask about one text after another.
 */

/** Slots for pairs of units, and for single ones told apart by their lower bits. */
const PAIRS = 0x1fff;
const UNITS = 0xfff;
/** As many needs as a number has bits. */
const BANK = 32;
/** Stretches whose answers are kept. */
const KEPT = 4;

/** By word: the numbers of the needs that it meets. */
const needs = new Map<string, number[]>();
let count = 0;

/** Numbers for `size` needs in a row, of which each bank of 32 is one number of the answer. */
export function reserve(size: number): number {
  const room = BANK - (count % BANK);
  const first = size > room ? count + room : count;
  count = first + size;
  tables = null;
  return first;
}

/** Has need number `need` met by any of `words`. */
export function ask(need: number, words: readonly string[]): void {
  for (const word of words) {
    const before = needs.get(word);
    if (before) before.push(need);
    else needs.set(word, [need]);
  }
  tables = null;
}

let editions = 0;

interface Tables {
  /** 1 where the table beside it has a word: little enough to stay close at hand. */
  readonly anyPair: Uint8Array;
  readonly anyUnit: Uint8Array;
  /** By hash of a pair or of a unit: the first word with it, 0 for none; words go on in `next`. */
  readonly byPair: Uint16Array;
  readonly byUnit: Uint16Array;
  readonly next: Uint16Array;
  /** Units of the words, and where in `units` each begins and ends; where its pair stands in it. */
  readonly units: Uint16Array;
  readonly begins: Uint32Array;
  readonly pairs: Uint8Array;
  /** Where the needs of each word begin in `met`: pairs of bank and bits. */
  readonly meets: Uint32Array;
  readonly met: Uint32Array;
  readonly banks: number;
  /** Counts the tables made: an answer behind its banks says which gave it. */
  readonly edition: number;
}

function hashOf(first: number, second: number): number {
  return ((first << 5) ^ second) & PAIRS;
}

/** Where the two units of a word stand that are met the least. */
function rarestPair(word: string): number {
  let best = 0;
  for (let i = 1; i + 1 < word.length; i++)
    if (weightOf(word.slice(i, i + 2)) < weightOf(word.slice(best, best + 2))) best = i;
  return best;
}

/** Banks with their bits, one after the other. */
function banksOf(numbers: readonly number[]): number[] {
  const bits = new Map<number, number>();
  for (const n of numbers) bits.set(n >> 5, (bits.get(n >> 5) ?? 0) | (1 << (n & 31)));
  return [...bits].flat();
}

function build(): Tables {
  const words = [...needs];
  const byPair = new Uint16Array(PAIRS + 1);
  const byUnit = new Uint16Array(UNITS + 1);
  const next = new Uint16Array(words.length + 1);
  const pairs = new Uint8Array(words.length + 1);
  const begins = new Uint32Array(words.length + 2);
  const meets = new Uint32Array(words.length + 2);
  const units: number[] = [];
  const met: number[] = [];
  for (const [i, [word, numbers]] of words.entries()) {
    const n = i + 1;
    const at = rarestPair(word);
    const [table, slot] =
      word.length === 1
        ? [byUnit, word.charCodeAt(0) & UNITS]
        : [byPair, hashOf(word.charCodeAt(at), word.charCodeAt(at + 1))];
    next[n] = table[slot] ?? 0;
    table[slot] = n;
    pairs[n] = at;
    begins[n] = units.length;
    for (let j = 0; j < word.length; j++) units.push(word.charCodeAt(j));
    begins[n + 1] = units.length;
    meets[n] = met.length;
    met.push(...banksOf(numbers));
    meets[n + 1] = met.length;
  }
  return {
    anyPair: Uint8Array.from(byPair, (n) => Math.min(n, 1)),
    anyUnit: Uint8Array.from(byUnit, (n) => Math.min(n, 1)),
    byPair,
    byUnit,
    next,
    units: Uint16Array.from(units),
    begins,
    pairs,
    meets,
    met: Uint32Array.from(met),
    banks: (count >> 5) + 1,
    edition: ++editions,
  };
}

let tables: Tables | null = null;
/** The text that rules are asked about now, the whole sentence, with its answer. */
let focused = '';
let focusedMet: Uint32Array | null = null;
/** Answers for the last few stretches, in turns. */
let texts: string[] = [];
let answers: Uint32Array[] = [];
let oldest = 0;

function begin(): Tables {
  const built = build();
  focused = '';
  focusedMet = null;
  texts = Array.from({ length: KEPT }, () => '');
  answers = Array.from({ length: KEPT }, () => new Uint32Array(built.banks));
  tables = built;
  return built;
}

/** Whether word `n` stands in `text` from `start`. */
function standsAt({ units, begins }: Tables, n: number, text: string, start: number): boolean {
  const from = begins[n] as number;
  const length = (begins[n + 1] as number) - from;
  if (start < 0 || start + length > text.length) return false;
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(start + i) !== (units[from + i] as number)) return false;
  return true;
}

function note({ meets, met }: Tables, n: number, answer: Uint32Array): void {
  const end = meets[n + 1] as number;
  for (let m = meets[n] as number; m < end; m += 2) {
    const bank = met[m] as number;
    answer[bank] = (answer[bank] as number) | (met[m + 1] as number);
  }
}

/** Room for where words of one unit and pairs may stand; a longer text brings its own. */
const ROOM = 0x4000;
const unitPlaces = new Uint32Array(ROOM);
const pairPlaces = new Uint32Array(ROOM);

function look(all: Tables, text: string, answer: Uint32Array): void {
  const { anyUnit, anyPair, byPair, byUnit, next, pairs, units, begins } = all;
  const fits = text.length < ROOM;
  const ofUnits = fits ? unitPlaces : new Uint32Array(text.length + 1);
  const ofPairs = fits ? pairPlaces : new Uint32Array(text.length + 1);
  let single = 0;
  let paired = 0;
  let before = 0;
  // Without a branch, which the processor would guess wrong half the time.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    ofUnits[single] = i;
    single += anyUnit[unit & UNITS] as number;
    ofPairs[paired] = i;
    paired += anyPair[hashOf(before, unit)] as number;
    before = unit;
  }
  answer.fill(0);
  for (let p = 0; p < single; p++) {
    const unit = text.charCodeAt(ofUnits[p] as number);
    for (let n = byUnit[unit & UNITS] as number; n !== 0; n = next[n] as number)
      if (units[begins[n] as number] === unit) note(all, n, answer);
  }
  for (let p = 0; p < paired; p++) {
    const i = ofPairs[p] as number;
    const slot = hashOf(i > 0 ? text.charCodeAt(i - 1) : 0, text.charCodeAt(i));
    for (let n = byPair[slot] as number; n !== 0; n = next[n] as number)
      if (standsAt(all, n, text, i - 1 - (pairs[n] as number))) note(all, n, answer);
  }
}

/** The needs that `text` meets, a bit each: need n is bit n % 32 of number n / 32. Valid until asked anew. */
export function metBy(text: string): Uint32Array {
  const all = tables ?? begin();
  if (text === focused && focusedMet) return focusedMet;
  for (let i = 0; i < KEPT; i++) if (texts[i] === text) return answers[i] as Uint32Array;
  const answer = answers[oldest] as Uint32Array;
  texts[oldest] = text;
  oldest = (oldest + 1) % KEPT;
  look(all, text, answer);
  return answer;
}

/** A text that is asked about in several places, and its answer once it has one. */
export interface Known {
  readonly text: string;
  met: Uint32Array | null;
}

/** What is asked next is about this text, until another is focused on: it is looked at only once. */
export function focus(known: Known): void {
  const all = tables ?? begin();
  let { met } = known;
  if (met?.[all.banks] !== all.edition) {
    met = new Uint32Array(all.banks + 1);
    look(all, known.text, met);
    met[all.banks] = all.edition;
    known.met = met;
  }
  focused = known.text;
  focusedMet = met;
}
