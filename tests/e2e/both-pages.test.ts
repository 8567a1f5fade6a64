/** The card on pages of every kind, in both browsers: long ones, narrow ones, such as move on without loading. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { inExtension } from './desk.ts';
import { patient, textOf } from './hands.ts';
import { askedByPages } from './harness.ts';
import { GOV, GUANCHA, PAGES, ZAOBAO } from './pages.ts';

const SPA = 'www.guancha.cn/politics/2024_07_17_700009.shtml';
const BIG = 'www.guancha.cn/politics/2024_07_17_700005.shtml';
const FIELD = 'www.guancha.cn/politics/2024_07_17_700006.shtml';

const script = (code: string) => `<script>${code}</script></body>`;
/** A page that swaps its article and its address without loading, as single-page sites do. */
const spa = PAGES[GUANCHA].replace(
  '</body>',
  script(`
    window.moveOn = (address, title, body) => {
      history.pushState({}, '', address);
      setTimeout(() => {
        document.querySelector('.left-main h3').textContent = title;
        document.querySelector('.all-txt').innerHTML = body;
      }, 600);
    };`),
);
const big = PAGES[GUANCHA].replace(
  '<div class="comment-box">',
  `${'<div class="old"><p>澜江沿线各站水位平稳，沿江公园照常开放。</p></div>'.repeat(110_000)}<div class="comment-box">`,
);
const field = PAGES[GUANCHA].replace('<body>', '<body><input id="ask" aria-label="搜索">');

inBothBrowsers({ pages: { ...PAGES, [SPA]: spa, [BIG]: big, [FIELD]: field } }, (desk) => {
  test('a row whose sentence has gone from the page says so', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await page.evaluate(() => document.querySelector('.all-txt p:nth-of-type(5)')?.remove());
    await card.click('.pill');
    await card.waitFor('.absent');
    expect(await card.text('.absent')).toContain('页面上找不到这一句');
    await page.close();
  });

  test('two meetings on one page stand in two tabs', async () => {
    const page = await desk().open(GOV);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('[role=tab]');
    expect(await card.count('[role=tab]')).toBe(2);
    await card.click('[role=tab]', 1);
    await expect.poll(() => card.text('.speaker')).toContain('方行简');
    await page.close();
  });

  test('zaobao.com: points one to six under the meeting itself', async () => {
    const page = await desk().open(ZAOBAO);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.item');
    expect(await card.count('.item')).toBe(6);
    await page.close();
  });

  test('keywords arrive from the background', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.keywords .chip');
    expect(await card.text('.keywords')).toContain('水库');
    await page.close();
  });

  test('moving on inside the page: the card goes and the new text is read', async () => {
    const page = await desk().open(SPA);
    const card = await desk().card(page);
    expect(await card.text('.pill')).toContain('防汛救灾');
    await page.evaluate(() => {
      const { moveOn } = window as unknown as { moveOn(...words: string[]): void };
      moveOn(
        '/politics/2024_09_01_700010.shtml',
        '云川省政府召开秋季开学工作会议',
        '<p>9月1日，云川省政府召开秋季开学工作会议，安排部署全省中小学秋季开学工作。省长陆知衡主持并讲话。</p><p>陆知衡强调，要全面排查校园安全隐患，9月5日前完成整改。必须确保每一名学生按时入学，严禁违规收费。</p>',
      );
    });
    await expect.poll(() => desk().hasCard(page), patient).toBe(false);
    const next = await desk().card(page);
    expect(await next.text('.pill')).toContain('秋季开学');
    await page.close();
  });

  test('leaving for a page that reports none leaves no card', async () => {
    const page = await desk().open(SPA);
    await desk().card(page);
    await page.evaluate(() => {
      const { moveOn } = window as unknown as { moveOn(...words: string[]): void };
      moveOn(
        '/life/1.shtml',
        '澜江公园桂花开了',
        '<p>澜江公园的桂花这几天陆续开放。</p>'.repeat(5),
      );
    });
    await expect.poll(() => desk().hasCard(page), patient).toBe(false);
    const popup = await desk().popup(page);
    await expect.poll(() => textOf(popup, '[role=status]'), patient).toMatch(/^(?!正在读)./);
    expect(await desk().hasCard(page)).toBe(false);
    await popup.close();
    await page.close();
  });

  test('a page of five megabytes is read', async () => {
    const page = await desk().open(BIG);
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBeGreaterThan(
      5_000_000,
    );
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.sheet');
    expect(await card.count('.row')).toBeGreaterThanOrEqual(15);
    await page.close();
  });

  test('in a narrow window the card lies along the bottom and leaves the sentence in sight', async () => {
    const page = await desk().open(GUANCHA);
    await page.setViewport({ width: 700, height: 800 });
    const card = await desk().card(page);
    await card.waitFor('.pill');
    await card.click('.pill');
    await card.click('.row', 8);
    const top = (await card.box('.sheet')).y;
    const height = await page.evaluate(() => document.documentElement.clientHeight);
    expect(top).toBeGreaterThanOrEqual(height - 400);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('yaodian-flash') ?? [];
          return (range as Range | undefined)?.getBoundingClientRect().bottom ?? Infinity;
        }),
      )
      .toBeLessThan(top);
    await page.close();
  });

  test('where no side has the room, it lies along the bottom and every line of the text can be read whole', async () => {
    const page = await desk().open(GOV);
    await page.setViewport({ width: 1280, height: 860 });
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.row');
    expect((await card.box('.sheet')).y).toBeGreaterThanOrEqual(430);
    await page.close();
  });

  test('beside a column that leaves the room the open card covers none of the text', async () => {
    const page = await desk().open(ZAOBAO);
    await page.setViewport({ width: 1024, height: 860 });
    const card = await desk().card(page);
    await card.click('.pill');
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

  test('the shortcut is left alone while the user types', async () => {
    const page = await desk().open(FIELD);
    const card = await desk().card(page);
    const shortcut = async () =>
      inExtension.shortcut(desk().welcome, await inExtension.tabNumber(desk().welcome, FIELD));
    await page.focus('#ask');
    expect(await shortcut()).toBe(false);
    expect(await card.count('.pill')).toBe(1);
    await page.$eval('#ask', (field) => (field as HTMLElement).blur());
    expect(await shortcut()).toBe(true);
    await card.waitFor('.sheet');
    await page.keyboard.press('Escape');
    await card.waitFor('.pill');
    await page.close();
  });

  test('nothing is asked of the network but the pages', () => {
    const own = /^(www\.(guancha\.cn|zaobao\.com|linjiang\.gov\.cn)|news\.qinghe\.example)\//;
    expect(askedByPages(desk()).filter((asked) => !own.test(asked))).toEqual([]);
  });
});
