import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, fold, type Mark } from '../../../lib/compare/redline.ts';
import { cutPlainly, cutWith } from '../../../lib/compare/words.ts';

const show = (marks: readonly Mark[]): string =>
  marks
    .map(({ op, text }) => {
      if (op === 'same') return text;
      return op === 'out' ? `[-${text}-]` : op === 'in' ? `{+${text}+}` : `<${op} ${text}>`;
    })
    .join('');

const side = (marks: readonly Mark[], without: readonly Mark['op'][]): string =>
  marks
    .filter(({ op }) => !without.includes(op))
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it('marks whole words, never half of one', () => {
    expect(show(diffWords('实施稳健的货币政策', '实施适度宽松的货币政策'))).toBe(
      '实施[-稳健-]{+适度宽松+}的货币政策',
    );
    expect(show(diffWords('坚持关口内置、划小单元', '坚持关口前置、划小单元'))).toBe(
      '坚持[-关口内置-]{+关口前置+}、划小单元',
    );
  });

  it('keeps numbers with their measure and names in one piece', () => {
    expect(show(diffWords('建成50万管检测能力', '建成100万管检测能力'))).toContain(
      '[-50万管-]{+100万管+}',
    );
    expect(show(diffWords('沈砚秋强调', '顾望舒强调'))).toBe('[-沈砚秋-]{+顾望舒+}强调');
  });

  it('shows what only changed its place as moved', () => {
    const swapped = diffWords('流调溯源、隔离管控', '隔离管控、流调溯源');
    expect(swapped.map(({ op }) => op)).toContain('from');
    expect(swapped.map(({ op }) => op)).toContain('to');
  });

  it('gives both texts back', () => {
    const words = fc.array(
      fc.constantFrom('要', '加快', '建设', '云川省', '检测', '，', '、', '50万', '能力', '沈砚秋'),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const marks = diffWords(a.join(''), b.join(''));
        expect(side(marks, ['in', 'to'])).toBe(a.join(''));
        expect(side(marks, ['out', 'from'])).toBe(b.join(''));
      }),
    );
  });
});

it('cuts any text into words that give it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(cutPlainly(text).join('')).toBe(text);
    }),
  );
});

describe('cutting with the words of another', () => {
  const text = '建成50万管核酸检测能力研究院';
  const known = new Map([[text, ['建成', '50', '万管', '核酸', '检测', '能力', '研究院']]]);

  it('takes them, but breaks no number and no term of ours', () => {
    expect(cutWith(known)(text)).toEqual(['建成', '50万管', '核酸检测', '能力', '研究院']);
  });

  it('keeps its own where the other does not give the text back', () => {
    const broken = new Map([[text, ['建成', '能力']]]);
    expect(cutWith(broken)(text)).toEqual(cutPlainly(text));
    expect(cutWith(new Map())(text)).toEqual(cutPlainly(text));
  });
});

it('folds only what is the same for long', () => {
  const long = '云川省各地'.repeat(20);
  const [only, change] = fold([
    { op: 'same', text: long },
    { op: 'in', text: '抓好春耕' },
  ]);
  expect(change?.hidden).toBe('');
  expect(only?.hidden.length).toBeGreaterThan(50);
  expect(`${only?.head}${only?.hidden}${only?.tail}`).toBe(long);
});
