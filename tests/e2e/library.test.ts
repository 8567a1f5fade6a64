/** What is kept of what one reads, what stands beside it later, and looking things up. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';
import { keptText } from './kept.ts';
import { GOV, GUANCHA, html } from './pages.ts';

const ELSEWHERE = 'www.guancha.cn/politics/2024_07_17_700009.shtml';
const NEXT = 'www.guancha.cn/politics/2024_07_29_700010.shtml';
const seventh = html('guancha');
const eighth = seventh
  .replaceAll('第七次', '第八次')
  .replaceAll('7月16日', '7月28日')
  .replaceAll('2024-07-17', '2024-07-29');

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({
    pages: { [GOV]: html('gov'), [GUANCHA]: seventh, [ELSEWHERE]: seventh, [NEXT]: eighth },
  });
});
afterAll(async () => {
  await bench.close();
});

const read = async (address: string) => {
  const page = await bench.open(address);
  return { page, card: await bench.card(page) };
};

/** Waits until the store holds a reading of the page. */
const hasKept = (address: string) =>
  expect.poll(() => keptText(bench), { timeout: 20_000 }).toContain(address);

test('a meeting read on two pages is kept once, and stands beside the next session', async () => {
  for (const address of [GUANCHA, ELSEWHERE]) {
    const { page } = await read(address);
    await hasKept(address);
    await page.close();
  }
  const { page, card } = await read(NEXT);
  await card.click('.pill');
  await card.click('.beside:has(.related) summary');
  expect(await card.text('.related li:first-child')).toMatch(
    /上一次[\s\S]*第七次专题会议[\s\S]*2024年7月16日/,
  );
  const popup = await bench.popup(page);
  await popup.getByText(/相关会议（\d+）/).click();
  await popup.locator('.related li').first().getByText('第七次专题会议').waitFor();
  await popup.close();
  await page.close();

  const options = await bench.own('options.html');
  await options.getByText('已保存的会议（2）').click();
  const kept = await options.locator('.saved li .line-name').allTextContents();
  expect(kept.map((name) => /第.次/.exec(name)?.[0]).sort()).toEqual(['第七次', '第八次']);
  await options.locator('.saved li').filter({ hasText: '第八次' }).getByRole('button').click();
  await options.getByText('已保存的会议（1）').waitFor();
  await options.close();
});

test('lookup answers in the popup by pinyin, Han and English, by keyboard alone', async () => {
  const popup = await bench.own('popup.html');
  const box = popup.getByRole('combobox');
  for (const query of ['sgkd', '四個口袋', 'four pockets']) {
    await box.fill(query);
    await popup.getByRole('option').first().getByText('四个口袋').waitFor();
  }
  await box.press('Enter');
  await popup.getByRole('heading', { name: '四个口袋' }).waitFor();
  await popup.getByText('sì gè kǒu dài').waitFor();
  await popup.close();
});

test('the words selected on a page are looked up in a window of their own', async () => {
  const window = await bench.own(`popup.html?lookup=${encodeURIComponent('楼阳生')}`);
  await window
    .getByRole('option', { name: /楼阳生/ })
    .first()
    .click();
  await window.getByRole('heading', { name: '楼阳生' }).waitFor();
  expect(await window.locator('.posts li').count()).toBeGreaterThan(0);
  await window.close();
});

test('a bundled meeting is laid beside the page, and the panel relates the page as its card does', async () => {
  const { page, card } = await read(GOV);
  await card.click('.pill');
  await card.click('[role=tab]:nth-child(2)');
  await card.click('.beside:has(.related) summary');
  const onCard = await card.text('.related');
  expect(onCard).toContain('所贯彻的会议');
  const popup = await bench.popup(page);
  await popup.getByRole('combobox').fill('安全生产电视电话会议 2024');
  await popup.getByRole('option').first().click();
  const [panel] = await Promise.all([
    bench.context.waitForEvent('page'),
    popup.getByRole('button', { name: '与本页对照' }).click(),
  ]);
  await panel.getByRole('tab', { name: '关联' }).click();
  await panel.locator('.related-view section').nth(1).locator('.related li').first().waitFor();
  const inPanel = panel.locator('.related-view section').nth(1).locator('.related');
  expect((await inPanel.innerText()).replace(/\s+/g, '')).toBe(onCard.replace(/\s+/g, ''));
  await panel.close();
  await page.close();
});

test('a meeting that was kept can be looked up', async () => {
  const popup = await bench.own('popup.html');
  await popup.getByRole('combobox').fill('防汛救灾工作第七次');
  await popup.getByRole('option', { name: /云川省委/ }).click();
  await popup.getByText('本月20日前').first().waitFor();
  await popup.close();
});
