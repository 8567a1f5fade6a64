/** Axe on the popup over a report, whose icon only Chromium lets a test click; the rest is in both-look. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { type Bench, startBench } from './harness.ts';
import { GUANCHA, PAGES } from './pages.ts';

describe.each([false, true])('dark: %s', (dark) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ pages: PAGES, dark });
  });
  afterAll(() => bench.close());

  test('popup', async () => {
    const page = await bench.open(GUANCHA);
    await bench.card(page);
    const popup = await bench.popup(page);
    await popup.locator('.meetings').waitFor();
    expect(await flawsOf(popup)).toEqual([]);
    await page.close();
  });
});
