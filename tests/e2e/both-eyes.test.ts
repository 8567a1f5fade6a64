/** For eyes and hands that need it otherwise, in both browsers: no motion, zoom, large targets, no mouse. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { type Desk, inExtension, shot } from './desk.ts';
import { patient } from './hands.ts';
import { GOV, GUANCHA, PAGES } from './pages.ts';
import { byTab } from './tabbing.ts';

const COMPARED = 'sidepanel.html?tab=1#m=bundled%3Ahenan-covid%2F7&m=bundled%3Ahenan-covid%2F15';
const OWN = ['report.html?sample', 'report.html', 'welcome.html', 'options.html', COMPARED];
/** WCAG 2.5.8. */
const TARGET = 24;

const over = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** In how many places the page is seen on the way to its last sentence, the start included. */
async function places(desk: Desk, calm: boolean): Promise<number> {
  const page = await desk.open(GUANCHA);
  await desk.calm(page, calm);
  const card = await desk.card(page);
  await card.click('.pill');
  await card.waitFor('.row');
  const seen = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const places = new Set([scrollY]);
        let still = 0;
        const look = () => {
          still = places.has(scrollY) ? still + 1 : 0;
          places.add(scrollY);
          if (places.size > 1 && still > 30) done(places.size);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await card.click('.row', (await card.count('.row')) - 1);
  const count = await seen;
  await page.close();
  return count;
}

inBothBrowsers({ pages: PAGES }, (desk) => {
  const own = async (path: string) => {
    const page = await desk().own(path);
    await page.waitForSelector('main, [role=main]');
    if (path.endsWith('?sample')) await page.waitForSelector('.formula a');
    if (path === COMPARED) await page.waitForSelector('.topics thead .short');
    return page;
  };

  test('in the card every button is at least 24 pixels wide and high', async () => {
    const page = await desk().open(GOV);
    const card = await desk().card(page);
    const small = () =>
      card.run(function (target) {
        return [...this.querySelectorAll('.card button, .card a, .card summary')]
          .map((each) => ({ box: each.getBoundingClientRect(), html: each.outerHTML.slice(0, 80) }))
          .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < Number(target))
          .map(({ html }) => html);
      }, String(TARGET));
    expect(await small()).toEqual([]);
    await card.click('.pill');
    await card.press('更多');
    await card.waitFor('.more');
    await card.run(function () {
      for (const each of this.querySelectorAll('details')) each.open = true;
    });
    expect(await small()).toEqual([]);
    await page.close();
  });

  test('in the popup every button is at least 24 pixels wide and high', async () => {
    const page = await desk().open(GUANCHA);
    await desk().card(page);
    const popup = await desk().popup(page);
    await popup.waitForSelector('.meetings');
    const sizes = await popup.$$eval('button, input', (all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter((size) => size < TARGET)).toEqual([]);
    for (const each of [popup, page]) await each.close();
  });

  test('who wants no motion is taken to the sentence in one leap', async () => {
    expect(await places(desk(), true)).toBe(2);
    expect(await places(desk(), false)).toBeGreaterThan(2);
  });

  test.each(OWN)('%s needs no sideways scrolling, 320 pixels wide or at 200 %', async (path) => {
    const page = await own(path);
    await page.setViewport({ width: 320, height: 640 });
    expect(await over(page)).toBeLessThanOrEqual(0);
    await shot(page, `narrow-${path.slice(0, 16).replace(/\W+/g, '-')}`);
    await page.setViewport({ width: 1280, height: 800 });
    const tab = await inExtension.newestTab(desk().welcome);
    await inExtension.zoom(desk().welcome, tab, 2);
    await expect.poll(() => page.evaluate(() => innerWidth), patient).toBe(640);
    expect(await over(page)).toBeLessThanOrEqual(0);
    // Both browsers remember the zoom for all pages of ours.
    await inExtension.zoom(desk().welcome, tab, 1);
    await page.close();
  });

  test('at 200 % the card lies under the text, whole within the window', async () => {
    const page = await desk().open(GUANCHA);
    await page.setViewport({ width: 640, height: 800 });
    const tab = await inExtension.newestTab(desk().welcome);
    await inExtension.zoom(desk().welcome, tab, 2);
    await expect.poll(() => page.evaluate(() => innerWidth), patient).toBe(320);
    const card = await desk().card(page);
    await inExtension.shortcut(desk().welcome, tab);
    await card.waitFor('.row');
    const box = await card.box('.sheet');
    const height = await page.evaluate(() => innerHeight);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y).toBeGreaterThanOrEqual(height * 0.4);
    const wide = await card.run(function () {
      const scroll = this.querySelector('.scroll');
      return scroll ? scroll.scrollWidth - scroll.clientWidth : -1;
    });
    expect(wide).toBe(0);
    await inExtension.zoom(desk().welcome, tab, 1);
    await page.close();
  });

  test.each(OWN)(
    'on %s the Tab key leads to everything, and one sees where one is',
    async (path) => {
      const page = await own(path);
      const { missed, unseen } = await byTab(page);
      expect(missed).toEqual([]);
      expect(unseen).toEqual([]);
      await page.close();
    },
  );

  test('the card is reached, used and left by keyboard alone, and one sees where one is', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus());
    const at = () =>
      card.run(function () {
        const { activeElement } = this;
        if (!activeElement) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        return {
          name: activeElement.className,
          seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        };
      });
    await page.keyboard.press('Tab');
    expect(await at()).toEqual({ name: 'pill', seen: true });
    await page.keyboard.press('Enter');
    await card.waitFor('.row');
    const names = new Set<string>();
    const buttons = await card.count('.sheet button:not([tabindex="-1"]), .sheet summary');
    for (let press = 0; press < buttons; press += 1) {
      const here = await at();
      expect(here?.seen).toBe(true);
      names.add(here?.name ?? '');
      if (here?.name === 'row') break;
      await page.keyboard.press('Tab');
    }
    expect([...names]).toContain('row');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('yaodian-flash') ?? [])].length))
      .toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await card.waitFor('.pill');
    await page.close();
  });
});
