/** Chinese and Arabic numerals, read and written. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const ARABIC = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/;
const GROUPED = /^\d{1,3}(?:[,，]\d{3})+/;
const HAN_NUMERAL = /^[零〇○一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?$/;

/** Takes out what floating point adds: 91.5 × 10⁸ is 9150000000 and nothing behind it. */
function rounded(value: number): number {
  return Number.isInteger(value) && value < 1e14 ? value : Number(value.toPrecision(14));
}

function scale(marks: string): number {
  let factor = 1;
  for (const mark of marks) factor *= SMALL[mark] ?? LARGE[mark] ?? 1;
  return factor;
}

/** 二〇二一 and 一一五: digits read one after another, as years and telephone numbers are. */
function positional(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 一百一十五, 三万二千, 一亿零五百万; 一百五 counts as 150 and 三万二 as 32000. */
function compound(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = 1;
  let afterZero = false;
  for (const char of text) {
    const small = SMALL[char];
    const large = LARGE[char];
    if (small !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * small;
      last = small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      if (section === 0 && total === 0) return null;
      total =
        large > last && total > 0 && total < large
          ? (total + section) * large
          : total + section * large;
      section = 0;
      last = large;
      digit = null;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] ?? 0;
      afterZero = digit === 0;
      continue;
    }
    afterZero = false;
  }
  const trailing = digit ?? 0;
  const shortened = trailing > 0 && last > 10 && !afterZero && !text.includes('零');
  return total + section + (shortened ? trailing * (last / 10) : trailing);
}

/**
 * The value of a numeral: 十五, 九十三, 两, 二〇二一, 三点五, 4.2万, 1.2万亿, 1,200.
 * Ordinal 第 and units are not part of a numeral; anything else gives null.
 */
export function parseNumeral(s: string): number | null {
  const grouped = GROUPED.exec(s);
  const text = grouped ? grouped[0].replace(/[,，]/g, '') + s.slice(grouped[0].length) : s;
  const arabic = ARABIC.exec(text);
  if (arabic) return rounded(Number(arabic[1]) * scale(arabic[2] ?? ''));
  if (!HAN_NUMERAL.test(text)) return null;
  const point = text.indexOf('点');
  const whole = point < 0 ? text : text.slice(0, point);
  const value = /[十百千万亿]/.test(whole) ? compound(whole) : positional(whole);
  if (value === null || point < 0) return value;
  const fraction = [...text.slice(point + 1)].map((char) => DIGITS[char] ?? 0).join('');
  return Number(`${value}.${fraction}`);
}

const WRITTEN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1..999 as enumerated points and sessions are numbered: 十一, 二十, 一百零五, 一百一十五. */
export function toChineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) throw new RangeError(`not in 1..999: ${n}`);
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const ones = WRITTEN[n % 10] ?? '';
  const head = hundreds > 0 ? `${WRITTEN[hundreds]}百` : '';
  if (tens === 0) return head + (head && ones ? '零' : '') + ones;
  return `${head}${tens === 1 && !head ? '' : WRITTEN[tens]}十${ones}`;
}
