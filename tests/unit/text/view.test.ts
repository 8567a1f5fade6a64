import { describe, expect, test } from 'vitest';
import { makeView } from '../../../lib/text/view.ts';

describe('the normalised view', () => {
  test.each([
    ['出席：林青  周闻道  石  海', '出席：林青、周闻道、石海'],
    ['参会人员：林青　周闻道　顾长河', '参会人员：林青、周闻道、顾长河'],
    ['出席：林 青、周闻道', '出席：林青、周闻道'],
    ['要 落实 责任', '要落实责任'],
    ['市委副书记，、市长', '市委副书记、市长'],
    ['参加会议，。', '参加会议。'],
    ['总理朱(金容)基', '总理朱镕基'],
  ])('%s → %s', (source, text) => {
    expect(makeView(source).text).toBe(text);
  });

  test('every character leads back to what it was read from', () => {
    const source = '出席：林青  石  海\n总理朱(金容)基，、副总理';
    const view = makeView(source);
    const at = view.text.indexOf('镕');
    const { start, end } = view.spanToSource(at - 1, at + 2);
    expect(source.slice(start, end)).toBe('朱(金容)基');
    const sea = view.text.indexOf('石');
    const name = view.spanToSource(sea, sea + 2);
    expect(source.slice(name.start, name.end)).toBe('石  海');
  });
});
