import { describe, expect, test } from 'vitest';
import { findLunarDay } from '../../../lib/text/feasts.ts';

describe('days of 正月 and 腊月', () => {
  test.each([
    ['正月初八上午，全县召开大会', '2023-01-30', '2023-01-29'],
    ['腊月廿三，全市召开会议', '2024-02-05', '2024-02-02'],
    ['腊月二十三召开', '2025-01-23', '2025-01-22'],
    ['正月十六召开', '2022-02-17', '2022-02-16'],
    ['去年腊月二十八', '2024-06-01', '2024-02-07'],
  ])('%s, printed %s: %s', (text, published, date) => {
    expect(findLunarDay(text, published)?.date).toBe(date);
  });

  test('without the day of the page the day cannot be known', () => {
    expect(findLunarDay('正月初八召开', null)).toMatchObject({ date: null });
  });

  test.each(['正月里', '5月8日', '腊月三十多天'])('%s names no day', (text) => {
    expect(findLunarDay(text, '2024-02-20')).toBeNull();
  });
});
