import { describe, expect, it } from 'vitest';
import { findDates, resolveDate } from '../../../lib/text/dates.ts';

/** First date of a sentence, resolved. */
function first(text: string, published: string | null, previous: string | null = null) {
  const mention = findDates(text)[0];
  if (!mention) return null;
  return [mention.text, resolveDate(mention, { published, previous })];
}

describe('findDates and resolveDate', () => {
  it.each([
    ['2021年11月7日，省委召开会议', null, '2021年11月7日', '2021-11-07'],
    ['11月7日，省委召开会议', '2021-11-08', '11月7日', '2021-11-07'],
    ['12月30日，市政府召开会议', '2023-01-02', '12月30日', '2022-12-30'],
    ['记者24日从会议获悉', '2020-02-24', '24日', '2020-02-24'],
    ['30日召开会议', '2020-03-02', '30日', '2020-01-30'],
    ['今年11月7日召开', '2021-11-08', '今年11月7日', '2021-11-07'],
    ['去年12月1日', '2021-11-08', '去年12月1日', '2020-12-01'],
    ['本月15日前完成', '2021-11-08', '本月15日', '2021-11-15'],
    ['昨日，临江市召开会议', '2021-11-01', '昨日', '2021-10-31'],
    ['昨天（7月26日）下午', '2021-07-27', '昨天（7月26日）', '2021-07-26'],
    ['星期五（11月11日）召开', '2022-11-12', '星期五（11月11日）', '2022-11-11'],
    ['星期五召开会议', '2022-11-13', '星期五', '2022-11-11'],
    ['上周三召开会议', '2022-11-11', '上周三', '2022-11-02'],
    ['8月8日下午，公司党委', '2017-08-09', '8月8日下午', '2017-08-08'],
    ['会议10日至11日举行', '2022-01-12', '10日至11日', '2022-01-10'],
    ['2月28日至3月2日举行', '2022-03-03', '2月28日至3月2日', '2022-02-28'],
    ['二〇二一年十一月七日', null, '二〇二一年十一月七日', '2021-11-07'],
    ['2021-11-07 讲话', null, '2021-11-07', '2021-11-07'],
    ['2021.11.7', null, '2021.11.7', '2021-11-07'],
  ])('%s published %s', (text, published, words, iso) => {
    expect(first(text, published)).toEqual([words, iso]);
  });

  it.each([
    ['11月7日召开', null, '11月7日'],
    ['24日召开', null, '24日'],
    ['今年11月召开', '2021-11-08', '今年11月'],
    ['昨日召开', null, '昨日'],
    ['2月30日召开', '2021-11-08', '2月30日'],
  ])('%s published %s stays text', (text, published, words) => {
    expect(first(text, published)).toEqual([words, null]);
  });

  it('takes 同日 and a bare day from the date before', () => {
    expect(first('同日召开续会', '2022-01-20', '2022-01-14')).toEqual(['同日', '2022-01-14']);
    expect(first('20日召开续会', null, '2022-01-14')).toEqual(['20日', '2022-01-20']);
    expect(first('2日召开续会', null, '2022-01-14')).toEqual(['2日', null]);
    expect(first('3月2日召开续会', null, '2022-01-14')).toEqual(['3月2日', '2022-03-02']);
  });

  it('keeps the last day of several', () => {
    expect(findDates('2月28日至3月2日')[0]?.last).toEqual({ month: 3, day: 2 });
    expect(findDates('10日—11日')[0]?.last).toEqual({ month: null, day: 11 });
  });

  it.each([
    '一周一调度',
    '每周一次',
    '32日',
    '13月5日',
    '人均每日龄',
    '三个月',
    '2日龄',
    '第7次会议',
  ])('%s holds no date', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('finds several dates in order, cut exactly', () => {
    const text = '11月7日召开会议，8日印发通知，12月1日起施行。';
    const found = findDates(text);
    expect(found.map((d) => d.text)).toEqual(['11月7日', '8日', '12月1日']);
    for (const d of found) expect(text.slice(d.start, d.end)).toBe(d.text);
  });
});
