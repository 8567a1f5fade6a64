/** What shipped source must never do. */
import { expect, test } from 'vitest';
import { code, shipped } from './sources.ts';

/** Pattern, and the files that may use it with the reason. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp, allowed: readonly string[]])[] =
  [
    [
      'writing HTML',
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
      [],
    ],
    ['running strings', /\beval\s*\(|new Function\b|setTimeout\s*\(\s*['"`]/, []],
    // Both read files of the extension's own package, through runtime.getURL.
    ['fetching', /\bfetch\s*\(/, ['lib/platform/i18n.ts', 'lib/platform/dataset.ts']],
    [
      'other ways to the network',
      /XMLHttpRequest|WebSocket\b|EventSource\b|sendBeacon|importScripts/,
      [],
    ],
    ['a non-null assertion by cast', /as any\b/, []],
  ];

for (const [what, pattern, allowed] of FORBIDDEN)
  test(`shipped source is free of ${what}`, () => {
    const found = shipped().filter(
      (source) => !allowed.includes(source.path) && pattern.test(code(source)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

test('the exceptions are still needed', () => {
  const sources = new Map(shipped().map((source) => [source.path, source]));
  for (const [, pattern, allowed] of FORBIDDEN)
    for (const path of allowed) {
      const source = sources.get(path);
      expect(source && pattern.test(code(source)), path).toBe(true);
    }
});

test('what is fetched is a file of the package', () => {
  for (const source of shipped())
    for (const [, argument] of code(source).matchAll(/\bfetch\s*\(([^;]*)\)/g))
      expect(argument, source.path).toMatch(/^browser\.runtime\.getURL\(/);
});
