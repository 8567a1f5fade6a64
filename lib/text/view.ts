import { toSimplifiedChar } from './script.ts';

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

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '｡': '。',
  '．': '.',
  '﹑': '、',
  '､': '、',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '〝': '“',
  '〞': '”',
  '〈': '《',
  '〉': '》',
  '<': '《',
  '>': '》',
  '[': '（',
  ']': '）',
  '‧': '·',
  '•': '·',
  '・': '·',
  '∶': '：',
  '﹐': '，',
  '﹔': '；',
  '﹕': '：',
};

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

/** Length of the pinyin gloss that starts at `index`, 0 where none does. */
function glossLength(source: string, index: number): number {
  const char = source[index];
  if (char !== '(' && char !== '（') return 0;
  const found = GLOSS.exec(source.slice(index, index + 66));
  return found && HAS_LOWER.test(found[0]) ? found[0].length : 0;
}

class Builder {
  private readonly units: Uint16Array;
  private readonly origin: Int32Array;
  private length = 0;
  private quoteOpen = false;

  constructor(size: number) {
    this.units = new Uint16Array(size);
    this.origin = new Int32Array(size);
  }

  get last(): string {
    return this.length > 0 ? String.fromCharCode(this.units[this.length - 1] ?? 0) : '';
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
    } else if (COLLAPSE.has(char) && this.last === char) return;
    for (let i = 0; i < char.length; i++) this.unit(char.charCodeAt(i), at + i);
  }

  text(): string {
    let text = '';
    for (let i = 0; i < this.length; i += CHUNK) {
      text += String.fromCharCode(...this.units.subarray(i, Math.min(i + CHUNK, this.length)));
    }
    return text;
  }

  map(): Int32Array {
    return this.origin.slice(0, this.length);
  }

  quote(at: number): void {
    this.push(this.quoteOpen ? '”' : '“', at);
    this.quoteOpen = !this.quoteOpen;
  }
}

/** Simplified form of every unit between 㐀 and 鿿, filled when first asked for. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const simple = new Uint16Array(LAST_HAN - FIRST_HAN + 1);

function simpleHan(code: number): number {
  const known = simple[code - FIRST_HAN] ?? 0;
  if (known > 0) return known;
  const found = toSimplifiedChar(String.fromCharCode(code)).charCodeAt(0);
  simple[code - FIRST_HAN] = found;
  return found;
}

/** Reads one source character at `i`; returns how many UTF-16 units it took. */
function step(source: string, i: number, to: Builder): number {
  const unit = source.charCodeAt(i);
  if (unit >= FIRST_HAN && unit <= LAST_HAN) {
    to.unit(simpleHan(unit), i);
    return 1;
  }
  const char = source.charAt(i);
  if (char === '\n') to.push('\n', i);
  else if (SPACE.test(char)) {
    if (ALNUM.test(to.last) && ALNUM.test(source[i + 1] ?? '')) to.push(' ', i);
  } else if (char === '"' || char === '＂') to.quote(i);
  else if (!ZERO_WIDTH.test(char)) {
    const gloss = glossLength(source, i);
    if (gloss > 0) return gloss;
    const code = char.charCodeAt(0);
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < source.length) {
      to.push(toSimplifiedChar(source.slice(i, i + 2)), i);
      return 2;
    }
    to.push(normalChar(char, to.last, source[i + 1] ?? ''), i);
  }
  return 1;
}

/** Time and space linear in the length of `source`. */
export function makeView(source: string): View {
  const to = new Builder(source.length);
  for (let i = 0; i < source.length; ) i += step(source, i, to);
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
