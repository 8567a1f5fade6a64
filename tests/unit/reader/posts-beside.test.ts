import { expect, test } from 'vitest';
import { readPage } from '../../../lib/reader/read.ts';

const PROVINCE =
  '1月14日，河南省委召开疫情防控工作第十次专题会议，省委书记沈砚秋主持会议并讲话。顾长河、林青出席。\n沈砚秋强调，要压实责任。';
const CITY =
  '1月14日，郑州市委书记林青主持召开市委专题会议，研究防控工作。\n林青要求，各级各部门要抓好落实。';

function postOf(second: string): string | null | undefined {
  const reading = readPage('page', {
    url: null,
    site: 'generic',
    title: null,
    outlet: null,
    published: '2022-01-15',
    articles: [PROVINCE, second].map((text) => ({ title: null, subtitles: [], text })),
  });
  const people = reading.articles[0]?.meetings[0]?.people;
  return people?.find(({ name }) => name === '林青')?.post;
}

test('a post that the article beside gives fills the one that is not told', () => {
  expect(postOf(CITY)).toBe('郑州市委书记');
});

test('not where the other meeting is of another day or province', () => {
  expect(postOf(CITY.replace('14日', '13日'))).toBeNull();
  expect(postOf(CITY.replace('郑州', '武汉'))).toBeNull();
});
