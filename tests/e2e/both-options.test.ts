/** Options, welcome and popup, in both browsers: what is chosen holds at once in tabs that are open. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { inExtension } from './desk.ts';
import { patient, press, reads, saved, textOf } from './hands.ts';
import { askedByPages } from './harness.ts';
import { GOV, GUANCHA, html, PAGES, PRESS, ZAOBAO } from './pages.ts';

const EMPTY = 'www.guancha.cn/empty.html';
const FOLDER = mkdtempSync(join(tmpdir(), 'yaodian-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Chooses a file of this content for the page's file button. */
async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

inBothBrowsers({ pages: { ...PAGES, [EMPTY]: html('empty') } }, (desk) => {
  const badge = (address: string) => inExtension.badge(desk().welcome, address);
  const popup = async (address: string) => {
    const tab = await inExtension.tabNumber(desk().welcome, address);
    return desk().own(`popup.html?tab=${tab}`);
  };

  test('welcome: three pictures, four sentences, and a sample that is read while one watches', async () => {
    const { welcome } = desk();
    await welcome.bringToFront();
    await reads(welcome, '先看一篇示例');
    expect(await welcome.$$('.picture')).toHaveLength(3);
    expect(await welcome.$$('.privacy li')).toHaveLength(4);
    await press(welcome, '打开示例');
    const sample = await desk().find('report.html?sample');
    await sample.waitForSelector('.directive');
    await sample.close();
  });

  test('side, size, theme and language hold at once in an open card', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await card.click('.pill');
    const options = await desk().own('options.html');
    const look = () =>
      card.run(function () {
        const { side, size } = this.querySelector<HTMLElement>('.card')?.dataset ?? {};
        return [side, size, (this.host as HTMLElement).dataset.theme];
      });
    for (const name of ['左侧', '大', '深色']) await press(options, name);
    await expect.poll(look, patient).toEqual(['left', 'large', 'dark']);
    for (const name of ['右侧', '中', '跟随浏览器']) await press(options, name);
    await expect.poll(async () => (await look()).slice(0, 2), patient).toEqual(['right', 'medium']);
    await press(options, '繁體中文');
    await expect.poll(() => card.text(), patient).toContain('條要求');
    await expect.poll(() => options.evaluate(() => document.title)).toBe('要點 · 設定');
    await press(options, 'English');
    await expect.poll(() => card.text('.total'), patient).toContain('directives');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    await press(options, '简体中文');
    await expect.poll(() => card.text(), patient).toContain('条要求');
    await desk().choose({ theme: 'auto' });
    for (const each of [options, page]) await each.close();
  });

  test('the icon shows the number of directives, or nothing; its option takes it away and brings it back', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    const count = /(\d+) 条/.exec(await card.text('.pill'))?.[1];
    expect(Number(count)).toBeGreaterThan(10);
    await expect.poll(() => badge(GUANCHA), patient).toBe(count);
    const press2 = await desk().open(PRESS);
    expect(await badge(PRESS)).toBe('');
    const options = await desk().own('options.html');
    await press(options, '在工具栏图标上显示要求条数');
    await expect.poll(() => badge(GUANCHA), patient).toBe('');
    await press(options, '在工具栏图标上显示要求条数');
    await expect.poll(() => badge(GUANCHA), patient).toBe(count);
    for (const each of [options, press2, page]) await each.close();
  });

  test('a site switched off loses its card and its number in open tabs, and has them back when it is on', async () => {
    const page = await desk().open(GUANCHA);
    await desk().card(page);
    const options = await desk().own('options.html');
    const site = '.sites label ::-p-text(观察者网)';
    await options.locator(site).click();
    await expect.poll(() => desk().hasCard(page), patient).toBe(false);
    await expect.poll(() => badge(GUANCHA), patient).toBe('');
    await options.locator(site).click();
    await desk().card(page);
    await expect.poll(() => badge(GUANCHA), patient).not.toBe('');
    for (const each of [options, page]) await each.close();
  });

  test('everything kept is taken away, deleted and brought back; a foreign file changes nothing', async () => {
    for (const address of [GUANCHA, GOV]) {
      const page = await desk().open(address);
      await desk().card(page);
      await page.close();
    }
    const options = await desk().own('options.html');
    await reads(options, '已存 3 场会议', '.figures');
    const take = async (format: string) => {
      await options.select('.take-all select', format);
      return (await saved(desk(), () => press(options, '存为文件'))).text;
    };
    const readings = JSON.parse(await take('json'));
    expect(readings).toHaveLength(2);
    const many = await take('markdown');
    expect(many.match(/^---$/gm)).toHaveLength(2);
    expect((await take('bibtex')).match(/^@/gm)?.length).toBeGreaterThanOrEqual(2);
    const file = await saved(desk(), () => press(options, '全部导出…'));
    expect(file.name).toMatch(/^yaodian-library-\d{4}-\d\d-\d\d.*\.json$/);
    await press(options, '全部删除…');
    await press(options, '删除');
    await reads(options, '已存 0 场会议', '.figures');
    await upload(options, 'a.json', '{"not":"ours"}');
    await reads(options, '不是从要点导出的文件', '.message[data-failed=true]');
    await upload(options, 'b.json', file.text.slice(0, -300));
    await reads(options, '文件不完整');
    expect(await textOf(options, '.figures')).toContain('已存 0 场会议');
    await upload(options, 'c.json', file.text);
    await reads(options, '已导入 3 场会议。');
    await options.close();
  });

  test('with saving switched off nothing that is read is kept', async () => {
    const kept = async () => {
      const options = await desk().own('options.html');
      await reads(options, '场会议', '.figures');
      const text = await textOf(options, '.figures');
      return { options, count: Number(/已存 (\d+) 场/.exec(text)?.[1]) };
    };
    const read = async () => {
      const page = await desk().open(ZAOBAO);
      const card = await desk().card(page);
      await card.click('.pill');
      await card.waitFor('.keywords .chip');
      await page.close();
    };
    const before = await kept();
    await press(before.options, '把读过的会议存在本机');
    await read();
    const off = await kept();
    expect(off.count).toBe(before.count);
    await press(off.options, '把读过的会议存在本机');
    await read();
    const on = await kept();
    expect(on.count).toBe(before.count + 1);
    for (const { options } of [before, off, on]) await options.close();
  });

  test('the options tell what is bundled, what may be done and why, and lead to the browser’s shortcuts', async () => {
    const options = await desk().own('options.html');
    await reads(options, '自带资料库');
    expect(await textOf(options)).toMatch(
      /自带资料库 \S+（\d{4}-\d\d-\d\d）：\d+ 场会议、\d+ 条提法/,
    );
    expect(await textOf(options)).toContain('读取所列网站的网页');
    const before = await inExtension.newestTab(desk().welcome);
    await press(options, '更改快捷键…');
    await expect.poll(() => inExtension.newestTab(desk().welcome), patient).toBeGreaterThan(before);
    await options.close();
  });

  test('every shortcut is one that the browser gives, and is told in the language of the interface', async () => {
    const options = await desk().own('options.html');
    await reads(options, 'Alt+Shift+Y', '.shortcuts');
    const told = await options.$$eval('.shortcuts > div', (all) =>
      all.map((one) => [
        one.querySelector('dt')?.textContent,
        one.querySelector('kbd')?.textContent,
      ]),
    );
    expect(told.toSorted()).toEqual([
      ['展开或收起页面上的卡片', 'Alt+Shift+Y'],
      ['打开侧边栏，比较会议', 'Alt+Shift+D'],
    ]);
    await options.close();
  });

  test('the popup says what was found, and why nothing was', async () => {
    const page = await desk().open(GOV);
    const card = await desk().card(page);
    const found = await popup(GOV);
    await reads(found, '读到 2 个会议');
    await press(found, '打开卡片');
    await card.waitFor('.sheet');
    await page.close();
    for (const [address, words] of [
      [PRESS, '这是新闻发布会，不是会议。'],
      [EMPTY, '这个页面上没有找到文章。'],
    ] as const) {
      const other = await desk().open(address);
      const said = await popup(address);
      await reads(said, words);
      expect(await desk().hasCard(other)).toBe(false);
      await said.close();
      await other.close();
    }
  });

  test('nothing asks the network for anything but the pages themselves', () => {
    const own = new Set([...Object.keys(PAGES), EMPTY].map((page) => page.split('/')[0]));
    const hosts = askedByPages(desk()).map((address) => address.split('/')[0] ?? '');
    expect(hosts.filter((host) => !own.has(host))).toEqual([]);
  });
});
