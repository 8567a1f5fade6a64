import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFormulas } from '../../../lib/lexicon/formulas.ts';
import { gradeModality } from '../../../lib/lexicon/modality.ts';
import { BOUNDS } from '../../../lib/lexicon/modality-table.ts';
import { nameAt, splitNameList } from '../../../lib/lexicon/names.ts';
import { findPlaces } from '../../../lib/lexicon/places.ts';
import { findPosts, postEndingAt } from '../../../lib/lexicon/posts.ts';
import { topicsOf } from '../../../lib/lexicon/topics.ts';

const PIECES =
  '河南 郑州市 鼓楼区 省委 书记 市长 副 主任 组长 成员 领导 （ ） 主持工作 、 ， 。 ； 和 以及 等 同志 林望 沈砚秋 欧阳 · 努尔兰 指出 强调 主持 在 要 必须 严禁 不得 确保 鼓励 支持 力争 坚决 稳妥 进一步 “ ” 四早 四个口袋 早发现 即 ： 对 安全 经济 疫情'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 50 })
  .map((pieces) => pieces.join(''));

function expectOrdered(
  source: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(source.length);
    last = end;
  }
}

describe('whatever the text', () => {
  it('spans lie in it, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        expectOrdered(source, findPlaces(source));
        expectOrdered(source, findPosts(source));
        expectOrdered(source, findFormulas(source));
        expectOrdered(source, splitNameList(source));
        for (const hit of splitNameList(source))
          expect(source.slice(hit.start, hit.end)).toBe(hit.name);
      }),
    );
  });

  it('names and posts touch the index they were asked for', () => {
    fc.assert(
      fc.property(text, fc.nat(120), (source, index) => {
        const name = nameAt(source, index);
        if (name !== null) expect(source.startsWith(name, index)).toBe(true);
        const post = postEndingAt(source, Math.min(index, source.length));
        if (post) expect(post.start).toBeLessThan(post.end);
      }),
    );
  });

  it('grades lie in their bounds and markers in the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const grade = gradeModality(source);
        const [low, high] = BOUNDS[grade.kind];
        expect(grade.strength).toBeGreaterThanOrEqual(low);
        expect(grade.strength).toBeLessThanOrEqual(high);
        expect(grade.marker === null).toBe(grade.markerStart === null);
        if (grade.marker !== null)
          expect(source.startsWith(grade.marker, grade.markerStart ?? -1)).toBe(true);
      }),
    );
  });

  it.each(['对，', '要', '“', '、', '省委书记、', '严禁', '林望、', '四早', '和', '（'])(
    'ten thousand times %s comes to an end',
    (piece) => {
      const long = piece.repeat(10_000);
      expectOrdered(long, findPlaces(long));
      expectOrdered(long, findPosts(long));
      expectOrdered(long, findFormulas(long));
      expectOrdered(long, splitNameList(long));
      expect(gradeModality(long).strength).toBeGreaterThan(0);
      expect(topicsOf(long).length).toBeLessThanOrEqual(3);
    },
  );
});
