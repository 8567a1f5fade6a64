import { literalsOf } from './literals.ts';
import { ask, metBy, reserve } from './words.ts';

/** As many rules as a number has bits. */
const BANK = 32;

interface Bank<R> {
  readonly rules: readonly R[];
  /** Where the rules' bits are in what a text meets. */
  readonly at: number;
  readonly shift: number;
  /** The bits of all rules, and of those whose patterns need nothing that could be told. */
  readonly mask: number;
  readonly always: number;
}

function bankOf<R>(rules: readonly R[], patternOf: (rule: R) => RegExp): Bank<R> {
  const first = reserve(rules.length);
  let always = 0;
  for (const [i, rule] of rules.entries()) {
    const words = literalsOf(patternOf(rule));
    if (words) ask(first + i, words);
    else always |= 1 << i;
  }
  const mask = rules.length === BANK ? -1 : (1 << rules.length) - 1;
  return { rules, at: first >> 5, shift: first & 31, mask, always };
}

const NONE: readonly never[] = [];

/**
 * Rules with patterns, of which few apply to any one text: one look at its words tells which
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
    const met = metBy(text);
    let passed: R[] | null = null;
    for (const { rules, at, shift, mask, always } of this.banks) {
      for (
        let bits = (((met[at] as number) >>> shift) & mask) | always;
        bits !== 0;
        bits &= bits - 1
      ) {
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

/** Words of which every text that `pattern` matches has one. Error where its source tells none. */
export function wordsOf(pattern: RegExp): readonly string[] {
  const words = literalsOf(pattern);
  if (!words) throw new Error(`no words to sift by: ${pattern.source}`);
  return words;
}

/** Whether a text has one of many words. */
export function hasAny(words: readonly string[]): (text: string) => boolean {
  const need = reserve(1);
  ask(need, words);
  const at = need >> 5;
  const bit = 1 << (need & 31);
  return (text) => ((metBy(text)[at] as number) & bit) !== 0;
}

/** Whether a text has a word of every group ("月", "底|末"), alternatives parted by |. */
export function hasAll(groups: readonly string[]): (text: string) => boolean {
  const all = groups.map((group) => hasAny(group.split('|')));
  return (text) => all.every((has) => has(text));
}

/** A pattern that is tried only on texts that have the words it needs. */
export class Sifted {
  readonly pattern: RegExp;
  /** False where the pattern cannot match. */
  readonly may: (text: string) => boolean;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.may = hasAny(wordsOf(pattern));
  }

  test(text: string): boolean {
    return this.may(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.may(text) ? this.pattern.exec(text) : null;
  }
}

export const sifted = (pattern: RegExp): Sifted => new Sifted(pattern);
