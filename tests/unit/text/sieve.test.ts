import { expect, test } from 'vitest';
import { NARRATION } from '../../../lib/lexicon/narration.ts';
import { STATEMENT_SIGNS } from '../../../lib/lexicon/orders.ts';
import { literalsOf } from '../../../lib/text/literals.ts';
import { anyOf, Sieve } from '../../../lib/text/sieve.ts';

test.each([
  [/已(?:全部|基本)完成/, ['完成']],
  [/只要[^。]*就|一定能/, ['就', '一定能']],
  [/(?:进一步)?落实(?!了)/, ['落实']],
  [/(?<=各级|各地)\p{Script=Han}+/u, ['各级', '各地']],
  [/(?:各级)*[^，]{0,3}/, null],
  [/堵?/, null],
  [/贯彻|[一-龥]/, null],
  [/meeting/i, null],
])('what %s cannot do without', (pattern, words) => {
  expect(literalsOf(pattern)).toEqual(words);
});

test('a sieve passes every rule that matches, in order', () => {
  const patterns = [...STATEMENT_SIGNS.map(([sign]) => sign), ...NARRATION.map((r) => r.pattern)];
  const examples = [...STATEMENT_SIGNS.map(([, text]) => text), ...NARRATION.map((r) => r.example)];
  const sieve = new Sieve(patterns, (pattern) => pattern);
  for (const text of examples) {
    const matching = patterns.filter((pattern) => pattern.test(text));
    const passed = sieve.passing(text);
    expect(passed.filter((pattern) => pattern.test(text))).toEqual(matching);
    expect(passed.length).toBeLessThan(patterns.length);
  }
});

test('any of many patterns', () => {
  const told = anyOf([/取得[^，]{0,4}成效/, /正在/]);
  expect(told('工作取得积极成效')).toBe(true);
  expect(told('正在推进')).toBe(true);
  expect(told('取得经验，成效明显')).toBe(false);
});
