/** What the popup says of the tab in front, and what it can do there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CardHandle } from './card-handle.ts';
import { type Bench, startBench } from './harness.ts';
import { GENERIC, GOV, GUANCHA, html, PAGES, PRESS } from './pages.ts';

const EMPTY = 'www.guancha.cn/empty.html';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: { ...PAGES, [EMPTY]: html('empty') } });
});
afterAll(async () => {
  await bench.close();
});

test('on a report: the meetings found, and the card one click away', async () => {
  const page = await bench.open(GUANCHA);
  const card = await bench.card(page);
  const popup = await bench.popup(page);
  await popup.getByText('读到 1 个会议').waitFor();
  expect(await popup.locator('.meetings').textContent()).toContain('防汛救灾工作第七次专题会议');
  await bench.shot(popup, 'popup-found');
  await popup.getByRole('button', { name: '打开卡片' }).click();
  await card.waitFor('.sheet');
  await page.close();
});

test('on a government page with two meetings: both', async () => {
  const page = await bench.open(GOV);
  await bench.card(page);
  const popup = await bench.popup(page);
  await popup.getByText('读到 2 个会议').waitFor();
  await popup.close();
  await page.close();
});

test('on a press conference: why there is nothing', async () => {
  const page = await bench.open(PRESS);
  const popup = await bench.popup(page);
  await popup.getByText('这是新闻发布会，不是会议。').waitFor();
  await bench.shot(popup, 'popup-press');
  await popup.close();
  await page.close();
});

test('on an empty page: that no article was found', async () => {
  const page = await bench.open(EMPTY);
  const popup = await bench.popup(page);
  await popup.getByText('这个页面上没有找到文章。').waitFor();
  await popup.close();
  await page.close();
});

test('on any other site nothing runs until the user says "read this page"', async () => {
  const page = await bench.open(GENERIC);
  const popup = await bench.popup(page);
  await popup.getByText('这个页面还没有读过。').waitFor();
  expect(await CardHandle.exists(page)).toBe(false);
  await popup.getByRole('button', { name: '读这个页面' }).click();
  await popup.getByText('读到 1 个会议').waitFor();
  const card = await bench.card(page);
  await card.waitFor('.sheet');
  expect(await card.text()).toContain('严仲言');
  // The page shows its card by itself while the popup asks for it: still one.
  expect(await page.locator('yaodian-card').count()).toBe(1);
  await popup.close();
  await page.close();
});

test("on the browser's own pages: that extensions may not read them", async () => {
  const page = await bench.context.newPage();
  await page.goto('chrome://version/');
  const popup = await bench.popup(page);
  await popup
    .getByRole('button', { name: '读这个页面' })
    .or(popup.getByText('浏览器不允许'))
    .first()
    .waitFor();
  const read = popup.getByRole('button', { name: '读这个页面' });
  if (await read.isVisible()) await read.click();
  await popup.getByText('浏览器不允许扩展读取这类页面。').waitFor();
  await popup.close();
  await page.close();
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
