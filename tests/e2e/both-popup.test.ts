/** What the popup says of the tab in front, and what it can do there, in both browsers. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { patient, press, reads, textOf } from './hands.ts';
import { GENERIC, GOV, GUANCHA, html, PAGES, PRESS, ZAOBAO } from './pages.ts';

const EMPTY = 'www.guancha.cn/empty.html';

inBothBrowsers({ pages: { ...PAGES, [EMPTY]: html('empty') } }, (desk) => {
  test('on a report: the meeting found, and the card one click away', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    const popup = await desk().popup(page);
    await reads(popup, '读到 1 个会议');
    expect(await textOf(popup, '.meetings')).toContain('防汛救灾工作第七次专题会议');
    await press(popup, '打开卡片');
    await card.waitFor('.sheet');
    await page.close();
  });

  test('on a government page with two meetings: both', async () => {
    const page = await desk().open(GOV);
    await desk().card(page);
    const popup = await desk().popup(page);
    await reads(popup, '读到 2 个会议');
    for (const each of [popup, page]) await each.close();
  });

  test.each([
    ['a press conference', PRESS, '这是新闻发布会，不是会议。'],
    ['a page without an article', EMPTY, '这个页面上没有找到文章。'],
  ])('on %s: why there is nothing', async (_, address, words) => {
    const page = await desk().open(address);
    const popup = await desk().popup(page);
    await reads(popup, words);
    expect(await desk().hasCard(page)).toBe(false);
    for (const each of [popup, page]) await each.close();
  });

  test('on any other site nothing runs until the user says "read this page"', async () => {
    const page = await desk().open(GENERIC);
    const popup = await desk().popup(page);
    await reads(popup, '这个页面还没有读过。');
    expect(await desk().hasCard(page)).toBe(false);
    await press(popup, '读这个页面');
    await reads(popup, '读到 1 个会议');
    const card = await desk().card(page);
    await card.waitFor('.sheet');
    expect(await card.text()).toContain('严仲言');
    // The page shows its card by itself while the popup asks for it: still one.
    expect(await page.$$('yaodian-card')).toHaveLength(1);
    for (const each of [popup, page]) await each.close();
  });

  test('closed here, the card is brought back from the popup', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.press('更多');
    await card.press('在此页关闭');
    await expect.poll(() => desk().hasCard(page), patient).toBe(false);
    const popup = await desk().popup(page);
    await press(popup, '打开卡片');
    await (await desk().card(page)).waitFor('.sheet');
    await page.close();
  });

  test('"never on this site" outlives the page, and the popup still reads when asked', async () => {
    const page = await desk().open(ZAOBAO);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.press('更多');
    await card.press('不再在 zaobao.com 上显示');
    await expect.poll(() => desk().hasCard(page), patient).toBe(false);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const popup = await desk().popup(page);
    await reads(popup, '读这个页面');
    expect(await desk().hasCard(page)).toBe(false);
    await press(popup, '读这个页面');
    await (await desk().card(page)).waitFor('.sheet');
    await page.close();
  });

  test('words selected on a page are looked up in a window of their own, in the language of the interface', async () => {
    const page = await desk().open(GUANCHA);
    for (const [language, line] of [
      ['en', 'Look up “人民至上” in Yaodian'],
      ['zh_CN', '在要点中检索“人民至上”'],
    ] as const) {
      await desk().choose({ language });
      await desk().lookUp(page, '人民至上', line);
      const window = await desk().find('popup.html?lookup=');
      await reads(window, '人民至上、生命至上');
      await window.close();
    }
    await page.close();
  });

  test('on a page that the browser keeps from extensions: that it may not be read', async () => {
    await desk().choose({ language: 'zh_CN' });
    const page = await desk().forbidden();
    const popup = await desk().popup(page);
    await expect.poll(() => textOf(popup), patient).toMatch(/读这个页面|浏览器不允许/);
    if ((await textOf(popup)).includes('读这个页面')) await press(popup, '读这个页面');
    await reads(popup, '浏览器不允许扩展读取这类页面。');
    for (const each of [popup, page]) await each.close();
  });
});
