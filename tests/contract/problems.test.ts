/** Whatever can go wrong is told in the reader's language, not in the code's. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { code, readRepo, shipped } from './sources.ts';

/** Told by the popup with its code, or met by the command line alone. */
const ELSEWHERE = new Set(['bad_address', 'no_panel', 'unknown_call', 'unknown_id']);

test('every failure of the extension has its sentence', () => {
  const told = Object.keys(parse(readRepo('assets/locales/zh_CN.yml')).problem);
  const thrown = shipped()
    .flatMap((source) => [...code(source).matchAll(/new Failure\(\s*'([a-z-]+)'/g)])
    .map(([, name = '']) => name.replaceAll('-', '_'));
  expect(thrown.length).toBeGreaterThan(15);
  expect(thrown.filter((name) => !told.includes(name) && !ELSEWHERE.has(name))).toEqual([]);
});
