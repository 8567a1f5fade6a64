import { describe, expect, it } from 'vitest';
import { findPosts, postEndingAt } from '../../../lib/lexicon/posts.ts';

/** The post right before the first 沈 of a sentence. */
function post(text: string): string | null {
  const span = postEndingAt(text, text.indexOf('沈'));
  return span && text.slice(span.start, span.end);
}

describe('postEndingAt', () => {
  it.each([
    ['省委书记沈砚秋主持会议', '省委书记'],
    ['市委副书记、市长沈砚秋出席', '市委副书记、市长'],
    ['会上，中共中央政治局常委、国务院总理沈砚秋强调', '中共中央政治局常委、国务院总理'],
    ['党委书记沈砚秋主持学习，副总经理', '党委书记'],
    ['副总经理（主持工作）沈砚秋分析形势', '副总经理（主持工作）'],
    ['省委常委、常务副省长沈砚秋出席', '省委常委、常务副省长'],
    ['党组书记、局长沈砚秋作总结', '党组书记、局长'],
    ['领导小组成员沈砚秋参加', '领导小组成员'],
    ['市领导沈砚秋参加', '市领导'],
    ['县委常委、宣传部部长沈砚秋汇报', '县委常委、宣传部部长'],
    ['街道党工委书记沈砚秋汇报', '街道党工委书记'],
    ['联席会议召集人沈砚秋主持', '联席会议召集人'],
    ['会议由公司党委书记、董事长沈砚秋主持', '公司党委书记、董事长'],
    ['11月7日省长沈砚秋主持召开会议', '省长'],
    ['省住房和城乡建设厅厅长沈砚秋汇报', '省住房和城乡建设厅厅长'],
    ['中央应对疫情工作领导小组组长沈砚秋主持', '中央应对疫情工作领导小组组长'],
    ['国务委员兼外交部部长沈砚秋出席', '国务委员兼外交部部长'],
    ['部分县（市、区）党委书记沈砚秋发言', '部分县（市、区）党委书记'],
    ['听取市卫健委主任沈砚秋汇报', '市卫健委主任'],
    ['呼和浩特市委书记沈砚秋出席', '呼和浩特市委书记'],
    ['市城市管理和综合执法局局长沈砚秋汇报', '市城市管理和综合执法局局长'],
    ['总经理助理沈砚秋参加', '总经理助理'],
    ['州长沈砚秋、盟委书记', '州长'],
  ])('%s', (text, expected) => {
    expect(post(text)).toBe(expected);
  });

  it.each(['会议由沈砚秋主持', '加强党的领导沈砚秋', '，沈砚秋指出', '沈砚秋'])(
    'none in %s',
    (text) => {
      expect(post(text)).toBeNull();
    },
  );

  it('does not take the person before for part of a joined post', () => {
    expect(post('省委书记林望、省长沈砚秋出席')).toBe('省长');
  });
});

describe('findPosts', () => {
  const all = (text: string) => findPosts(text).map((p) => text.slice(p.start, p.end));

  it('finds joined posts as one', () => {
    expect(all('省委常委、市委书记林望主持，市长沈砚秋出席。')).toEqual([
      '省委常委、市委书记',
      '市长',
    ]);
  });

  it.each(['加强党的领导', '中央书记处和常委会', '推行长期护理', '干部要担当'])(
    'none in %s',
    (text) => {
      expect(all(text)).toEqual([]);
    },
  );
});
