import { expect, test } from 'vitest';
import { NARRATION } from '../../../lib/lexicon/narration.ts';
import { STATEMENT_SIGNS } from '../../../lib/lexicon/orders.ts';
import { literalsOf } from '../../../lib/text/literals.ts';
import { anyOf, hasAny, Sieve, sifted, wordsOf } from '../../../lib/text/sieve.ts';
import { focus } from '../../../lib/text/words.ts';

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

const SENTENCES = [
  '会议强调，各地要压实责任，严防风险外溢。',
  '沈砚秋主持会议并讲话。',
  '一是强化巡查；二是备足物资。',
  '责任',
  '',
];

test('a sifted pattern matches what the pattern alone matches, whatever was asked before', () => {
  const patterns = [/^会议(?:强调|指出)/, /(?<=压实)责任/, /[一二]是/, /(?:严防|防范)[^，]*。$/];
  const both = patterns.map((pattern) => [pattern, sifted(pattern)] as const);
  for (const round of [SENTENCES, [...SENTENCES].reverse()])
    for (const text of round)
      for (const [pattern, only] of both) {
        expect(only.test(text)).toBe(pattern.test(text));
        expect(only.exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
      }
});

test('what a sentence meets is kept with it and never passed on to another text', () => {
  const speaks = hasAny(['强调', '指出，']);
  const known = SENTENCES.map((text) => ({ text, met: null as Uint32Array | null }));
  for (let round = 0; round < 2; round++)
    for (const sentence of known) {
      focus(sentence);
      expect(speaks(sentence.text)).toBe(/强调|指出，/.test(sentence.text));
      expect(speaks('林青指出，')).toBe(true);
      expect(speaks('林青指出')).toBe(false);
    }
  // Rules made later ask for words that no earlier look has looked for.
  const carries = hasAny(['备足']);
  for (const sentence of known) {
    focus(sentence);
    expect(carries(sentence.text)).toBe(sentence.text.includes('备足'));
  }
});

test('a text longer than any page is looked at whole', () => {
  const only = sifted(/备足物资$/);
  const long = '巡查'.repeat(20_000);
  expect(only.test(`${long}备足物资`)).toBe(true);
  expect(only.test(`${long}备足`)).toBe(false);
});

test('a pattern that tells no words cannot be sifted', () => {
  expect(() => wordsOf(/^[^，]{2,8}/)).toThrow('no words to sift by');
});
