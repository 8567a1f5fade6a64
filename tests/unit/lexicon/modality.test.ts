import { describe, expect, it } from 'vitest';
import { gradeModality } from '../../../lib/lexicon/modality.ts';
import { BOUNDS, MARKERS } from '../../../lib/lexicon/modality-table.ts';

describe('gradeModality', () => {
  it.each([
    ['鼓励企业留工留薪', 'encourage', '鼓励', 1],
    ['要鼓励企业留工留薪', 'encourage', '要鼓励', 2],
    ['支持重点企业技术改造', 'support', '支持', 2],
    ['大力支持重点企业技术改造', 'support', '大力支持', 3],
    ['探索建立长效机制', 'explore', '探索', 3],
    ['力争月底前见效', 'strive', '力争', 4],
    ['会议强调，要加强巡查', 'should', '要', 5],
    ['要进一步加强巡查', 'should', '要', 6],
    ['要稳步推进改造', 'should', '要', 4],
    ['聚焦重点环节，压实各方责任', 'should', null, 5],
    ['会议决定设立专项资金', 'decide', '决定', 6],
    ['确保群众温暖过冬', 'ensure', '确保', 7],
    ['必须压实责任', 'must', '必须', 8],
    ['坚决守住安全底线', 'must', '坚决', 7],
    ['防止层层加码', 'forbid', '防止', 6],
    ['要坚决防止层层加码', 'forbid', '要坚决防止', 7],
    ['不得瞒报漏报', 'forbid', '不得', 8],
    ['严禁以任何名义摊派', 'forbid', '严禁', 9],
  ])('%s', (text, kind, marker, strength) => {
    expect(gradeModality(text)).toMatchObject({ kind, marker, strength });
  });

  it('grades by a hard marker of a later clause, not by the purpose', () => {
    expect(gradeModality('要加强管理，严禁弄虚作假')).toMatchObject({
      kind: 'forbid',
      marker: '严禁',
      polarity: 'negative',
    });
    expect(gradeModality('要加强管理，确保安全')).toMatchObject({ kind: 'should', marker: '要' });
    expect(gradeModality('加强宣传，引导群众少出门')).toMatchObject({
      kind: 'should',
      marker: null,
    });
  });

  it('passes over what leads up to the order', () => {
    expect(gradeModality('林望指出，对重点地区，力争三日内清零').kind).toBe('strive');
    expect(gradeModality('春节将至，要加大宣传力度').marker).toBe('要');
  });

  it.each(['重要任务抓紧落实', '落实上级要求', '盘活要素资源', '只要有一线希望就全面搜救'])(
    'sees no 要 in %s',
    (text) => {
      expect(gradeModality(text).marker).toBeNull();
    },
  );

  it.each(['要求真务实抓落实', '要领会精神实质', '要紧盯薄弱环节', '要不断完善机制'])(
    'sees 要 in %s',
    (text) => {
      expect(gradeModality(text).marker).toBe('要');
    },
  );

  it('lists degree words and gives offsets', () => {
    const text = '会议要求，要坚决、严格落实各项措施';
    const grade = gradeModality(text);
    expect(grade.degree).toEqual(['坚决', '严格']);
    expect(text.slice(grade.markerStart ?? 0).startsWith(grade.marker ?? '?')).toBe(true);
  });

  it('grades every example of the table as the table says', () => {
    for (const { example, kind, strength } of MARKERS) {
      const grade = gradeModality(example);
      expect([example, grade.kind]).toEqual([example, kind]);
      expect(Math.abs(grade.strength - strength)).toBeLessThanOrEqual(1);
    }
  });

  it('keeps every grade within its kind', () => {
    for (const { kind, strength } of MARKERS) {
      const [low, high] = BOUNDS[kind];
      expect(strength).toBeGreaterThanOrEqual(low);
      expect(strength).toBeLessThanOrEqual(high);
    }
  });
});
