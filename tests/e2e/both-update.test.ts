/** The extension is updated under an open page, in both browsers: the old card goes, a working one comes. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { patient } from './hands.ts';
import { GUANCHA, PAGES, PRESS } from './pages.ts';

const hosts = (page: Page) => page.$$eval('yaodian-card', (all) => all.length);

inBothBrowsers({ pages: PAGES }, (desk) => {
  test('the open card of before goes, one that answers rests in its place, and no other page has one', async () => {
    const page = await desk().open(GUANCHA);
    const other = await desk().open(PRESS);
    await page.bringToFront();
    const before = await desk().card(page);
    await before.click('.pill');
    await before.waitFor('.sheet');
    await desk().update();
    const rests = async () =>
      (await hosts(page)) === 1 && (await (await desk().card(page)).count('.pill')) === 1;
    await expect.poll(rests, patient).toBe(true);
    const after = await desk().card(page);
    await after.click('.pill');
    await after.waitFor('.row');
    await after.waitFor('.keywords .chip');
    expect(await hosts(page)).toBe(1);
    expect(await hosts(other)).toBe(0);
    for (const each of [other, page]) await each.close();
  });

  test('a page that is opened after it is read as ever', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.keywords .chip');
    await page.close();
  });
});
