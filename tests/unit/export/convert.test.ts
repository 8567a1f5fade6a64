import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as toTraditional from 'opencc-js/cn2t';
import * as toSimplified from 'opencc-js/t2cn';
import { expect, it } from 'vitest';
import { type DictionaryName, loadConverter } from '../../../lib/text/convert.ts';

const find = createRequire(import.meta.url).resolve;

/** As the extension reads a dictionary: the one string in its file. */
async function load(name: DictionaryName): Promise<string> {
  const script = await readFile(find(`opencc-js/dict/${name}`), 'utf8');
  return JSON.parse(script.slice(script.indexOf('"'), script.lastIndexOf('"') + 1));
}

it('converts by phrases, not by characters alone', async () => {
  const hant = await loadConverter('hant', load);
  expect(hant('头发与发展，干部与干燥，那只鸡，只有一只脚，皇后在后面')).toBe(
    '頭髮與發展，幹部與乾燥，那隻雞，只有一隻腳，皇后在後面',
  );
  const hans = await loadConverter('hans', load);
  expect(hans('頭髮與發展，幹部與乾燥')).toBe('头发与发展，干部与干燥');
});

it('does what the library itself does with its own configurations', async () => {
  const words = '干部群众要着力解决里程碑式的复杂问题，台风过后恢复生产，制定计划，发挥作用。';
  const theirs = toTraditional.Converter({ from: 'cn', to: 'tw' })(words);
  expect((await loadConverter('hant', load))(words)).toBe(theirs);
  expect((await loadConverter('hans', load))(theirs)).toBe(
    toSimplified.Converter({ from: 't', to: 'cn' })(theirs),
  );
});
