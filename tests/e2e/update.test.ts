/** The extension is updated under an open page: the old card goes quietly, a working one comes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';
import { GUANCHA, PAGES } from './pages.ts';

declare const chrome: {
  runtime: { reload(): void };
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
};

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
});
afterAll(() => bench.close());

const hosts = (page: Page) => page.locator('yaodian-card').count();

/** Chromium starts an unpacked extension again only in developer mode. */
async function allowReload(): Promise<void> {
  const page = await bench.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

/** The extension goes and comes back, as it does when a new version is put in its place. */
async function reload(): Promise<void> {
  const [worker] = bench.context.serviceWorkers();
  if (!worker) throw new Error('no background');
  const closed = worker.waitForEvent('close');
  // The worker may be gone before it can answer.
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
}

async function rests(page: Page): Promise<boolean> {
  if ((await hosts(page)) !== 1) return false;
  return (await (await bench.card(page)).count('.pill')) === 1;
}

test('updated: the popup knows the page', async () => {
  await allowReload();
  const page = await bench.open(GUANCHA);
  await bench.card(page);
  await reload();
  await expect.poll(() => rests(page), { timeout: 20_000 }).toBe(true);
  const popup = await bench.popup(page);
  await popup.getByText('读到 1 个会议').waitFor();
});

test('a script that reaches the page when its extension is just gone says and throws nothing', async () => {
  const page = await bench.open(GUANCHA);
  // The page's own world has as little of the extension as the scripts' world after it has gone.
  for (const name of ['detector', 'reader']) {
    const path = `${process.env.YAODIAN_EXTENSION}/content-scripts/${name}.js`;
    await page.addScriptTag({ path });
  }
  await bench.card(page);
  expect(await hosts(page)).toBe(1);
  await page.close();
});

test('no page has noticed', () => {
  expect(bench.complaints).toEqual([]);
});
