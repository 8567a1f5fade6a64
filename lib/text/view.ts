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
  readonly out: string[] = [];
  readonly map: number[] = [];
  private quoteOpen = false;

  get last(): string {
    return this.out[this.out.length - 1] ?? '';
  }

  push(char: string, at: number): void {
    if (char === '\n') {
      this.quoteOpen = false;
      if (this.last === '\n') return;
    } else if (COLLAPSE.has(char) && this.last === char) return;
    for (let i = 0; i < char.length; i++) {
      this.out.push(char.charAt(i));
      this.map.push(at + i);
    }
  }

  quote(at: number): void {
    this.push(this.quoteOpen ? '”' : '“', at);
    this.quoteOpen = !this.quoteOpen;
  }
}

/** Reads one source character at `i`; returns how many UTF-16 units it took. */
function step(source: string, i: number, to: Builder): number {
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
  const to = new Builder();
  for (let i = 0; i < source.length; ) i += step(source, i, to);
  const map = Int32Array.from(to.map);
  const text = to.out.join('');
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
