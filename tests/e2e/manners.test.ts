/** The card stays out of the way: of keys, dialogs and films, of other sites, and of the text. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CardHandle } from './card-handle.ts';
import { type Bench, startBench } from './harness.ts';
import { GOV, GUANCHA, PAGES, ZAOBAO } from './pages.ts';

const FORM = 'www.guancha.cn/politics/2024_07_17_700011.shtml';
const SISTER = 'user.guancha.cn/politics/2024_07_17_700012.shtml';

/** A page with a field to write in, shortcuts of its own and a film to be seen full screen. */
const form = PAGES[GUANCHA].replace(
  '</body>',
  `<textarea id="letter" style="position:fixed;left:0;top:0"></textarea>
   <button id="film" style="position:fixed;left:0;top:80px" onclick="this.requestFullscreen()">film</button>
   <dialog id="ask">登录</dialog>
   <script>
     window.pressed = [];
     document.addEventListener('keydown', ({ key }) => window.pressed.push(key));
   </script></body>`,
);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: { ...PAGES, [FORM]: form, [SISTER]: PAGES[GUANCHA] } });
});
afterAll(() => bench.close());

const flashed = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('yaodian-flash') ?? [])].map((range) => String(range)).join(''),
  );

const isHidden = (card: CardHandle) =>
  card.run(function () {
    return (this.host as HTMLElement).hidden;
  });

test('nothing opens on hover', async () => {
  const page = await bench.open(GUANCHA);
  const card = await bench.card(page);
  await card.hover('.pill');
  await page.mouse.move(300, 300);
  await card.hover('.pill');
  expect(await card.count('.sheet')).toBe(0);
  await page.close();
});

test('a mark at the window’s edge tells which row it belongs to and leads to the sentence', async () => {
  const page = await bench.open(GUANCHA);
  const card = await bench.card(page);
  expect(await card.count('.edge button')).toBe(0);
  await card.click('.pill');
  await card.waitFor('.row');
  const rows = await card.count('.row');
  expect(await card.count('.edge button')).toBe(rows);
  await card.hover('.edge button', rows - 1);
  await card.waitFor('.row[data-pointed=true]');
  const words = await card.text('.row[data-pointed=true] .quote');
  await card.click('.edge button', rows - 1);
  await expect.poll(() => flashed(page)).toBe(words);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.close();
});

test('keys typed in the page are the page’s: the open card neither takes nor answers them', async () => {
  const page = await bench.open(FORM);
  const card = await bench.card(page);
  await card.click('.pill');
  await card.waitFor('.sheet');
  await page.locator('#letter').click();
  await page.keyboard.type('y ArrowDown');
  await page.keyboard.press('Escape');
  expect(await page.locator('#letter').inputValue()).toBe('y ArrowDown');
  expect(await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toContain(
    'Escape',
  );
  expect(await card.count('.sheet')).toBe(1);
  await page.close();
});

test('keys typed in the card do not set off the page’s shortcuts', async () => {
  const page = await bench.open(FORM);
  const card = await bench.card(page);
  await card.click('.pill');
  await card.waitFor('.sheet');
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await card.waitFor('.pill');
  expect(await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toEqual(
    [],
  );
  await page.close();
});

test('the page’s own dialog and full screen are never covered', async () => {
  const page = await bench.open(FORM);
  const card = await bench.card(page);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#ask')?.showModal());
  await expect.poll(() => isHidden(card)).toBe(true);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#ask')?.close());
  await expect.poll(() => isHidden(card)).toBe(false);
  await page.locator('#film').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('film');
  await expect.poll(() => isHidden(card)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => isHidden(card)).toBe(false);
  await page.close();
});

test('the side is remembered for its site alone', async () => {
  const page = await bench.open(ZAOBAO);
  const card = await bench.card(page);
  await card.click('.pill');
  await card.press('停靠到左侧');
  await card.waitFor('[data-side=left] .sheet');
  const other = await bench.open(GOV);
  await (await bench.card(other)).waitFor('[data-side=right] .pill');
  await page.reload();
  await (await bench.card(page)).waitFor('[data-side=left] .pill');
  await other.close();
  await page.close();
});

test('closed here, it stays away from this page until it is loaded again or asked for', async () => {
  const page = await bench.open(GUANCHA);
  const card = await bench.card(page);
  await card.click('.pill');
  await card.press('更多');
  await card.press('在此页关闭');
  await expect.poll(() => CardHandle.exists(page)).toBe(false);
  const popup = await bench.popup(page);
  await popup.getByRole('button', { name: '打开卡片' }).click();
  await (await bench.card(page)).waitFor('.sheet');
  await page.reload();
  await (await bench.card(page)).waitFor('.pill');
  await page.close();
});

test('"never on this site" holds for every host of the domain, and nowhere else', async () => {
  const page = await bench.open(GUANCHA);
  const card = await bench.card(page);
  await card.click('.pill');
  await card.press('更多');
  await card.press('不再在 guancha.cn 上显示');
  await expect.poll(() => CardHandle.exists(page)).toBe(false);
  const sister = await bench.open(SISTER);
  const popup = await bench.popup(sister);
  await popup.getByRole('button', { name: '读这个页面' }).waitFor();
  expect(await CardHandle.exists(sister)).toBe(false);
  const other = await bench.open(GOV);
  await bench.card(other);
  await other.close();
  await sister.close();
  await page.close();
});

test('beside a column that leaves the room the open card covers none of the text', async () => {
  const page = await bench.open(ZAOBAO);
  await page.setViewportSize({ width: 1024, height: 860 });
  const card = await bench.card(page);
  await card.click('.pill');
  await card.press('停靠到右侧');
  await card.waitFor('[data-side=right] .sheet');
  const { x } = await card.box('.sheet');
  const right = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('article p')].map(
        (each) => each.getBoundingClientRect().right,
      ),
    ),
  );
  expect(x).toBeGreaterThanOrEqual(right);
  await page.close();
});

test('no page has noticed', () => {
  expect(bench.complaints).toEqual([]);
});
