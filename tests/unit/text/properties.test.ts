import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, resolveDate } from '../../../lib/text/dates.ts';
import { findDeadlines } from '../../../lib/text/deadlines.ts';
import { findFigures } from '../../../lib/text/figures.ts';

/** Pieces that the finders react to, in any order: broken numerals, half dates, lone quotes. */
const PIECES =
  '一 二 三 十 百 万 亿 两 半 0 7 15 2025 . ， 。 、 “ ” （ ） 年 月 日 天 周 小时 底 末 前 内 之 到 至 — % 倍 个 家 名 次 每 第 今年 明年 本月 每周 季度 上半年 春节 国庆 十四五 期间 时间 完成 建成 召开 要 确保 力争 截至 以来 起 的 河 山'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2055-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anchor = fc.record({ meeting: fc.option(day), published: fc.option(day) });
const ISO = /^\d{4}-\d\d-\d\d$/;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function expectOrderedCuts(source: string, found: readonly Mention[]): void {
  let last = 0;
  for (const { start, end, text: words } of found) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(source.slice(start, end)).toBe(words);
    last = end;
  }
}

describe('whatever the text', () => {
  it('spans cut it exactly, in order, without overlap', () => {
    fc.assert(
      fc.property(text, anchor, (source, known) => {
        expectOrderedCuts(source, findDates(source));
        expectOrderedCuts(source, findDeadlines(source, known));
        expectOrderedCuts(source, findFigures(source));
      }),
    );
  });

  it('dates are days of the calendar, and figures finite and in order', () => {
    fc.assert(
      fc.property(text, anchor, (source, known) => {
        for (const mention of findDates(source)) {
          const date = resolveDate(mention, { published: known.published });
          if (date !== null)
            expect(new Date(`${date}T00:00Z`).toISOString().slice(0, 10)).toBe(date);
        }
        for (const { by } of findDeadlines(source, known)) if (by !== null) expect(by).toMatch(ISO);
        for (const { value } of findFigures(source)) {
          const [low, high] = typeof value === 'number' ? [value, value] : (value ?? [0, 0]);
          expect(Number.isFinite(low) && Number.isFinite(high) && low <= high).toBe(true);
        }
      }),
    );
  });

  it('a limit counted from the meeting is never past', () => {
    fc.assert(
      fc.property(text, day, (source, meeting) => {
        for (const { by, text: words } of findDeadlines(source, { meeting, published: null }))
          if (by !== null && !/五|到/.test(words)) expect(by >= meeting).toBe(true);
      }),
    );
  });

  it('without any date only what names its year or plan has one', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const found of findDeadlines(source, { meeting: null, published: null }))
          if (found.by !== null) expect(found.text).toMatch(/20\d\d|五/);
      }),
    );
  });

  it('what stands in another sentence changes nothing', () => {
    fc.assert(
      fc.property(text, text, anchor, (a, b, known) => {
        const alone = findDeadlines(`${a}。`, known).map((d) => d.text);
        const joined = findDeadlines(`${a}。\n${b}`, known).filter((d) => d.end <= a.length + 1);
        expect(joined.map((d) => d.text)).toEqual(alone);
      }),
    );
  });

  it.each([
    '一',
    '1',
    '“',
    '两年',
    '今年',
    '每周',
    '到2025年',
    '1、',
    '第一',
    '前',
    '7月7日',
    '十五五',
  ])('ten thousand times %s comes to an end', (piece) => {
    const long = piece.repeat(10_000);
    expectOrderedCuts(long, findDates(long));
    expectOrderedCuts(long, findDeadlines(long, { meeting: '2022-01-01', published: null }));
    expectOrderedCuts(long, findFigures(long));
  });
});
