/** What is chosen in the options holds in tabs that are open: number, sites, "never"; keys while typing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askPage } from '../../lib/cli/demo/ask.ts';
import { backgroundOf, tabNumber } from '../../lib/cli/demo/launch.ts';
import { CardHandle } from './card-handle.ts';
import { type Bench, startBench } from './harness.ts';
import { GUANCHA, html, PAGES, PRESS, ZAOBAO } from './pages.ts';

const FIELD = 'www.guancha.cn/politics/2024_07_17_700011.shtml';
const field = html('guancha').replace('<body>', '<body><input id="ask" aria-label="搜索">');

/** The machine may have other work. */
const patient = { timeout: 15_000 };

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: { ...PAGES, [FIELD]: field } });
});
afterAll(() => bench.close());

declare const chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };

async function badgeOf(page: Page): Promise<string> {
  const tabId = await tabNumber(bench.context, page);
  const background = await backgroundOf(bench.context);
  return background.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

test('the icon shows the number of directives, or nothing; the option takes it away and brings it back', async () => {
  const page = await bench.open(GUANCHA);
  const card = await bench.card(page);
  const count = /(\d+) 条/.exec(await card.text('.pill'))?.[1];
  expect(Number(count)).toBeGreaterThan(10);
  await expect.poll(() => badgeOf(page), patient).toBe(count);
  const press = await bench.open(PRESS);
  expect(await badgeOf(press)).toBe('');
  const options = await bench.own('options.html');
  const number = options.getByRole('switch', { name: '在工具栏图标上显示要求条数' });
  await number.uncheck();
  await expect.poll(() => badgeOf(page), patient).toBe('');
  await options.bringToFront();
  await number.check();
  await expect.poll(() => badgeOf(page), patient).toBe(count);
  for (const each of [options, press, page]) await each.close();
});

test('a site switched off loses its card and its number in open tabs, and has them back when it is on', async () => {
  const page = await bench.open(GUANCHA);
  await bench.card(page);
  const options = await bench.own('options.html');
  const site = options.getByRole('switch', { name: /观察者网/ });
  await site.uncheck();
  await expect.poll(() => CardHandle.exists(page), patient).toBe(false);
  await expect.poll(() => badgeOf(page), patient).toBe('');
  const later = await bench.open(GUANCHA);
  await options.bringToFront();
  await site.check();
  await bench.card(page);
  await bench.card(later);
  expect(await badgeOf(page)).not.toBe('');
  for (const each of [options, later, page]) await each.close();
});

test('"never" taken back in the options brings the card back without loading the page again', async () => {
  const page = await bench.open(ZAOBAO);
  const card = await bench.card(page);
  const other = await bench.open(ZAOBAO);
  await bench.card(other);
  await page.bringToFront();
  await card.click('.pill');
  await card.click('[aria-expanded]');
  await card.press('不再在 zaobao.com 上显示');
  await expect.poll(() => CardHandle.exists(page), patient).toBe(false);
  await expect.poll(() => CardHandle.exists(other), patient).toBe(false);
  const options = await bench.own('options.html');
  await options.getByRole('button', { name: '恢复 zaobao.com' }).click();
  await bench.card(page);
  await bench.card(other);
  for (const each of [options, other, page]) await each.close();
});

test('the shortcut is left alone while the user types', async () => {
  const page = await bench.open(FIELD);
  const card = await bench.card(page);
  const tab = await tabNumber(bench.context, page);
  await page.locator('#ask').focus();
  expect(await askPage(bench.context, tab, 'card.toggle')).toBe(false);
  expect(await card.count('.pill')).toBe(1);
  await page.locator('#ask').blur();
  expect(await askPage(bench.context, tab, 'card.toggle')).toBe(true);
  await card.waitFor('.sheet');
  await page.keyboard.press('Escape');
  await card.waitFor('.pill');
  await page.close();
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
