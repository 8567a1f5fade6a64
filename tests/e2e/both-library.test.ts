/** In both browsers: looking things up, what stands beside a page, and the chain that it is part of. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { patient, press, reads, textOf } from './hands.ts';
import { chosenHit, clickSaying, isKept, lookUp, popupOver, readPage } from './library-hands.ts';
import { GOV, GUANCHA, html } from './pages.ts';

const ELSEWHERE = 'www.guancha.cn/politics/2024_07_17_700009.shtml';
const NEXT = 'www.guancha.cn/politics/2024_07_29_700010.shtml';
const seventh = html('guancha');
const eighth = seventh
  .replaceAll('第七次', '第八次')
  .replaceAll('7月16日', '7月28日')
  .replaceAll('2024-07-17', '2024-07-29');

/** What is typed, the hit that stands first, and what its own page says. */
const LOOKED_UP = [
  ['四个口袋', '四个口袋', 'sì gè kǒu dài'],
  ['四個口袋', '四个口袋', '入境航班'],
  ['sgkd', '四个口袋', 'four pockets'],
  ['four pockets', '四个口袋', '见于'],
  ['楼阳生', '楼阳生', '省委书记'],
  ['第七次', '第七次', '系列：'],
  ['适度宽松', '适度宽松的货币政策', '稳健的货币政策'],
  ['zhengzhou', '郑州市', '会议'],
  ['就业', '就业', '会议'],
] as const;

const pages = { [GOV]: html('gov'), [GUANCHA]: seventh, [ELSEWHERE]: seventh, [NEXT]: eighth };

inBothBrowsers({ pages }, (desk) => {
  test('what one types is answered at once, by keyboard alone: the hit, its page, and back', async () => {
    const popup = await desk().own('popup.html');
    for (const [query, hit, says] of LOOKED_UP) {
      await lookUp(popup, query);
      expect(await chosenHit(popup), query).toContain(hit);
      await popup.keyboard.press('Enter');
      await reads(popup, hit, '.detail h2');
      await reads(popup, says, '.detail');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('[role=option]');
    }
    await lookUp(popup, '货币政策');
    const first = await chosenHit(popup);
    await popup.keyboard.press('ArrowDown');
    await expect.poll(() => chosenHit(popup)).not.toBe(first);
    await popup.keyboard.press('ArrowUp');
    await expect.poll(() => chosenHit(popup)).toBe(first);
    await popup.keyboard.press('Escape');
    await expect
      .poll(() => popup.$eval('.lookup-box', (box) => (box as HTMLInputElement).value))
      .toBe('');
    await popup.close();
  });

  test('a formula leads to its relations and to the meetings that use it, and they to their sources', async () => {
    const popup = await desk().own('popup.html');
    await lookUp(popup, '适度宽松');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.strip svg[role=img]');
    await clickSaying(popup, '.meeting-list button', '政治局');
    await popup.waitForSelector('.heads li');
    const link = await popup.$eval('.meeting-line a', (one) => {
      const { target, rel, protocol } = one as HTMLAnchorElement;
      return { target, rel, protocol };
    });
    expect(link).toMatchObject({ target: '_blank', rel: 'noreferrer' });
    expect(link.protocol).toMatch(/^https?:$/);
    await press(popup, '‹ 返回');
    await clickSaying(popup, '.relations button', '稳健的货币政策');
    await reads(popup, '稳健的货币政策', '.detail h2');
    await popup.close();
  });

  test('the words selected on a page are looked up in a window of their own', async () => {
    const window = await desk().own(`popup.html?lookup=${encodeURIComponent('楼阳生')}`);
    await clickSaying(window, '[role=option]', '楼阳生');
    await reads(window, '楼阳生', '.detail h2');
    expect((await window.$$('.posts li')).length).toBeGreaterThan(0);
    await window.close();
  });

  test('a meeting read on two pages is kept once, stands beside the next session, and can be looked up', async () => {
    for (const address of [GUANCHA, ELSEWHERE]) {
      const { page } = await readPage(desk(), address);
      await isKept(desk(), address);
      await page.close();
    }
    const { page, card } = await readPage(desk(), NEXT);
    await card.click('.beside:has(.related) summary');
    await expect
      .poll(() => card.text('.related li:first-child'), patient)
      .toMatch(/上一次[\s\S]*第七次专题会议[\s\S]*2024年7月16日/);
    const popup = await popupOver(desk(), NEXT);
    await clickSaying(popup, 'summary', '相关会议');
    await reads(popup, '第七次专题会议', '.related li');
    await lookUp(popup, '防汛救灾工作第七次');
    await clickSaying(popup, '[role=option]', '云川省委');
    await reads(popup, '本月20日前', '.heads');
    for (const each of [popup, page]) await each.close();

    const options = await desk().own('options.html');
    await press(options, '已保存的会议（2）');
    const names = await options.$$eval('.saved li .line-name', (all) =>
      all.map((one) => /第.次/.exec(one.textContent ?? '')?.[0]).sort(),
    );
    expect(names).toEqual(['第七次', '第八次']);
    await options.close();
  });

  test('a bundled meeting is laid beside the page, and the panel relates the page as its card does', async () => {
    const { page, card } = await readPage(desk(), GOV);
    await card.click('[role=tab]:nth-child(2)');
    await card.click('.beside:has(.related) summary');
    const onCard = await card.text('.related');
    expect(onCard).toContain('所贯彻的会议');
    const popup = await popupOver(desk(), GOV);
    await lookUp(popup, '安全生产电视电话会议 2024');
    await popup.keyboard.press('Enter');
    await press(popup, '与本页对照');
    const panel = await desk().find('sidepanel.html?tab=1');
    // The tabs keep their place only once the comparison stands below them.
    await panel.waitForSelector('[role=tabpanel] tbody', patient);
    await clickSaying(panel, '[role=tab]', '关联');
    const inPanel = '.related-view section:nth-of-type(2) .related';
    await panel.waitForSelector(inPanel, patient);
    const plain = (text: string) => text.replace(/\s+/g, '');
    expect(plain(await textOf(panel, inPanel))).toBe(plain(onCard));
    for (const each of [panel, popup, page]) await each.close();
  });

  test('the chain is a picture with a name and, beneath it, a list that marks the meeting itself', async () => {
    const { page, card } = await readPage(desk(), GOV);
    await card.click('[role=tab]:nth-child(2)');
    await card.waitFor('.chain svg');
    const picture = await card.run(function () {
      const svg = this.querySelector('.chain svg');
      const title = svg?.getAttribute('aria-labelledby') ?? '';
      return [svg?.getAttribute('role'), svg?.querySelector(`[id="${title}"]`)?.textContent];
    });
    expect(picture).toEqual(['img', '自上而下的传导链条，共2次会议']);
    await card.click('.chain summary');
    await card.waitFor('.chain-list [aria-current=true]');
    expect(await card.text('.chain-list [aria-current=true]')).toMatch(/贯彻/);
    expect(await card.count('.chain-list li')).toBe(2);
    await page.close();
  });

  test('names of meetings and people stand in the script chosen for quotations, the printed ones as a tooltip', async () => {
    await desk().choose({ convertQuotes: 'hant' });
    const { page } = await readPage(desk(), GUANCHA);
    const popup = await popupOver(desk(), GUANCHA);
    await reads(popup, '防汛救災工作第七次專題會議', '.meetings .name');
    const printed = await popup.$eval('.meetings .name', (name) => (name as HTMLElement).title);
    expect(printed).toBe('防汛救灾工作第七次专题会议');
    await lookUp(popup, '楼阳生');
    expect(await chosenHit(popup)).toContain('樓陽生');
    await popup.keyboard.press('Enter');
    await reads(popup, '樓陽生', '.detail h2');
    await reads(popup, '省委書記', '.posts');
    await desk().choose({ convertQuotes: 'none' });
    await reads(popup, '楼阳生', '.detail h2');
    for (const each of [popup, page]) await each.close();
  });
});
