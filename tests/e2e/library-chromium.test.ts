/** What only Chromium lets a test do: say how much room there is, and choose a line of the context menu. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSource } from '../../lib/library/saved.ts';
import { exportText } from '../../lib/library/transfer.ts';
import { article, facts, page as pageAt } from '../unit/library/sample.ts';
import type { CardHandle } from './card-handle.ts';
import { type Bench, startBench } from './harness.ts';
import { keptText } from './kept.ts';
import { GUANCHA, html } from './pages.ts';

const TELLER = 'www.linjiang.gov.cn/zwyw/202407/t20240717_7.html';
const seventh = html('guancha');

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

/** Chromium's events can be set off from within. */
declare const chrome: {
  readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object): void } };
};

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: { [GUANCHA]: seventh, [TELLER]: seventh } });
});
afterAll(() => bench.close());

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

test('full: the card reads the page and says why it was not kept; the options say so too', async () => {
  const options = await bench.own('options.html');
  await limitRoom(options, 1);
  const { card } = await read(GUANCHA);
  await says(card, '.not-kept', /未能保存：.*用完了。请删掉一些/);
  expect(await card.count('.row')).toBeGreaterThan(10);
  await options.locator('input[type=file]').setInputFiles(EXPORT);
  await options.locator('.message[data-failed=true]').getByText('用完了').waitFor();
  expect(await keptText(options)).toBe('[]');

  await limitRoom(options, 100_000_000);
  await options.locator('input[type=file]').setInputFiles(EXPORT);
  await options.getByText('已导入 1 场会议。').waitFor();
  const other = await read(TELLER);
  await expect.poll(() => keptText(options), { timeout: 20_000 }).toContain(`http://${TELLER}`);
  expect(await other.card.count('.not-kept')).toBe(0);
});

test('the words selected on a page are looked up from the context menu, in a window of their own', async () => {
  const [worker] = bench.context.serviceWorkers();
  if (!worker) throw new Error('The extension has no background.');
  const [window] = await Promise.all([
    bench.context.waitForEvent('page'),
    worker.evaluate(() => {
      const { onClicked } = chrome.contextMenus;
      onClicked.dispatch({ menuItemId: 'look-up', selectionText: ' 楼阳生 ' }, { id: 1 });
    }),
  ]);
  await window.getByRole('option', { name: /楼阳生/ }).click();
  await window.getByRole('heading', { name: '楼阳生' }).waitFor();
  expect(await window.locator('.posts li').count()).toBeGreaterThan(0);
  expect(await window.getByRole('combobox').inputValue()).toBe('楼阳生');
});
