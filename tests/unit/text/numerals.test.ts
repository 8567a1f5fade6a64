import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral, toChineseNumeral } from '../../../lib/text/numerals.ts';

describe('parseNumeral', () => {
  it.each([
    ['十五', 15],
    ['九十三', 93],
    ['二十', 20],
    ['一百一十五', 115],
    ['一百零五', 105],
    ['一百五', 150],
    ['两', 2],
    ['〇', 0],
    ['二〇二一', 2021],
    ['三千五百', 3500],
    ['三万二', 32000],
    ['一亿零五百万', 105_000_000],
    ['两万亿', 2_000_000_000_000],
    ['三点五', 3.5],
    ['50', 50],
    ['4.2万', 42000],
    ['91.5亿', 9_150_000_000],
    ['1.2万亿', 1_200_000_000_000],
    ['3千', 3000],
    ['1,200', 1200],
    ['12，345.6', 12345.6],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '第七', '七次', '万', '十五个', '一二x', '点五', '3.'])(
    '%s is no numeral',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it('reads back every numeral it writes', () => {
    for (let n = 1; n < 1000; n++) expect(parseNumeral(toChineseNumeral(n))).toBe(n);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一二十百千万亿零点0129.第,') }), (s) => {
        const value = parseNumeral(s);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('toChineseNumeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [93, '九十三'],
    [105, '一百零五'],
    [115, '一百一十五'],
    [200, '二百'],
  ])('%d is written %s', (n, text) => {
    expect(toChineseNumeral(n)).toBe(text);
  });

  it('refuses what it cannot write', () => {
    expect(() => toChineseNumeral(0)).toThrow(RangeError);
    expect(() => toChineseNumeral(1000)).toThrow(RangeError);
  });
});
