import { literalsOf, weightOf } from './literals.ts';

/** As many rules as a number has bits. */
const BANK = 32;

/** Slots for pairs of units: few rules share one, and all lie close in the memory. */
const PAIRS = 13;
/** Units are told apart by their lower bits: of those in use few meet. */
const UNITS = 0xfff;

/** As narrow as the rules of a bank allow: the tables of all sieves share one cache. */
type Table = Uint8Array | Uint32Array;

interface Bank<R> {
  readonly rules: readonly R[];
  /** By unit and by hash of two units: the rules that may apply to a text that has them. */
  readonly byUnit: Table;
  readonly byPair: Table;
  /** Rules whose patterns need nothing that could be told. */
  readonly always: number;
}

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - PAIRS);
}

function addTo(table: Table, at: number, bit: number): void {
  table[at] = (table[at] ?? 0) | bit;
}

/** Where the two units of a word stand that are met the least. */
function rarestPair(word: string): number {
  let best = 0;
  for (let i = 1; i + 1 < word.length; i++)
    if (weightOf(word.slice(i, i + 2)) < weightOf(word.slice(best, best + 2))) best = i;
  return best;
}

function bankOf<R>(rules: readonly R[], patternOf: (rule: R) => RegExp): Bank<R> {
  const Room = rules.length > 8 ? Uint32Array : Uint8Array;
  const byUnit = new Room(UNITS + 1);
  const byPair = new Room(2 ** PAIRS);
  let always = 0;
  for (const [i, rule] of rules.entries()) {
    const words = literalsOf(patternOf(rule));
    if (!words) always |= 1 << i;
    for (const word of words ?? []) {
      const at = rarestPair(word);
      if (word.length === 1) addTo(byUnit, word.charCodeAt(0) & UNITS, 1 << i);
      else addTo(byPair, hashOf(word.charCodeAt(at), word.charCodeAt(at + 1)), 1 << i);
    }
  }
  return { rules, byUnit, byPair, always };
}

/** One bit a rule. */
function bitsOf({ byUnit, byPair, always }: Bank<unknown>, text: string): number {
  let bits = always;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bits |= (byUnit[unit & UNITS] ?? 0) | (byPair[hashOf(before, unit)] ?? 0);
    before = unit;
  }
  return bits;
}

const NONE: readonly never[] = [];

/**
 * Rules with patterns, of which few apply to any one text: one look at its units tells which
 * patterns are worth trying at all.
 */
export class Sieve<R> {
  private readonly banks: readonly Bank<R>[];

  constructor(rules: readonly R[], patternOf: (rule: R) => RegExp) {
    const banks: Bank<R>[] = [];
    for (let i = 0; i < rules.length; i += BANK)
      banks.push(bankOf(rules.slice(i, i + BANK), patternOf));
    this.banks = banks;
  }

  /** The rules that may match `text`, in their order; all others cannot. */
  passing(text: string): readonly R[] {
    let passed: R[] | null = null;
    for (const bank of this.banks) {
      const { rules } = bank;
      for (let bits = bitsOf(bank, text); bits !== 0; bits &= bits - 1) {
        const rule = rules[31 - Math.clz32(bits & -bits)] as R;
        if (passed) passed.push(rule);
        else passed = [rule];
      }
    }
    return passed ?? NONE;
  }
}

/** Whether one of many patterns matches a text. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const sieve = new Sieve(patterns, (pattern) => pattern);
  return (text) => {
    for (const pattern of sieve.passing(text)) if (pattern.test(text)) return true;
    return false;
  };
}

/** A cheap look whether a text has what a pattern needs: false where it cannot match. */
export function mayMatch(pattern: RegExp): (text: string) => boolean {
  const sieve = new Sieve([pattern], (only) => only);
  return (text) => sieve.passing(text).length > 0;
}
