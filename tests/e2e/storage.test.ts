/** A store that is full, refused or offered nonsense: said, with what to do, and the page is read. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withSource } from '../../lib/library/saved.ts';
import { exportText } from '../../lib/library/transfer.ts';
import { article, facts, page as pageAt } from '../unit/library/sample.ts';
import type { CardHandle } from './card-handle.ts';
import { type Bench, startBench } from './harness.ts';
import { keptText } from './kept.ts';
import { GUANCHA, html } from './pages.ts';

const TELLER = 'www.linjiang.gov.cn/zwyw/202407/t20240717_7.html';
const seventh = html('guancha');
/** The same meeting as a government's site tells it: a sentence fewer, a figure in other words. */
const told = seventh
  .replaceAll('观察者网', '临江市人民政府')
  .replace('鼓励保险机构开辟绿色通道，早赔快赔、应赔尽赔。', '')
  .replace('冲锋舟1200艘', '冲锋舟一千二百艘');

const NOW = '2024-05-02T08:00:00.000Z';
/** One meeting, as the options export it. */
const EXPORT = {
  name: 'yaodian-library.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    exportText(
      [
        withSource(undefined, facts('yunchuan-fire/3', { date: '2024-05-01' }), {
          page: pageAt('https://news.example/3'),
          article: article('要抓好林区巡护，严防火种上山。'),
          meetingId: 'm1',
          read: NOW,
        }),
      ],
      NOW,
    ),
  ),
};

let bench: Bench;
beforeEach(async () => {
  bench = await startBench({ pages: { [GUANCHA]: seventh, [TELLER]: told } });
});
afterEach(async () => {
  await bench.close();
});

const kept = () => keptText(bench);
const isKept = (address: string) =>
  expect.poll(kept, { timeout: 20_000 }).toContain(`http://${address}`);

const says = (card: CardHandle, where: string, what: RegExp) =>
  expect.poll(() => card.text(where), { timeout: 20_000 }).toMatch(what);

async function read(address: string) {
  const page = await bench.open(address);
  const card = await bench.card(page);
  await card.click('.pill');
  return { page, card };
}

/** The browser gives the extension no more room than this, in bytes. */
async function limitRoom(page: Page, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${bench.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

/** As if a later version of the extension had left its store behind: this one may not open it. */
const lockStore = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('yaodian-library', 99);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  );

describe('a store that takes nothing', () => {
  test('full: the card reads the page and says why it was not kept; the options say so too', async () => {
    const options = await bench.own('options.html');
    await limitRoom(options, 1);
    const { card } = await read(GUANCHA);
    await says(card, '.not-kept', /未能保存：.*用完了。请删掉一些/);
    expect(await card.count('.row')).toBeGreaterThan(10);
    await options.locator('input[type=file]').setInputFiles(EXPORT);
    await options.locator('.message[data-failed=true]').getByText('用完了').waitFor();
    expect(await kept()).toBe('[]');

    await limitRoom(options, 100_000_000);
    await options.locator('input[type=file]').setInputFiles(EXPORT);
    await options.getByText('已导入 1 场会议。').waitFor();
    const other = await read(TELLER);
    await isKept(TELLER);
    expect(await other.card.count('.not-kept')).toBe(0);
  });

  test('refused: card, popup, look-up and panel go on, and each says what it cannot do', async () => {
    await lockStore(await bench.own('welcome.html'));
    const { page, card } = await read(GUANCHA);
    await says(card, '.not-kept', /未能保存：.*不让扩展存会议/);
    expect(await card.count('.row')).toBeGreaterThan(10);

    const popup = await bench.popup(page);
    await popup.getByRole('combobox').fill('sgkd');
    await popup.getByRole('option').first().getByText('四个口袋').waitFor();
    const panel = await bench.own(
      `sidepanel.html?tab=1#${new URLSearchParams([
        ['m', 'bundled:politburo/2024-04-30'],
        ['m', 'bundled:politburo/2024-07-30'],
      ])}`,
    );
    await panel.locator('.topic-group, table, .thread').first().waitFor();
    const options = await bench.own('options.html');
    await options.locator('.message[data-failed=true]').getByText('不让扩展存会议').waitFor();
  });
});

describe('files that are no export of ours, while meetings are kept', () => {
  test('200 MB, cut off, later, foreign, with a script: refused with the reason, the store as it was', async () => {
    await read(GUANCHA);
    await isKept(GUANCHA);
    const before = await kept();
    const whole = JSON.stringify({
      format: 'yaodian-library',
      version: 1,
      exported: '2024-07-18T00:00:00.000Z',
      meetings: JSON.parse(before),
    });
    const folder = mkdtempSync(join(tmpdir(), 'yaodian-import-'));
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const large = write('large.json', whole);
    truncateSync(large, 200 * 1024 * 1024);
    const refused = [
      [large, '文件太大'],
      [write('cut.json', whole.slice(0, whole.length / 2)), '文件不完整'],
      [write('later.json', whole.replace('"version":1', '"version":2')), '出自更新的版本'],
      [write('foreign.json', '[{"name":"bookmarks"}]'), '不是从要点导出的文件'],
      [
        write('script.json', whole.replaceAll('沈砚秋"', '<script>alert(1)</script>"')),
        '什么也没有导入',
      ],
      [write('address.json', whole.replaceAll('"http://', '"javascript://')), '什么也没有导入'],
    ] as const;
    const options = await bench.own('options.html');
    for (const [file, reason] of refused) {
      await options.locator('input[type=file]').setInputFiles(file);
      await options.locator('.message[data-failed=true]').getByText(reason).waitFor();
      expect(await kept(), file).toBe(before);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('one meeting, many pages', () => {
  test('read in six tabs at once it is one entry, with one source an address', async () => {
    const addresses = [GUANCHA, TELLER, GUANCHA, TELLER, GUANCHA, TELLER];
    await Promise.all(addresses.map((address) => bench.open(address)));
    await isKept(GUANCHA);
    await isKept(TELLER);
    const entries = JSON.parse(await kept()) as { sources: { page: { url: string } }[] }[];
    expect(entries.map(({ sources }) => sources.map(({ page }) => page.url).sort())).toEqual([
      [`http://${GUANCHA}`, `http://${TELLER}`],
    ]);
  });

  test('what its outlets say differently is one click from card, popup, look-up and options', async () => {
    const first = await read(GUANCHA);
    await isKept(GUANCHA);
    await first.page.close();
    const { page, card } = await read(TELLER);
    const differences = async (click: () => Promise<unknown>) => {
      const [opened] = await Promise.all([bench.context.waitForEvent('page'), click()]);
      await opened.getByRole('heading', { name: '只见于 观察者网' }).waitFor();
      const only = opened.locator('.outlet-pair section').filter({ hasText: '只见于 观察者网' });
      expect(await only.locator('li').allTextContents()).toEqual([
        expect.stringContaining('鼓励保险机构开辟绿色通道'),
      ]);
      await opened.getByRole('heading', { name: '写法不同' }).waitFor();
      await opened.close();
    };
    await says(card, '.told', /观察者网、临江市人民政府/);
    await differences(() => card.click('.told button'));

    const popup = await bench.popup(page);
    await differences(() => popup.locator('.told button').click());
    await popup.getByRole('combobox').fill('防汛救灾工作第七次');
    await popup.getByRole('option', { name: /云川省委/ }).click();
    await differences(() => popup.locator('.detail .told button').click());

    const options = await bench.own('options.html');
    await options.getByText('已保存的会议（1）').click();
    await differences(() => options.getByRole('button', { name: '对照各家异同' }).click());
  });
});
