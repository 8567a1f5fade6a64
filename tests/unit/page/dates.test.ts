import { describe, expect, it } from 'vitest';
import {
  bareDate,
  dateIn,
  dateInUrl,
  isoDay,
  labelledDate,
  mastheadDate,
  sourceLineDate,
  URL_DATES,
} from '../../../lib/page/dates.ts';

const PRINTED: readonly (readonly [string, string | null])[] = [
  ['2021-08-11 09:07:00', '2021-08-11'],
  ['2021/8/1', '2021-08-01'],
  ['2021.08.11', '2021-08-11'],
  ['2021年8月11日', '2021-08-11'],
  ['２０２１年８月１１日', '2021-08-11'],
  ['2021 年 8 月 11 日', '2021-08-11'],
  ['20210811', '2021-08-11'],
  ['2007-08-20-23:59:59', '2007-08-20'],
  ['2022-11-12T00:41:00.000Z', '2022-11-12'],
  ['2022-11-11T16:30:00.000Z', '2022-11-12'],
  ['2022-11-12T08:41:00+08:00', '2022-11-12'],
  ['Mon, 08 Nov 2021 14:32:44 GMT', '2021-11-08'],
  ['Mon, 08 Nov 2021 18:32:44 +0000', '2021-11-09'],
  ['2021-02-30', null],
  ['2021-13-01', null],
  ['1021-01-01', null],
  ['电话 0371-12345678', null],
  ['', null],
];

describe('dateIn', () => {
  it.each(PRINTED)('%s → %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });
});

const URLS: readonly (readonly [string, string | null])[] = [
  ['https://www.guancha.cn/politics/2021_11_08_614026.shtml', '2021-11-08'],
  ['https://zzrb.example.cn/html/2022-01/15/content_1.htm', '2022-01-15'],
  ['https://www.example.gov.cn/zwyw/202108/t20210811_1.html', '2021-08-11'],
  ['https://www.example.gov.cn/zwyw/202108/t20210811.html', '2021-08-11'],
  ['https://tv.cctv.com/2022/05/25/VIDE.shtml', '2022-05-25'],
  ['https://www.zaobao.com/realtime/china/story20221112-1332294', '2022-11-12'],
  ['http://politics.people.com.cn/n1/2021/1019/c1001-1.html', '2021-10-19'],
  ['https://www.chinanews.com.cn/gn/2023/07-28/1.shtml', '2023-07-28'],
  ['https://news.sina.com.cn/c/2021-11-08/doc-1.shtml', '2021-11-08'],
  ['https://www.news.cn/politics/20230428/abc/c.html', '2023-04-28'],
  ['https://example.com/a/123456789012.html', null],
  ['https://example.com/2021/99/99/x.html', null],
];

describe('dateInUrl', () => {
  it.each(URLS)('%s → %s', (url, day) => {
    expect(dateInUrl(url)).toBe(day);
  });

  it.each(URL_DATES)('rule $name reads its own example', ({ example, pattern }) => {
    expect(example).toMatch(pattern);
    expect(dateInUrl(example)).not.toBeNull();
  });

  it('says nothing without an address', () => {
    expect(dateInUrl(null)).toBeNull();
  });
});

describe('date lines', () => {
  it('reads what stands after a label, not the clock before it', () => {
    expect(labelledDate('2023-11-12 16:30:26 发布时间:2021-08-11 09:07')).toBe('2021-08-11');
    expect(labelledDate('发布/2022年11月12日 8:41 AM')).toBe('2022-11-12');
    expect(labelledDate('發佈時間：2020年2月3日')).toBe('2020-02-03');
    expect(labelledDate('发布时间：很久以前')).toBeNull();
  });

  it('reads the date beside a source', () => {
    expect(sourceLineDate('2021-11-08 14:32:44 来源：观察者网')).toBe('2021-11-08');
    expect(sourceLineDate('2021-11-08 14:32:44')).toBeNull();
  });

  it('reads a masthead and a line of its own', () => {
    expect(mastheadDate('云川日报 2022年01月15日 星期六')).toBe('2022-01-15');
    expect(mastheadDate('2022年01月15日')).toBeNull();
    expect(bareDate('2022-01-15')).toBe('2022-01-15');
    expect(bareDate('2022年1月15日，省委召开会议')).toBeNull();
  });

  it('knows days that exist', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeNull();
  });
});
