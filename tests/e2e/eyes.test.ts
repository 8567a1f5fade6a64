/** For eyes and hands that need it otherwise: no motion, 200 % zoom, large targets. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';
import { GOV, GUANCHA, PAGES } from './pages.ts';

const OWN = ['report.html?sample', 'report.html', 'welcome.html', 'options.html', 'sidepanel.html'];
/** WCAG 2.5.8. */
const TARGET = 24;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
});
afterAll(() => bench.close());

async function own(path: string): Promise<Page> {
  const page = await bench.own(path);
  await page.locator('main, [role=main]').first().waitFor();
  if (path.endsWith('?sample')) await page.locator('.formula').first().waitFor();
  return page;
}

const nameOf = (path: string) => path.replace(/\W+/g, '-');

test('in the card every button is at least 24 pixels wide and high', async () => {
  const page = await bench.open(GOV);
  const card = await bench.card(page);
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
  expect(await small()).toEqual([]);
  await page.close();
});

test('in the popup every button is at least 24 pixels wide and high', async () => {
  const page = await bench.open(GUANCHA);
  await bench.card(page);
  const popup = await bench.popup(page);
  await popup.locator('.meetings').waitFor();
  const boxes = await popup
    .locator('button, input')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.filter(({ width, height }) => Math.min(width, height) < TARGET)).toEqual([]);
  await page.close();
});

/** In how many places the page is seen on the way to its last sentence, the start included. */
async function places(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
  const page = await bench.open(GUANCHA);
  await page.emulateMedia({ reducedMotion });
  const card = await bench.card(page);
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

test('who wants no motion is taken to the sentence in one leap', async () => {
  expect(await places('reduce')).toBe(2);
  expect(await places('no-preference')).toBeGreaterThan(2);
});

test.each(OWN)('%s needs no sideways scrolling in a window 320 pixels wide', async (path) => {
  const page = await own(path);
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await bench.shot(page, `narrow-${nameOf(path)}`);
  await page.close();
});

test('at 200 % the card lies under the text, whole within the window', async () => {
  const page = await bench.open(GUANCHA);
  await page.setViewportSize({ width: 320, height: 640 });
  const card = await bench.card(page);
  await card.click('.pill');
  await card.waitFor('.row');
  const box = await card.box('.sheet');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y).toBeGreaterThanOrEqual(640 * 0.4);
  const over = await card.run(function () {
    const scroll = this.querySelector('.scroll');
    return scroll ? scroll.scrollWidth - scroll.clientWidth : -1;
  });
  expect(over).toBe(0);
  await bench.shot(page, 'narrow-card');
  await page.close();
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
