/** The extension is updated under an open page, in both browsers: the old card goes, a working one comes. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { patient, press, reads } from './hands.ts';
import { GENERIC, GUANCHA, PAGES, PRESS } from './pages.ts';

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
    await page.bringToFront();
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

  test('on a page that was read by hand no dead card is left, and the popup offers to read it again', async () => {
    const page = await desk().open(GENERIC);
    const read = async () => {
      const popup = await desk().popup(page);
      await press(popup, '读这个页面');
      await reads(popup, '读到 1 个会议');
      await popup.close();
      await page.bringToFront();
    };
    await read();
    const shown = () =>
      page.$$eval('yaodian-card', (all) => all.filter((one) => one.checkVisibility()).length);
    await expect.poll(shown, patient).toBe(1);
    await desk().update();
    await expect.poll(shown, patient).toBe(0);
    await read();
    await expect.poll(shown, patient).toBe(1);
    await (await desk().card(page)).waitFor('.sheet .row');
    await page.close();
  });

  test('a page that is opened after it is read as ever', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.keywords .chip');
    await page.close();
  });
});
