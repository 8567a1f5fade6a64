import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceLink } from '../../../lib/export/fragment.ts';

const URL_ = 'https://a.cn/x';

/** What a browser does with the link: the stretch of `text` it would show, after the standard. */
function resolve(link: string, text: string): { start: number; end: number } | null {
  const value = link.split(':~:text=')[1] ?? '';
  const parts = value.split(',');
  const prefix = parts[0]?.endsWith('-')
    ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '')
    : '';
  const [head = '', tail = ''] = parts.map((part) => decodeURIComponent(part));
  let from = 0;
  for (;;) {
    const before = text.indexOf(prefix, from);
    if (before < 0) return null;
    const start = prefix ? before + prefix.length : text.indexOf(head, from);
    if (start < 0) return null;
    if (text.startsWith(head, start)) {
      const after = start + head.length;
      const end = tail ? text.indexOf(tail, after) + tail.length : after;
      return { start, end };
    }
    from = before + 1;
  }
}

const spanOf = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};

describe('sentenceLink', () => {
  it('names a short sentence whole, with "-", "," and "&" encoded', () => {
    const text = '会议指出。要抓A-B,C&D工作。';
    expect(sentenceLink(URL_, text, spanOf(text, '要抓A-B,C&D工作。'))).toBe(
      'https://a.cn/x#:~:text=%E8%A6%81%E6%8A%93A%2DB%2CC%26D%E5%B7%A5%E4%BD%9C%E3%80%82',
    );
  });

  it('names a long one by both ends, each found first where it stands', () => {
    const text =
      '要坚持底线思维，做好各项工作。要坚持底线思维，把粮食收购、仓储、运输各个环节全部纳入监管，确保颗粒归仓。';
    const span = spanOf(text, text.slice(15));
    const link = sentenceLink(URL_, text, span) ?? '';
    expect(link.split(',').length).toBeGreaterThan(1);
    expect(resolve(link, text)).toEqual(span);
  });

  it('tells two equal sentences apart by what stands before', () => {
    const text = '省里要求，要压实责任。市里要求，要压实责任。';
    const span = spanOf(text, '要压实责任。', 14);
    expect(resolve(sentenceLink(URL_, text, span) ?? '', text)).toEqual(span);
  });

  it('keeps another fragment and gives no link without a web address', () => {
    expect(sentenceLink('https://a.cn/x#p2', '要紧', { start: 0, end: 2 })).toContain(
      '#p2:~:text=',
    );
    expect(sentenceLink('javascript:1', '要紧', { start: 0, end: 2 })).toBeNull();
    expect(sentenceLink(null, '要紧', { start: 0, end: 2 })).toBeNull();
  });

  it('finds any sentence of a paragraph that no other sentence repeats', () => {
    const clause = fc.stringMatching(/^[要抓好落实粮食收购各级部门确保安全A-Z,&-]{7,40}$/);
    fc.assert(
      fc.property(fc.uniqueArray(clause, { minLength: 1, maxLength: 6 }), fc.nat(), (all, n) => {
        const text = all.map((each, index) => `${index}${each}。`).join('');
        const quote = `${n % all.length}${all[n % all.length]}。`;
        const span = spanOf(text, quote);
        expect(resolve(sentenceLink(URL_, text, span) ?? '', text)).toEqual(span);
      }),
    );
  });
});
