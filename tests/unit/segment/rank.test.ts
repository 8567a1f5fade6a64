import { tag } from 'jieba-wasm';
import { expect, it } from 'vitest';
import background from '../../../assets/data/lexicon/idf.json' with { type: 'json' };
import { rankKeywords } from '../../../lib/segment/rank.ts';

const words = (text: string) => rankKeywords(tag(text, true), background).map(({ word }) => word);

const TEXT =
  '会议强调，要抓好水库调度。全省水库必须严格执行汛限水位，对病险水库一律空库运行。要加强地质灾害防治，灾害点逐户排查。会议要求各级各部门落实责任。';

it('puts what the text is about first', () => {
  expect(words(TEXT)[0]).toBe('水库');
});

it('leaves out what every report says', () => {
  for (const word of ['会议', '责任', '部门', '工作']) expect(words(TEXT)).not.toContain(word);
});

it('ranks a rare word above a common one that is said as often', () => {
  const tagged = ['经济', '水库'].flatMap((word) => Array(3).fill({ word, tag: 'n' }));
  const frequencies = { documents: 100, words: { 经济: 90, 水库: 2 } };
  expect(rankKeywords(tagged, frequencies).map(({ word }) => word)).toEqual(['水库', '经济']);
});

it('gives at most as many as asked, and none for an empty text', () => {
  expect(rankKeywords(tag(TEXT, true), background, 2)).toHaveLength(2);
  expect(words('')).toEqual([]);
});

it('leaves out measures and words for the whole', () => {
  const text = '全部水库24小时值守，全部病险水库每小时报告，主会场要求全部到位。';
  for (const word of ['小时', '全部', '主会场']) expect(words(text)).not.toContain(word);
});
