/** In both browsers: kept meetings, what refuses to be kept, and files that are no export of ours. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { patient, press, reads, saved, textOf } from './hands.ts';
import { keptText, lockStore } from './kept.ts';
import { clickSaying, isKept, lookUp, popupOver, readPage } from './library-hands.ts';
import { GUANCHA, html } from './pages.ts';

const TELLER = 'www.linjiang.gov.cn/zwyw/202407/t20240717_7.html';
const NEXT = 'www.guancha.cn/politics/2024_07_29_700010.shtml';
const seventh = html('guancha');
/** The same meeting as a government's site tells it: a sentence fewer, a figure in other words. */
const told = seventh
  .replaceAll('观察者网', '临江市人民政府')
  .replace('鼓励保险机构开辟绿色通道，早赔快赔、应赔尽赔。', '')
  .replace('冲锋舟1200艘', '冲锋舟一千二百艘');
const eighth = seventh
  .replaceAll('第七次', '第八次')
  .replaceAll('7月16日', '7月28日')
  .replaceAll('2024-07-17', '2024-07-29');

const FOLDER = mkdtempSync(join(tmpdir(), 'yaodian-import-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function fileOf(name: string, text: string): string {
  writeFileSync(join(FOLDER, name), text);
  return join(FOLDER, name);
}

/** A file of 200 MB that begins as an export does. */
function largeFile(text: string): string {
  const path = fileOf('large.json', text);
  truncateSync(path, 200 * 1024 * 1024);
  return path;
}

async function importFile(options: Page, path: string): Promise<void> {
  const input = (await options.waitForSelector(
    'input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Whoever opens the options finds the list of what is kept folded. */
const unfold = (options: Page, meetings: number) => press(options, `已保存的会议（${meetings}）`);

inBothBrowsers({ pages: { [GUANCHA]: seventh, [TELLER]: told, [NEXT]: eighth } }, (desk) => {
  const kept = () => keptText(desk().welcome);

  test('read in four tabs at once a meeting is one entry, with one source an address', async () => {
    const tabs = await Promise.all(
      [GUANCHA, TELLER, GUANCHA, TELLER].map((address) => desk().open(address)),
    );
    await isKept(desk(), GUANCHA);
    await isKept(desk(), TELLER);
    const entries = JSON.parse(await kept()) as { sources: { page: { url: string } }[] }[];
    expect(entries.map(({ sources }) => sources.map(({ page }) => page.url).sort())).toEqual([
      [`http://${GUANCHA}`, `http://${TELLER}`],
    ]);
    for (const tab of tabs) await tab.close();
  });

  test('what its outlets say differently is one click from card, popup, look-up and options', async () => {
    const { page, card } = await readPage(desk(), TELLER);
    const areShown = async () => {
      const opened = await desk().find('sidepanel.html?tab=1');
      const only = '.outlet-pair section';
      await reads(opened, '只见于 观察者网', '.outlet-pair');
      const texts = await opened.$$eval(only, (all) =>
        all
          .filter((one) => one.textContent?.includes('只见于 观察者网'))
          .flatMap((one) => [...one.querySelectorAll('li')].map((line) => line.textContent)),
      );
      expect(texts).toEqual([expect.stringContaining('鼓励保险机构开辟绿色通道')]);
      await reads(opened, '写法不同', '.outlet-pair');
      await opened.close();
    };
    await expect.poll(() => card.text('.told'), patient).toMatch(/观察者网、临江市人民政府/);
    await card.click('.told button');
    await areShown();
    const popup = await popupOver(desk(), TELLER);
    await clickSaying(popup, '.told button', '对照各家异同');
    await areShown();
    await lookUp(popup, '防汛救灾工作第七次');
    await clickSaying(popup, '[role=option]', '云川省委');
    await clickSaying(popup, '.detail .told button', '对照各家异同');
    await areShown();
    const options = await desk().own('options.html');
    await unfold(options, 1);
    await press(options, '对照各家异同');
    await areShown();
    for (const each of [options, popup, page]) await each.close();
  });

  test('exported, deleted and imported again, every entry is what it was', async () => {
    const { page } = await readPage(desk(), NEXT);
    await isKept(desk(), NEXT);
    await page.close();
    const before = await kept();
    const options = await desk().own('options.html');
    const file = await saved(desk(), () => press(options, '全部导出…'));
    expect(file.name).toMatch(/^yaodian-library-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file.text)).toMatchObject({ format: 'yaodian-library', version: 1 });
    await press(options, '全部删除…');
    await press(options, '删除');
    await expect.poll(kept, patient).toBe('[]');
    await importFile(options, fileOf('whole.json', file.text));
    await reads(options, '已导入 2 场会议。', '.message');
    expect(JSON.parse(await kept())).toEqual(JSON.parse(before));
    await options.close();
  });

  test('a file of 200 MB, cut off, of a later version, foreign or with a script is refused with the reason, the store as it was', async () => {
    const before = await kept();
    const whole = JSON.stringify({
      format: 'yaodian-library',
      version: 1,
      exported: '2024-07-18T00:00:00.000Z',
      meetings: JSON.parse(before),
    });
    const refused = [
      [largeFile(whole), '文件太大'],
      [fileOf('cut.json', whole.slice(0, whole.length / 2)), '文件不完整'],
      [fileOf('later.json', whole.replace('"version":1', '"version":2')), '出自更新的版本'],
      [fileOf('foreign.json', '[{"name":"bookmarks"}]'), '不是从要点导出的文件'],
      [
        fileOf('script.json', whole.replaceAll('沈砚秋"', '<script>alert(1)</script>"')),
        '什么也没有导入',
      ],
      [fileOf('address.json', whole.replaceAll('"http://', '"javascript://')), '什么也没有导入'],
    ] as const;
    const options = await desk().own('options.html');
    for (const [file, reason] of refused) {
      await importFile(options, file);
      await reads(options, reason, '.message[data-failed=true]');
      expect(await kept(), file).toBe(before);
    }
    await options.close();
  });

  test('one meeting is deleted, a whole series, and all, once one is sure', async () => {
    const whole = JSON.stringify({
      format: 'yaodian-library',
      version: 1,
      exported: '2024-07-30T00:00:00.000Z',
      meetings: JSON.parse(await kept()),
    });
    const path = fileOf('kept.json', whole);
    const options = await desk().own('options.html');
    await unfold(options, 2);
    await clickSaying(options, '.saved li:first-of-type .button', '删除');
    await reads(options, '已保存的会议（1）', '.saved summary');
    expect(JSON.parse(await kept())).toHaveLength(1);
    await importFile(options, path);
    await press(options, '删除“云川省委防汛救灾工作专题会议”全部2次');
    await press(options, '删除');
    await expect.poll(kept, patient).toBe('[]');
    await importFile(options, path);
    await reads(options, '已保存的会议（2）', '.saved summary');
    await press(options, '全部删除…');
    await press(options, '不删');
    expect(JSON.parse(await kept())).toHaveLength(2);
    await press(options, '全部删除…');
    await press(options, '删除');
    await expect.poll(kept, patient).toBe('[]');
    await expect.poll(() => options.$('.saved'), patient).toBeNull();
    await options.close();
  });

  test('where the browser refuses to keep anything, card, look-up and panel go on, and each says what it cannot do', async () => {
    await lockStore(desk().welcome);
    const { page, card } = await readPage(desk(), GUANCHA);
    await expect.poll(() => card.text('.not-kept'), patient).toMatch(/未能保存：.*不让扩展存会议/);
    expect(await card.count('.row')).toBeGreaterThan(10);
    const popup = await popupOver(desk(), GUANCHA);
    await lookUp(popup, 'sgkd');
    expect(await textOf(popup, '[role=option]')).toContain('四个口袋');
    const chosen = new URLSearchParams([
      ['m', 'bundled:politburo/2024-04-30'],
      ['m', 'bundled:politburo/2024-07-30'],
    ]);
    const panel = await desk().own(`sidepanel.html?tab=1#${chosen}`);
    await panel.waitForSelector('[role=tabpanel] tbody', patient);
    const options = await desk().own('options.html');
    await reads(options, '不让扩展存会议', '.message[data-failed=true]');
    for (const each of [options, panel, popup, page]) await each.close();
  });
});
