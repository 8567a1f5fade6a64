import { describe, expect, it } from 'vitest';
import { expandNumbered } from '../../../lib/lexicon/expand.ts';
import { findFormulas } from '../../../lib/lexicon/formulas.ts';

const read = (text: string) => findFormulas(text).map((f) => [f.text, f.id !== null]);

describe('findFormulas', () => {
  it('finds the lexicon, longest first, inside quotes and out', () => {
    expect(read('要扎紧“四个口袋”，做到“四早”')).toEqual([
      ['四个口袋', true],
      ['四早', true],
    ]);
  });

  it('cuts the exact text', () => {
    const text = '各地要坚持“一河一策”，落实“四早”要求，防止一刀切。';
    for (const f of findFormulas(text)) expect(text.slice(f.start, f.end)).toBe(f.text);
  });

  it.each([
    ['推行“五色管家”工作法', '五色管家'],
    ['做到“快接单、快办结”', '快接单、快办结'],
    ['打造“云川蓝图”品牌', '云川蓝图'],
    ['开展“三进四送五到位”活动', '三进四送五到位'],
  ])('reports the novelty of %s', (text, novelty) => {
    expect(findFormulas(text).find((f) => f.id === null)?.text).toBe(novelty);
  });

  it.each([
    '做好“五一”假期保障',
    '编制“十六五”规划',
    '群众说“你们辛苦了”',
    '乘坐“青禾号”列车',
    '十四早晨召开会议',
    '出现冰火两重天局面',
    '加强基层哨点建设',
    '他指出：“坚持到底”',
  ])('sees none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('expandNumbered', () => {
  const expand = (text: string, slogan: string) => {
    const start = text.indexOf(slogan);
    return expandNumbered(text, { start, end: start + slogan.length });
  };

  it.each([
    [
      '落实“四早”（早发现、早报告、早隔离、早治疗）要求',
      '四早',
      ['早发现', '早报告', '早隔离', '早治疗'],
    ],
    ['做到早发现、早报告、早隔离、早治疗“四早”', '四早', ['早发现', '早报告', '早隔离', '早治疗']],
    ['实行“两快”即快转换、快研判。', '两快', ['快转换', '快研判']],
    ['做到底数、去向、措施“三个清楚”', '三个清楚', ['底数', '去向', '措施']],
    [
      '落实“三个到位”：人员到位、物资到位、责任到位。',
      '三个到位',
      ['人员到位', '物资到位', '责任到位'],
    ],
  ])('%s', (text, slogan, items) => {
    expect(expand(text, slogan)).toEqual(items);
  });

  it.each([
    ['落实“四早”要求，做好早发现、早报告', '四早'],
    ['坚持“四早”（早发现、早报告）', '四早'],
    ['执行“三查七对一验证”（查一、查二、查三）', '三查七对一验证'],
    ['坚持“动态清零”（快、准、严）', '动态清零'],
  ])('says nothing of %s', (text, slogan) => {
    expect(expand(text, slogan)).toBeNull();
  });

  it('hands the expansion on with the formula', () => {
    const found = findFormulas('落实“四早”（早发现、早报告、早隔离、早治疗）要求');
    expect(found[0]?.expansion).toHaveLength(4);
  });
});
