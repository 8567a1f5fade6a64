import { expect, it } from 'vitest';
import { loadConverter } from '../../../lib/text/convert.ts';

it('converts by phrases, not by characters alone', async () => {
  const hant = await loadConverter('hant');
  expect(hant('头发与发展，干部与干燥，那只鸡，只有一只脚，皇后在后面')).toBe(
    '頭髮與發展，幹部與乾燥，那隻雞，只有一隻腳，皇后在後面',
  );
  const hans = await loadConverter('hans');
  expect(hans('頭髮與發展，幹部與乾燥')).toBe('头发与发展，干部与干燥');
});
