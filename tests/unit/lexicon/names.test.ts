import { describe, expect, it } from 'vitest';
import { nameAt, splitNameList } from '../../../lib/lexicon/names.ts';

describe('nameAt', () => {
  it.each([
    ['沈砚秋指出，', '沈砚秋'],
    ['林望就做好工作提出要求', '林望'],
    ['林望在会上强调', '林望'],
    ['林望在主持会议时强调', '林望'],
    ['林望作具体部署', '林望'],
    ['魏书和、王勇出席', '魏书和'],
    ['欧阳青禾主持', '欧阳青禾'],
    ['司马云出席', '司马云'],
    ['努尔兰·阿不都满金出席', '努尔兰·阿不都满金'],
    ['雪克来提·扎克尔、林望', '雪克来提·扎克尔'],
    ['林望', '林望'],
    ['沈砚秋（女）', '沈砚秋'],
    ['林望3日主持召开', '林望'],
    ['陈可等市领导参加', '陈可'],
    ['林望同志', '林望'],
  ])('%s', (text, name) => {
    expect(nameAt(text, 0)).toBe(name);
  });

  it.each(['会议指出', '高质量发展是首要任务', '全面部署', '安全生产', '的指出', ''])(
    'none in %s',
    (text) => {
      expect(nameAt(text, 0)).toBeNull();
    },
  );

  it('reads at an index', () => {
    expect(nameAt('省长林望主持', 2)).toBe('林望');
  });
});

describe('splitNameList', () => {
  const names = (text: string) => splitNameList(text).map((hit) => hit.name);

  it('splits, leaves posts and 等 out, keeps offsets', () => {
    const text = '省长林望、沈砚秋、努尔兰·阿不都满金、陈可等';
    expect(names(text)).toEqual(['林望', '沈砚秋', '努尔兰·阿不都满金', '陈可']);
    for (const hit of splitNameList(text)) expect(text.slice(hit.start, hit.end)).toBe(hit.name);
  });

  it('takes 和 for a joint or for part of a name', () => {
    expect(names('林望、魏书和、张平和李青')).toEqual(['林望', '魏书和', '张平', '李青']);
  });

  it('lets a rare surname pass among names only', () => {
    expect(names('林望、罒山、沈砚秋')).toEqual(['林望', '罒山', '沈砚秋']);
    expect(names('各区县、各部门、有关单位')).toEqual([]);
  });
});
