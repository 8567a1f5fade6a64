import { LONGEST_LABEL, opensList, partsNames, SHORTEST_LABEL } from './name-lists.ts';
import { toSimplifiedChar } from './script.ts';
import { WIDE } from './wide.ts';

/**
 * The normalised view of a text on which all reading rules work, with the way back.
 *
 * Normalised means: simplified characters, half-width digits and Latin letters, full-width Chinese
 * punctuation, “ ” quotes, no white space but "\n" (one space between two Latin words), no
 * zero-width characters, no doubled commas, no pinyin glosses in brackets.
 */
export interface View {
  readonly source: string;
  readonly text: string;
  /** Offset in `source` of the character at `index` of `text`; `text.length` maps past the last. */
  toSource(index: number): number;
  /** The stretch of `source` that [start, end) of `text` came from. */
  spanToSource(start: number, end: number): { start: number; end: number };
}

const SPACE = /[\s\u00a0\u3000\u2000-\u200a\u202f\u205f]/;
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const ALNUM = /[0-9A-Za-z]/;
const COLLAPSE = new Set(['，', '、', '；', '。', '：']);
/** （Lóu Yángshēng）, (yi qing): Latin in brackets right after Han. Acronyms in capitals stay. */
const GLOSS = /^[(（][\s]*[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’·\-\s]{0,60}[)）]/;
/** How many units go into one call of fromCharCode. */
const CHUNK = 8192;
const HAS_LOWER = /[a-zà-ɏ]/;

/** A UTF-16 unit as its normal form; "" drops it. `next` is the unit after it in the source. */
function normalChar(char: string, before: string, next: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) {
    return normalChar(String.fromCharCode(code - 0xfee0), before, next);
  }
  if (code < 0x80) {
    if (ALNUM.test(char) || char === '%') return char;
    // 16:30, 1,000 and URLs keep their half-width marks.
    if ((char === ':' || char === ',') && /\d/.test(before) && /\d/.test(next)) return char;
    if (char === ':' && next === '/') return char;
    if (char === '.' && !ALNUM.test(before) && !ALNUM.test(next)) return '。';
    return WIDE[char] ?? char;
  }
  return WIDE[char] ?? toSimplifiedChar(char);
}

/** 朱(金容)基: how pages of the nineties print what their character set lacks. */
const COMPOSED = /^[(（][金钅](?:字?旁)?[加+]?容[)）]/;

function composedLength(source: string, index: number): number {
  const next = source.charAt(index + 1);
  if (next !== '金' && next !== '钅') return 0;
  return COMPOSED.exec(source.slice(index, index + 8))?.[0].length ?? 0;
}

/** Length of the pinyin gloss that starts at `index`, 0 where none does. */
function glossLength(source: string, index: number): number {
  const char = source[index];
  if ((char !== '(' && char !== '（') || source.charCodeAt(index + 1) >= FIRST_HAN) return 0;
  const found = GLOSS.exec(source.slice(index, index + 66));
  return found && HAS_LOWER.test(found[0]) ? found[0].length : 0;
}

const FIRST_HAN = 0x3400;
const LINE = 0x0a;
const BRACKET = 0xff08;
const SLASH = 0x2f;
const COMMA = 0xff0c;
const DOT = 0x2e;

/** What a unit is, filled when first asked for. */
const UNKNOWN = 0;
/** Its normal form is one unit, the same whatever stands around it. */
const PLAIN = 1;
/** One of COLLAPSE: itself, unless it stands between digits, before a slash, or is doubled. */
const MARK = 2;
const SPECIAL = 3;
const kinds = new Uint8Array(0x10000);
const plain = new Uint16Array(0x10000);

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  // Most units of a text; none of the questions below is about them.
  if (unit >= 0x4e00 && unit <= 0x9fff) {
    plain[unit] = toSimplifiedChar(char).charCodeAt(0);
    return PLAIN;
  }
  if (COLLAPSE.has(char)) return MARK;
  if (char === '\n' || char === '"' || char === '＂' || char === '(' || char === '（')
    return SPECIAL;
  if (SPACE.test(char) || ZERO_WIDTH.test(char) || (unit >= 0xd800 && unit <= 0xdbff))
    return SPECIAL;
  const normal = normalChar(char, '', '');
  if (COLLAPSE.has(normal) || hangsOnNeighbours(unit)) return SPECIAL;
  plain[unit] = normal.charCodeAt(0);
  return PLAIN;
}

/** Half-width marks whose normal form hangs on their neighbours, full-width forms included. */
function hangsOnNeighbours(unit: number): boolean {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return half < 0x80 && ':,.'.includes(String.fromCharCode(half));
}

function kind(unit: number): number {
  const known = kinds[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = kindOf(unit);
  kinds[unit] = found;
  return found;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Whether a mark between these units stays as it is. */
function staysMark(unit: number, before: number, next: number): boolean {
  return (
    before !== unit && before !== COMMA && next !== SLASH && !(isDigit(before) && isDigit(next))
  );
}

/** Whether a unit not known to be plain is its own normal form where it stands. */
function isSettled(source: string, i: number, unit: number, before: number): boolean {
  const what = kind(unit);
  if (what === PLAIN) return plain[unit] === unit;
  if (what === MARK) return staysMark(unit, before, source.charCodeAt(i + 1));
  if (unit === BRACKET) return glossLength(source, i) === 0 && composedLength(source, i) === 0;
  if (unit === DOT)
    return ALNUM.test(String.fromCharCode(before)) || ALNUM.test(source[i + 1] ?? '');
  return unit === LINE && (before !== LINE || i === 0);
}

/** How many units of `source` from its start on are their own normal form. */
function settledLength(source: string): number {
  let before = LINE;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (plain[unit] !== unit && !isSettled(source, i, unit, before)) return i;
    before = unit;
  }
  return source.length;
}

class Builder {
  private lineStart = 0;
  /** Whether the line is such a list; null before its first space has been met. */
  private listing: boolean | null = null;
  private readonly units: Uint16Array;
  private readonly origin: Int32Array;
  private length = 0;
  private quoteOpen = false;

  /** Takes over the units of `source` before `settled`. */
  constructor(source: string, settled: number) {
    this.units = new Uint16Array(source.length);
    this.origin = new Int32Array(source.length);
    for (let i = 0; i < settled; i++) this.unit(source.charCodeAt(i), i);
    this.lineStart = settled === 0 ? 0 : source.lastIndexOf('\n', settled - 1) + 1;
  }

  /** 0 at the start. */
  get lastUnit(): number {
    return this.length > 0 ? (this.units[this.length - 1] ?? 0) : 0;
  }

  get last(): string {
    return this.length > 0 ? String.fromCharCode(this.lastUnit) : '';
  }

  /** One unit that can neither be doubled nor end a line. */
  unit(code: number, at: number): void {
    this.units[this.length] = code;
    this.origin[this.length++] = at;
  }

  push(char: string, at: number): void {
    if (char === '\n') {
      this.quoteOpen = false;
      if (this.last === '\n') return;
      this.lineStart = this.length + 1;
      this.listing = null;
    } else if (COLLAPSE.has(char)) {
      if (this.last === char) return;
      // 书记，、市长: of two marks in a row the comma says the least.
      if (this.last === '，') this.length--;
    }
    for (let i = 0; i < char.length; i++) this.unit(char.charCodeAt(i), at + i);
  }

  /** Whether a space here parts two names of a list. */
  partsNames(source: string, at: number): boolean {
    if (this.length - this.lineStart < SHORTEST_LABEL) return false;
    this.listing ??= opensList(this.cut(this.lineStart, LONGEST_LABEL), source, at);
    return (
      this.listing &&
      partsNames(this.cut(Math.max(0, this.length - 2), 2), source.slice(at + 1, at + 3))
    );
  }

  private cut(from: number, length: number): string {
    const end = Math.min(this.length, from + length);
    return String.fromCharCode(...this.units.subarray(from, end));
  }

  text(): string {
    let text = '';
    for (let i = 0; i < this.length; i += CHUNK) {
      const units = this.units.subarray(i, Math.min(i + CHUNK, this.length));
      // Spreading a typed array into arguments takes twenty times as long.
      text += Reflect.apply(String.fromCharCode, null, units);
    }
    return text;
  }

  map(): Int32Array {
    return this.origin.subarray(0, this.length);
  }

  quote(at: number): void {
    this.push(this.quoteOpen ? '”' : '“', at);
    this.quoteOpen = !this.quoteOpen;
  }
}

/** Reads what needs a look around it at `i`; returns how many UTF-16 units it took. */
function special(source: string, i: number, to: Builder): number {
  const char = source.charAt(i);
  if (char === '\n') to.push('\n', i);
  else if (SPACE.test(char)) {
    if (ALNUM.test(to.last) && ALNUM.test(source[i + 1] ?? '')) to.push(' ', i);
    else if (to.partsNames(source, i)) to.push('、', i);
  } else if (char === '"' || char === '＂') to.quote(i);
  else if (!ZERO_WIDTH.test(char)) {
    const gloss = glossLength(source, i);
    if (gloss > 0) return gloss;
    const composed = composedLength(source, i);
    if (composed > 0) {
      to.push('镕', i);
      return composed;
    }
    const code = char.charCodeAt(0);
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < source.length) {
      to.push(toSimplifiedChar(source.slice(i, i + 2)), i);
      return 2;
    }
    to.push(normalChar(char, to.last, source[i + 1] ?? ''), i);
  }
  return 1;
}

/** Reads one source character at `i`; returns how many UTF-16 units it took. */
function step(source: string, i: number, to: Builder): number {
  const unit = source.charCodeAt(i);
  const what = kind(unit);
  if (what === PLAIN) to.unit(plain[unit] ?? 0, i);
  else if (what === MARK && staysMark(unit, to.lastUnit, source.charCodeAt(i + 1)))
    to.unit(unit, i);
  else return special(source, i, to);
  return 1;
}

/** Most texts that were cleaned before are their own normal form: nothing is copied then. */
function sameView(source: string): View {
  const { length } = source;
  return {
    source,
    text: source,
    toSource: (index) => Math.min(index, length),
    spanToSource: (start, end) => ({
      start: Math.min(start, length),
      end: end > start ? Math.min(end, length) : Math.min(start, length),
    }),
  };
}

/** Time and space linear in the length of `source`. */
export function makeView(source: string): View {
  const settled = settledLength(source);
  if (settled === source.length) return sameView(source);
  const to = new Builder(source, settled);
  for (let i = settled; i < source.length; ) i += step(source, i, to);
  const map = to.map();
  const text = to.text();
  return {
    source,
    text,
    toSource: (index) => (index < map.length ? (map[index] ?? 0) : source.length),
    spanToSource: (start, end) => ({
      start: map[start] ?? source.length,
      end: end > start ? (map[end - 1] ?? source.length - 1) + 1 : (map[start] ?? source.length),
    }),
  };
}
