import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOff, endsClosed, heal, startsAnew } from '../../../lib/page/heal.ts';

describe('heal', () => {
  it.each([
    [
      'a column in the middle of a word',
      ['要始终保持高效指挥，建立健全专班工作', '机制。没有险情的县也要备勤。'],
      1,
    ],
    ['a comma', ['要增强忧患意识，', '常备不懈。'], 1],
    [
      'three columns',
      ['要夯实企业责任，落实总仓制管理，实行', '分级防护，做到凡进必检，配齐', '人员。'],
      1,
    ],
    ['two whole paragraphs', ['会议通报了情况。', '会议强调，要压实责任。'], 2],
    ['a quotation at the end', ['实现社会面“清零”。', '一要抓好人防。'], 2],
    ['points divided by semicolons', ['一是摸清底数；', '二是压实责任。'], 2],
    [
      'a lost full stop before a speaker',
      ['会上通报了全市的情况，听取了汇报', '沈砚秋指出，要抓紧。'],
      2,
    ],
    ['a lost full stop before a point', ['要把各项措施落到实处，形成闭环', '二是压实责任。'], 2],
    [
      'a lost full stop before a dateline',
      ['要把各项措施落到实处，形成闭环', '本报讯 7月5日，全市开会。'],
      2,
    ],
  ])('%s', (_, paragraphs, count) => {
    const whole = heal(paragraphs);
    expect(whole).toHaveLength(count);
    expect(whole.join('')).toBe(paragraphs.join(''));
  });

  it('keeps a space between two Latin words', () => {
    expect(heal(['要推广，尤其是 Internet', 'Plus 的做法。'])).toEqual([
      '要推广，尤其是 Internet Plus 的做法。',
    ]);
  });

  it('knows ends and beginnings', () => {
    expect(endsClosed('会议强调：')).toBe(true);
    expect(endsClosed('力争“两个率先”')).toBe(false);
    expect(breaksOff('要抓好落实，形成')).toBe(false);
    expect(breaksOff('要抓好各项工作的落实，尽快形成')).toBe(false);
    expect(breaksOff('要抓好各项防控工作的落实，尽快形成')).toBe(true);
    expect(startsAnew('（二）压实责任')).toBe(true);
    expect(startsAnew('机制。')).toBe(false);
  });

  it('neither loses nor adds a character and never cuts a paragraph', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('会', '议', '要', '，', '。', '；', '一', '是') }),
    );
    fc.assert(
      fc.property(words, (paragraphs) => {
        const whole = heal(paragraphs);
        expect(whole.join('')).toBe(paragraphs.join(''));
        expect(whole.length).toBeLessThanOrEqual(paragraphs.length);
      }),
    );
  });
});
