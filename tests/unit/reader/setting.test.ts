import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/reader/read.ts';

const TEXT =
  '8月10日，市委书记沈砚秋主持召开市委常委会会议，研究防汛工作。\n会议强调，我市要压实责任，抓好落实。';

function organOf(page: { url?: string; outlet?: string }, text = TEXT) {
  const reading = readPage('page', {
    url: page.url ?? null,
    site: 'generic',
    title: '市委常委会召开会议',
    outlet: page.outlet ?? null,
    published: '2021-08-11',
    articles: [{ title: '市委常委会召开会议', subtitles: [], text }],
  });
  const meeting = reading.articles[0]?.meetings[0];
  return [meeting?.organ, meeting?.level];
}

describe('what 市委 stands for where only the site tells', () => {
  test.each([
    [{ url: 'https://www.zhoukou.gov.cn/a/1.html' }, '周口市委常委会', 'prefecture'],
    [{ outlet: '周口网' }, '周口市委常委会', 'prefecture'],
    [{ outlet: '长江日报' }, '武汉市委常委会', 'prefecture'],
    // A county-level city, and a municipality.
    [{ outlet: '新密市融媒体中心' }, '新密市委常委会', 'county'],
    [{ url: 'http://www.xinmi.gov.cn/1.html' }, '新密市委常委会', 'county'],
    [{ outlet: '上海发布' }, '上海市委常委会', 'province'],
    [{ url: 'https://www.taizhou.gov.cn/1.html' }, '市委常委会', 'prefecture'],
    [{}, '市委常委会', 'prefecture'],
  ])('%o', (page, organ, level) => {
    expect(organOf(page)).toEqual([organ, level]);
  });

  test('a prefecture named besides keeps 市', () => {
    const named = TEXT.replace('我市', '周口市和项城市');
    expect(organOf({}, named)).toEqual(['周口市委常委会', 'prefecture']);
  });
});

test.each([
  '8月10日，市委召开常委会会议，传达学习总书记对湖南省岳阳市工作的重要指示精神。',
  '8月10日，市委召开常委会会议，研究把全市建成现代化滨海城市。',
])('takes no place from %s', (lead) => {
  expect(organOf({}, `${lead}\n会议强调，我市要压实责任，抓好落实。`)).toEqual([
    '市委',
    'prefecture',
  ]);
});
