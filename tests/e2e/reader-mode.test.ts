/** Reader mode as exam candidates and translators use it: margin, explanations, copies, script, paper. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';
import { PAGES } from './pages.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
  await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => bench.close());

async function sample(): Promise<Page> {
  const page = await bench.own('report.html?sample');
  await page.locator('.formula').first().waitFor();
  return page;
}

/** What lies in the clipboard as one type, the empty string where it holds none. */
const clipboard = (page: Page, type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);

test('each directive has its note in the margin, beside the paragraph it stands in', async () => {
  const page = await sample();
  const sides = await page.locator('.note').evaluateAll((notes) =>
    notes.map((note) => {
      const row = note.closest('.row');
      const text = row?.querySelector('p')?.getBoundingClientRect();
      const box = note.getBoundingClientRect();
      return text !== undefined && box.left >= text.right && box.top >= text.top;
    }),
  );
  expect(sides.length).toBeGreaterThanOrEqual(8);
  expect(sides).not.toContain(false);
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.slice(0, 2)).toEqual(['沈砚秋 省委书记', '陆知衡 省长']);
  await page.locator('.note a').nth(3).click();
  await expect
    .poll(() => page.evaluate(() => document.querySelector(':target')?.textContent))
    .toContain('一要加强监测预警');
  await page.close();
});

test('a formula is explained on hover, and on focus by keyboard; Esc puts it away', async () => {
  const page = await sample();
  const gloss = page.getByRole('tooltip');
  const term = page.locator('.formula a').first();
  await term.hover();
  await gloss.getByText('people first, life first').waitFor();
  // The pointer may go onto the explanation to read it, or to select from it.
  await gloss.hover();
  expect(await gloss.isVisible()).toBe(true);
  await page.mouse.move(5, 700);
  await gloss.waitFor({ state: 'detached' });
  await page.locator('.number').first().focus();
  await page.keyboard.press('Tab');
  await gloss.getByText('rén mín zhì shàng').waitFor();
  await page.keyboard.press('Escape');
  await gloss.waitFor({ state: 'detached' });
  expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.close();
});

test.each([320, 640, 1440])('no explanation leaves a window %i pixels wide', async (width) => {
  const page = await sample();
  await page.setViewportSize({ width, height: 700 });
  const terms = page.locator('.formula a');
  for (let index = 0; index < (await terms.count()); index += 1) {
    await terms.nth(index).focus();
    const box = await page.getByRole('tooltip').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
  await page.close();
});

test('copied as HTML it pastes as rich text, and as plain text where nothing else is taken', async () => {
  const page = await sample();
  await page.getByLabel('复制格式').selectOption('html');
  await page.getByRole('button', { name: '复制“沈砚秋”的全部要求' }).click();
  await page.getByText('已复制。').waitFor();
  const rich = await clipboard(page, 'text/html');
  expect(rich).toContain('<li');
  expect(rich).toContain('严禁以会议落实会议');
  expect(rich).not.toContain('陆知衡');
  expect(await clipboard(page, 'text/plain')).toContain('严禁以会议落实会议');
  await page.close();
});

test('the glossary is a table with pinyin and English, and is copied as one', async () => {
  const page = await sample();
  const row = page.getByRole('row').filter({ hasText: '汛限水位' });
  expect(await row.textContent()).toContain('xùn xiàn shuǐ wèi');
  expect(await row.textContent()).toContain('flood-limit water level');
  await page.locator('.formula a').filter({ hasText: '汛限水位' }).click();
  await expect
    .poll(() => page.evaluate(() => document.querySelector(':target')?.id))
    .toMatch(/^term-/);
  await page.getByRole('button', { name: '复制表格' }).click();
  await page.getByText('已复制。').waitFor();
  expect(await clipboard(page, 'text/html')).toContain('<table');
  expect(await clipboard(page, 'text/plain')).toMatch(/\| 汛限水位 \|/);
  await page.close();
});

test('every quotation says which script it stands in, converted or not', async () => {
  const page = await sample();
  const tags = () =>
    page
      .locator('.row p, .formula a, .speaker h2 span')
      .evaluateAll((all) => [
        ...new Set(all.map((each) => each.closest('[lang]')?.getAttribute('lang'))),
      ]);
  expect(await tags()).toEqual(['zh-Hans']);
  await page.getByLabel('引文字形').selectOption('hant');
  await page.getByText('黨政主要負責同志').first().waitFor();
  expect(await page.locator('.row p').first().getAttribute('lang')).toBe('zh-Hant');
  expect(await tags()).toContain('zh-Hant');
  await page.close();
});

test('on paper: no buttons, the notes still beside the text, nothing cut off', async () => {
  const page = await sample();
  await page.emulateMedia({ media: 'print' });
  // A sheet of A4 within its margins.
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await page.locator('button:visible, select:visible').count()).toBe(0);
  expect(await page.locator('.note:visible').count()).toBeGreaterThanOrEqual(8);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await bench.shot(page, 'report-print');
  await page.close();
});

test('on paper the ink is dark and the ground white, whatever the screen shows', async () => {
  const page = await sample();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [ink, ground] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor].map((each) => Number(each.match(/\d+/)?.[0]));
  });
  expect(ink).toBeLessThan(80);
  expect(ground).toBeGreaterThan(240);
  await page.close();
});

test('a choice of script on the options page holds at once in a report that is open', async () => {
  const page = await sample();
  const options = await bench.own('options.html');
  await options.getByRole('radio', { name: '繁體', exact: true }).check();
  await page.getByText('黨政主要負責同志').first().waitFor();
  await options.getByRole('radio', { name: '照原文', exact: true }).check();
  await page.locator('.row p').getByText('党政主要负责同志').first().waitFor();
  await options.close();
  await page.close();
});

test('a report whose tab is gone says so in the reader’s language, and takes another', async () => {
  const page = await bench.own('report.html?tab=999999');
  await page.getByText('这个标签页里没有读过的报道').waitFor();
  await page.getByRole('button', { name: '看一篇示例' }).click();
  await page.locator('.note').first().waitFor();
  await page.close();
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
