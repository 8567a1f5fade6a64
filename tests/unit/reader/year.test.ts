import { describe, expect, test } from 'vitest';
import { pageFromText } from '../../../lib/page/plain.ts';
import { readPage } from '../../../lib/reader/read.ts';

const LEAD = '3月27日，青禾县委召开防汛工作第三次专题会议，县委书记沈砚秋主持会议并讲话。';
const ORDER = '会议强调，要压实责任，抓好隐患排查。';

function meetingBeside(line: string, lead = LEAD) {
  const page = pageFromText(`# 青禾县委召开防汛工作专题会议\n\n${lead}\n\n${ORDER}\n\n${line}\n`);
  const meeting = readPage('page', page).articles[0]?.meetings[0];
  return { date: meeting?.date, from: meeting?.yearFrom };
}

describe('the year of a meeting where the page has no day of publication', () => {
  test.each([
    ['3月24日，在青禾中学，学生正在参加“2022年春季防汛演练”。', '2022-03-27'],
    ['→4月2日，青禾县举行2022年4月份集中开工仪式。', '2022-03-27'],
    ['3月20日，青禾县启动２０２２年春季植树活动。', '2022-03-27'],
  ])('%s', (line, date) => {
    expect(meetingBeside(line).date).toBe(date);
  });

  test('says where the year comes from', () => {
    const { from } = meetingBeside('3月24日，学生正在参加“2022年春季防汛演练”。');
    expect(from).toBe('3月24日，学生正在参加“2022年春季');
  });

  test('counts over the new year', () => {
    const lead = LEAD.replace('3月27日', '1月3日');
    expect(meetingBeside('12月28日，全县举行2022年冬季消防演练。', lead).date).toBe('2023-01-03');
  });

  test.each([
    // What is only spoken of tells nothing.
    ['3月24日，县档案馆整理完2021年度工作总结。'],
    ['3月24日，记者看到，2021年春季种下的树苗已成林。'],
    ['3月24日，全县开展2021年春季种植面积复核。'],
    // The season or month is not the day's.
    ['3月24日，学生正在参加“2021年秋季防汛演练”。'],
    ['3月24日，青禾县召开2022年9月运动会筹备会。'],
    // Winter of January may be either year's.
    ['1月24日，学生正在参加“2022年冬季防汛演练”。'],
    // Too far from the meeting.
    ['5月24日，学生正在参加“2022年春季防汛演练”。'],
    ['目前，2022年春季防汛演练已结束。'],
    ['3月24日举行2022年春季演练。3月25日举行2021年春季运动会。'],
  ])('stays unknown: %s', (line) => {
    expect(meetingBeside(line)).toEqual({ date: null, from: undefined });
  });

  test('a day of publication goes before', () => {
    const page = pageFromText(`# 青禾县委召开防汛工作专题会议\n\n${LEAD}\n\n${ORDER}\n`, {
      published: '2021-03-28',
    });
    expect(readPage('page', page).articles[0]?.meetings[0]?.date).toBe('2021-03-27');
  });
});

describe('the year in the address of the page', () => {
  const dateAt = (url: string, day: string) => {
    const text = `${day}，青禾县委召开防汛工作第三次专题会议，县委书记沈砚秋主持会议并讲话。\n${ORDER}`;
    const page = { url, site: 'generic', title: null, outlet: null, published: null } as const;
    const articles = [{ title: null, subtitles: [], text }];
    return readPage('page', { ...page, articles }).articles[0]?.meetings[0]?.date;
  };
  test.each([
    ['http://www.example.gov.cn/n/201606/341577.html', '6月13日', '2016-06-13'],
    ['http://www.example.gov.cn/2022/04/341577.html', '3月30日', '2022-03-30'],
    ['http://www.example.gov.cn/201701/341577.html', '12月28日', '2016-12-28'],
    // A month that the page was not put up in, and an address that tells none.
    ['http://www.example.gov.cn/201606/341577.html', '9月13日', null],
    ['http://www.example.gov.cn/n/341577.html', '6月13日', null],
  ])('%s, %s', (url, day, date) => {
    expect(dateAt(url, day)).toBe(date);
  });
});
