/** What is stronger, what is weaker, and what only looks so: about an invented county. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../lib/compare/changes.ts';
import { compareMeetings } from '../../../lib/compare/compare.ts';
import { firmer } from '../../../lib/compare/firmness.ts';
import { unitsOf } from '../../../lib/compare/units.ts';
import type { ComparedMeeting } from '../../../lib/model/change.ts';
import { blankMeeting, sentencesOf } from './corpus.ts';

const meeting = (id: string, text: string): ComparedMeeting => ({
  ...blankMeeting(id),
  date: `2023-0${id.length}-01`,
  text,
  directives: sentencesOf(text),
});

const kindsOf = (before: string, after: string) =>
  changesBetween(meeting('a', before), meeting('bb', after)).map(({ kind }) => kind);

describe('firmness of two wordings', () => {
  it.each([
    ['严格落实巡堤制度', '落实巡堤制度', -1],
    ['有效防范堤坝险情', '坚决防范堤坝险情', 1],
    ['一旦出现险情要处置', '一旦出现险情立即处置', 1],
  ])('%s → %s', (earlier, later, by) => {
    expect(firmer(earlier, later).by).toBe(by);
  });

  it.each([
    // Inside another word, in a name, or in what something is to become.
    ['汇聚修堤的强大力量', '汇聚修堤的力量'],
    ['推进全面从严治党', '推进党建'],
    ['推动堤坝管理更加科学', '推动堤坝管理'],
    ['落实关于坚决守住青禾大堤的重要指示', '落实守住青禾大堤的部署'],
    // The same ban in another word.
    ['巡堤决不能掉以轻心', '巡堤不可掉以轻心'],
    // The word went into another clause.
    ['毫不放松抓好巡堤查险', '抓好巡堤查险，决不能掉以轻心'],
  ])('%s → %s is neither stronger nor weaker', (earlier, later) => {
    expect(firmer(earlier, later).by).toBe(0);
  });
});

describe('kinds of pairs', () => {
  it('tells no tone where two orders share little', () => {
    const kinds = kindsOf(
      '确保粮库年底前安全运行。要加强农田水利建设管护。',
      '推进农田水利建设和乡村道路管护。要提升粮库运行能力水平。',
    );
    expect(kinds).not.toContain('weaker');
  });

  it('tells no tone of what says how things stand', () => {
    expect(kindsOf('坚决防止粮价反弹。', '防止粮价反弹任务仍然艰巨。')).not.toContain('weaker');
    expect(kindsOf('坚决防止粮价反弹。', '要防止粮价反弹。')).toContain('weaker');
  });

  it('names what marks an order where it has no word of degree: 要 → 务必', () => {
    const marked = (id: string, text: string, marker: string): ComparedMeeting => {
      const plain = meeting(id, text);
      const directives = plain.directives.map((directive) => ({
        ...directive,
        modality: { ...directive.modality, marker },
      }));
      return { ...plain, directives };
    };
    const [change] = changesBetween(
      marked('a', '各级负责同志要靠前指挥。', '要'),
      marked('bb', '各级负责同志务必靠前指挥。', '务必'),
    );
    expect(change?.kind).toBe('stronger');
    expect(change?.why?.strength).toEqual({ earlier: ['要'], later: ['务必'] });
  });

  it('pairs nothing for the number that it stands under', () => {
    expect(kindsOf('六是坚持办好学堂。', '六是坚持修路架桥。').sort()).toEqual(['dropped', 'new']);
  });

  it('pairs nothing for the stock phrases that every report ends with', () => {
    const kinds = kindsOf('推动青禾河治理不断迈上新台阶。', '推动象棋普及不断迈上新台阶。');
    expect(kinds.sort()).toEqual(['dropped', 'new']);
  });
});

it('gives the thread back to what was plainly said before, whatever else is near it', () => {
  const { changes } = compareMeetings([
    meeting('a', '要推广柳溪夜间巡堤做法。要修复青禾大堤涵闸。'),
    meeting('bb', '要修复青禾大堤涵闸。'),
    meeting('ccc', '要修复青禾大堤涵闸。要推广柳溪夜间巡堤做法。'),
  ]);
  const back = changes.find(({ later, to }) => to === 'ccc' && later?.text.includes('柳溪'));
  expect(back?.kind).toBe('new');
  expect(back?.back).toBe('a');
});

it('takes back the step of a word of degree that stands in another part of the sentence', () => {
  const [order] = sentencesOf('要全面清查粮库存粮底数账目，修复青禾大堤保障防汛安全。');
  if (!order) throw new Error('The sentence is gone.');
  const modality = { kind: 'should', marker: '要', strength: 6, degree: ['全面'] } as const;
  const parts = unitsOf([{ ...order, modality }]).map(({ directive }) => directive.modality);
  expect(parts.map(({ strength, degree }) => [strength, degree])).toEqual([
    [6, ['全面']],
    [5, []],
  ]);
});

it('grades the parts of a sentence in traditional characters as those in simplified ones', () => {
  const modality = { kind: 'must', marker: '务必', strength: 8, degree: ['全面'] } as const;
  const gradesOf = (text: string) => {
    const orders = sentencesOf(text).map((order) => ({ ...order, modality }));
    return unitsOf(orders).map(({ directive }) => directive.modality.strength);
  };
  const simplified = gradesOf('修复青禾大堤涵闸，务必全面清查粮库账目。');
  expect(simplified).toEqual([5, 8]);
  expect(gradesOf('修復青禾大堤涵閘，務必全面清查糧庫賬目。')).toEqual(simplified);
});

it('grades no topic by what only says how things stand', () => {
  const must = meeting('a', '必须看到，粮食安全基础稳固。要抓好粮食收购。');
  const { strength } = compareMeetings([
    {
      ...must,
      directives: must.directives.map((directive, at) => ({
        ...directive,
        modality: { ...directive.modality, strength: at === 0 ? 8 : 5 },
      })),
    },
    meeting('bb', '要抓好粮食收购。'),
  ]);
  expect(strength.map(({ grades }) => Math.max(...grades.map((grade) => grade ?? 0)))).toEqual([5]);
});
