/** Reader mode in windows of any width and while options change, in Chromium; the rest is in both-reader. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';
import { PAGES } from './pages.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
});
afterAll(() => bench.close());

async function sample(): Promise<Page> {
  const page = await bench.own('report.html?sample');
  await page.locator('.formula').first().waitFor();
  return page;
}

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
