/** What only Firefox lets a test see: permissions granted and given back, the panel in a tab. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, inExtension } from './desk.ts';
import { findFirefox } from './find-firefox.ts';
import { startFirefox } from './firefox-desk.ts';
import { patient, press } from './hands.ts';
import { GENERIC, GUANCHA, PAGES } from './pages.ts';

describe.skipIf(!findFirefox())('Firefox', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startFirefox({ pages: PAGES });
  });
  afterAll(() => desk?.close());

  test('a page opens the panel on its meeting, in a tab', async () => {
    const page = await desk.open(GUANCHA);
    const card = await desk.card(page);
    await card.click('.pill');
    await card.press('在侧边栏打开');
    // The click reaches the background as a message, which is no gesture: the panel comes as a tab.
    const about = await inExtension.tabNumber(desk.welcome, GUANCHA);
    const panel = await desk.find(`sidepanel.html?tab=1&about=${about}`);
    await panel.waitForSelector('.choices input:checked');
    await panel.close();
    await page.close();
  });

  test('access to a site is had only while it is switched on', async () => {
    const allowed = () => inExtension.allowed(desk.welcome, '*://*.people.com.cn/*');
    const options = await desk.own('options.html');
    await options.waitForSelector('.sites input');
    expect(await allowed()).toBe(false);
    // With the real mouse: the browser grants nothing to a script's click.
    const toggle = () => options.locator('.sites label ::-p-text(people.com.cn)').click();
    await toggle();
    await expect.poll(allowed, patient).toBe(true);
    await toggle();
    await expect.poll(allowed, patient).toBe(false);
    await options.close();
  });

  test('a site of one’s own is added in the options, read at once, and let go again', async () => {
    const page = await desk.open(GENERIC);
    const options = await desk.own('options.html');
    await options.waitForSelector('.add-site input');
    await options.type('.add-site input', 'http://news.qinghe.example/');
    await options.click('.add-site button');
    const card = await desk.card(page);
    await card.waitFor('.pill');
    const listed = () =>
      options.$$eval('.sites label', (all) =>
        all.some(({ textContent }) => textContent === 'qinghe.example'),
      );
    await expect.poll(listed, patient).toBe(true);
    await press(options, 'qinghe.example');
    await expect.poll(listed, patient).toBe(false);
    await page.close();
    const again = await desk.open(GENERIC);
    // Opened after it and read: the page that is let go has had its time.
    const report = await desk.open(GUANCHA);
    await desk.card(report);
    expect(await desk.hasCard(again)).toBe(false);
    for (const each of [report, again, options]) await each.close();
  });

  test('nothing was written to any console', () => {
    expect(desk.complaints).toEqual([]);
  });
});
