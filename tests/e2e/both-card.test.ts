/** The card over a page, in both browsers: it leads to the evidence and stays out of the way. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import type { DeskCard } from './desk-card.ts';
import { marked, patient, press } from './hands.ts';
import { GENERIC, GOV, GUANCHA, PAGES, PRESS, ZAOBAO } from './pages.ts';

const FORM = 'www.guancha.cn/politics/2024_07_17_700011.shtml';
const FIXED = 'www.guancha.cn/politics/2024_07_17_700013.shtml';
const SISTER = 'user.guancha.cn/politics/2024_07_17_700012.shtml';

/** A page with a field to write in, shortcuts of its own, a dialog and a film to be seen full screen. */
const form = PAGES[GUANCHA].replace(
  '</body>',
  `<textarea id="letter" style="position:fixed;left:0;top:0"></textarea>
   <button id="film" style="position:fixed;left:0;top:80px" onclick="this.requestFullscreen()">film</button>
   <dialog id="ask">登录</dialog>
   <div id="veil" hidden style="position:fixed;inset:100px;background:#fff;z-index:9">登录</div>
   <script>
     window.pressed = [];
     document.addEventListener('keydown', ({ key }) => window.pressed.push(key));
   </script></body>`,
);

/** Things of the page's own where the card would rest: back to top, and a bar to share from. */
const fixed = PAGES[GUANCHA].replace(
  '</body>',
  `<a id="up" href="#" style="position:fixed;right:24px;bottom:20px;width:44px;height:44px">返回顶部</a>
   <div id="share" style="position:fixed;right:10px;bottom:70px;width:60px;height:90px"><button>分享</button></div>
   <div id="late" hidden style="position:fixed;right:0;bottom:0;width:300px;height:60px"><button>收听</button></div>
   </body>`,
);

const pressed = (page: Page) =>
  page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
const isHidden = (card: DeskCard) =>
  card.run(function () {
    return (this.host as HTMLElement).hidden;
  });

inBothBrowsers(
  { pages: { ...PAGES, [FORM]: form, [FIXED]: fixed, [SISTER]: PAGES[GUANCHA] } },
  (desk) => {
    const opened = async (address: string) => {
      const page = await desk().open(address);
      const card = await desk().card(page);
      await card.click('.pill');
      await card.waitFor('.row');
      return { page, card };
    };

    test('a pill names the meeting and counts its orders; nothing opens on hover, a click opens them', async () => {
      const page = await desk().open(GUANCHA);
      const card = await desk().card(page);
      expect(await card.text('.pill')).toMatch(/要点\s*防汛救灾工作第七次专题会议\s*\d+ 条/);
      await card.hover('.pill');
      await page.mouse.move(300, 300);
      await card.hover('.pill');
      expect(await card.count('.sheet')).toBe(0);
      await card.click('.pill');
      await card.waitFor('.row');
      const text = await card.text();
      for (const words of ['2024年7月16日', '沈砚秋', '陆知衡', '7月20日前'])
        expect(text).toContain(words);
      expect(await card.count('.row')).toBeGreaterThanOrEqual(15);
      await page.close();
    });

    test('pointing at a row marks its sentence; a click scrolls to it and flashes it', async () => {
      const { page, card } = await opened(GUANCHA);
      await card.hover('.row', 1);
      await expect.poll(() => marked(page, 'point'), patient).toContain('逐户排查');
      const last = (await card.count('.row')) - 1;
      const words = await card.run(function () {
        return [...this.querySelectorAll('.row .quote')].at(-1)?.textContent ?? '';
      });
      await card.click('.row', last);
      await expect.poll(() => marked(page, 'flash')).toBe(words);
      const inSight = () =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('yaodian-flash') ?? [];
          const box = (range as Range | undefined)?.getBoundingClientRect();
          return scrollY > 100 && box !== undefined && box.top > 0 && box.bottom < innerHeight;
        });
      await expect.poll(inSight).toBe(true);
      await page.close();
    });

    test('marks at the window’s edge tell which rows they belong to and lead to the sentences', async () => {
      const page = await desk().open(GUANCHA);
      const card = await desk().card(page);
      expect(await card.count('.edge button')).toBe(0);
      await card.click('.pill');
      await card.waitFor('.row');
      const rows = await card.count('.row');
      expect(await card.count('.edge button')).toBe(rows);
      await card.hover('.edge button', rows - 1);
      await card.waitFor('.row[data-pointed=true]');
      const words = await card.text('.row[data-pointed=true] .quote');
      await card.click('.edge button', rows - 1);
      await expect.poll(() => marked(page, 'flash')).toBe(words);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      await page.close();
    });

    test('it takes no focus by itself; Esc collapses it and gives the focus back', async () => {
      const page = await desk().open(GUANCHA);
      const card = await desk().card(page);
      await page.focus('.nav-cell a');
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      expect(await focused()).toBe('首页');
      await card.click('.pill');
      await card.waitFor('.sheet');
      await page.keyboard.press('Escape');
      await card.waitFor('.pill');
      expect(await focused()).toBe('首页');
      await page.close();
    });

    test('keys typed in the page are the page’s, keys typed in the card are not', async () => {
      const { page, card } = await opened(FORM);
      await page.keyboard.press('j');
      expect(await pressed(page)).toEqual([]);
      await page.click('#letter');
      await page.keyboard.type('y j');
      await page.keyboard.press('Escape');
      expect(await page.$eval('#letter', (field) => (field as HTMLTextAreaElement).value)).toBe(
        'y j',
      );
      expect(await pressed(page)).toContain('Escape');
      expect(await card.count('.sheet')).toBe(1);
      await page.close();
    });

    test('the page’s own dialogs and full screen are never covered', async () => {
      const page = await desk().open(FORM);
      const card = await desk().card(page);
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('#ask')?.showModal());
      await expect.poll(() => isHidden(card), patient).toBe(true);
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('#ask')?.close());
      await expect.poll(() => isHidden(card), patient).toBe(false);
      await page.evaluate(() => document.querySelector('#veil')?.removeAttribute('hidden'));
      await expect.poll(() => isHidden(card), patient).toBe(true);
      await page.evaluate(() => document.querySelector('#veil')?.remove());
      await expect.poll(() => isHidden(card), patient).toBe(false);
      await page.click('#film');
      await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('film');
      await expect.poll(() => isHidden(card), patient).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
      await expect.poll(() => isHidden(card), patient).toBe(false);
      await page.close();
    });

    test('at rest it gives way to what the page has fixed there, also to what comes later', async () => {
      const page = await desk().open(FIXED);
      const card = await desk().card(page);
      const height = await page.evaluate(() => innerHeight);
      const bottom = async () => {
        const box = await card.box('.pill');
        return Math.round(height - box.y - box.height);
      };
      expect(await bottom()).toBeGreaterThanOrEqual(160);
      await page.$$eval('#up, #share', (all) => {
        for (const each of all) each.remove();
      });
      await expect.poll(bottom, patient).toBe(24);
      await page.evaluate(() => document.querySelector('#late')?.removeAttribute('hidden'));
      await expect.poll(bottom, patient).toBeGreaterThanOrEqual(60);
      await card.click('.pill');
      await card.waitFor('.row');
      await page.close();
    });

    test('in a narrow window it rests as a bar along the bottom, over no line’s end', async () => {
      const page = await desk().open(GUANCHA);
      await page.setViewport({ width: 500, height: 800 });
      const card = await desk().card(page);
      await card.waitFor('.pill[data-rest=bar]');
      const { x, y, width, height } = await card.box('.pill');
      const window = await page.evaluate(() => {
        const { clientWidth, clientHeight } = document.documentElement;
        return [clientWidth, clientHeight];
      });
      expect(x).toBe(0);
      expect([width, y + height]).toEqual(window);
      expect(await card.text('.pill')).toMatch(/防汛救灾工作第七次专题会议\s*\d+ 条/);
      await page.close();
    });

    test('a bar that would have to rise into the text is a tab, over nothing that is fixed there', async () => {
      const page = await desk().open(FIXED);
      await page.setViewport({ width: 500, height: 800 });
      const card = await desk().card(page);
      await card.waitFor('.pill[data-rest=slim]');
      const height = await page.evaluate(() => document.documentElement.clientHeight);
      const top = async () => {
        const box = await card.box('.pill');
        return Math.round(height - box.y - box.height);
      };
      await expect.poll(top, patient).toBeGreaterThanOrEqual(160);
      await page.close();
    });

    test('moved to the other side, it stays there on this site and nowhere else', async () => {
      const { page, card } = await opened(ZAOBAO);
      await card.press('停靠到左侧');
      await card.waitFor('[data-side=left] .sheet');
      const other = await desk().open(GOV);
      await (await desk().card(other)).waitFor('[data-side=right] .pill');
      await other.close();
      await page.reload({ waitUntil: 'domcontentloaded' });
      const again = await desk().card(page);
      await again.click('.pill');
      await again.press('停靠到右侧');
      await again.waitFor('[data-side=right] .sheet');
      await page.close();
    });

    test('closed here, it stays away until the page is loaded again', async () => {
      const { page, card } = await opened(GUANCHA);
      await card.press('更多');
      await card.press('在此页关闭');
      await expect.poll(() => desk().hasCard(page), patient).toBe(false);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await (await desk().card(page)).waitFor('.pill');
      await page.close();
    });

    test('"never on this site" holds for every host of the domain, nowhere else, and is taken back in the options', async () => {
      const { page, card } = await opened(GUANCHA);
      const sister = await desk().open(SISTER);
      await desk().card(sister);
      await page.bringToFront();
      await card.press('更多');
      await card.press('不再在 guancha.cn 上显示');
      await expect.poll(() => desk().hasCard(page), patient).toBe(false);
      await expect.poll(() => desk().hasCard(sister), patient).toBe(false);
      const other = await desk().open(GOV);
      await desk().card(other);
      await page.reload({ waitUntil: 'domcontentloaded' });
      const options = await desk().own('options.html');
      await press(options, '恢复 guancha.cn');
      await desk().card(sister);
      await desk().card(page);
      for (const each of [options, other, sister, page]) await each.close();
    });

    test('quotations in the other script: at once in the open card, the printed words one click away', async () => {
      const { page, card } = await opened(GUANCHA);
      const printed = await card.text('.row .quote');
      const options = await desk().own('options.html');
      await press(options, '繁體');
      await expect.poll(() => card.text('.row .quote'), patient).toContain('黨政主要負責同志');
      const [lang, title] = await card.run(function () {
        const quote = this.querySelector<HTMLElement>('.row .quote');
        return [quote?.lang, quote?.title];
      });
      expect(lang).toBe('zh-Hant');
      expect(printed).toContain(title);
      await page.bringToFront();
      await card.press('原文');
      expect(await card.text('.row .quote')).toBe(printed);
      await card.press('原文');
      await card.hover('.row', 0);
      // The page itself is marked as it is printed.
      await expect.poll(() => marked(page, 'point')).toBe(title);
      await options.bringToFront();
      await press(options, '照原文');
      await expect.poll(() => card.text('.row .quote'), patient).toBe(printed);
      expect(await card.count('.as-printed')).toBe(0);
      for (const each of [options, page]) await each.close();
    });

    test('a page that reports no meeting, and a page of no listed site, get no card', async () => {
      const pages = [await desk().open(PRESS), await desk().open(GENERIC)];
      // Opened last and read: the others have had their time.
      const report = await desk().open(GUANCHA);
      await desk().card(report);
      for (const page of pages) expect(await desk().hasCard(page)).toBe(false);
      for (const page of [...pages, report]) await page.close();
    });
  },
);
