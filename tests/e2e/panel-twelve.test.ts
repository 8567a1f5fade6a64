/** The side panel with as many meetings as it takes, on paper, and stopped in the middle. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';
import { GUANCHA, PAGES } from './pages.ts';

const patient = { timeout: 15_000 };

interface Kept {
  readonly id: string;
  readonly text: string;
  readonly directives: readonly { readonly text: string }[];
}

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ desk?: readonly Kept[] }>;
      set(values: object): Promise<void>;
    };
  };
};

/** Twelve monthly sessions out of one that was read: each leaves out another of its orders. */
async function twelve(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const { desk = [] } = await chrome.storage.local.get('desk');
    const [first] = desk;
    if (!first) throw new Error('No meeting was read.');
    const sessions = Array.from({ length: 12 }, (_, at) => ({
      ...first,
      id: `page:session${at}#m1`,
      date: `2024-${String(at + 1).padStart(2, '0')}-10`,
      ordinal: null,
      directives: first.directives.filter((_order, index) => index % 12 !== at),
    }));
    await chrome.storage.local.set({ desk: sessions });
    return sessions.map(({ id }) => id);
  });
}

let bench: Bench;
let ids: readonly string[];
beforeAll(async () => {
  bench = await startBench({ pages: PAGES, width: 1400, height: 900 });
  const report = await bench.open(GUANCHA);
  await bench.card(report);
  const panel = await bench.own('sidepanel.html?tab=1');
  await panel.getByRole('button', { name: '查看打开的标签页' }).click();
  await panel.getByRole('group', { name: '打开的标签页' }).getByRole('checkbox').first().waitFor();
  ids = await twelve(panel);
  await panel.close();
});
afterAll(() => bench.close());

const addressOf = (view: string) =>
  `${ids.map((id) => `m=${encodeURIComponent(id)}`).join('&')}&view=${view}`;

async function panelAt(view: string): Promise<Page> {
  const panel = await bench.own(`sidepanel.html?tab=1#${addressOf(view)}`);
  await panel.locator(`#view-${view}[aria-selected="true"]`).waitFor();
  return panel;
}

test('a table too wide for its room opens at the newest meeting, absence said once for neighbours', async () => {
  const panel = await panelAt('topics');
  const room = panel.locator('.table-room');
  await panel.locator('.topics tbody tr:not(.topic)').first().waitFor();
  const place = () =>
    room.evaluate((box) => {
      const last = box.querySelector('thead th:last-child')?.getBoundingClientRect();
      return last ? Math.round(last.right - box.getBoundingClientRect().right) : null;
    });
  await expect.poll(place, patient).toBeLessThanOrEqual(1);
  expect(await panel.locator('.topics thead th').count()).toBe(12);
  // Every row has twelve columns, however few cells.
  const widths = await panel
    .locator('.topics tbody tr:not(.topic)')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].reduce((sum, { colSpan }) => sum + colSpan, 0),
      ),
    );
  expect(new Set(widths)).toEqual(new Set([12]));
  await panel.close();
});

test.each(['formulas', 'strength', 'figures'])('%s fits a full tab with twelve', async (view) => {
  const panel = await panelAt(view);
  await panel.locator('#view table').first().waitFor();
  const over = () =>
    panel.evaluate(() => {
      const box = document.querySelector('.table-room');
      return box ? box.scrollWidth - box.clientWidth : null;
    });
  await expect.poll(over, patient).toBe(0);
  await panel.close();
});

test('the menu of what can be taken away opens inside a narrow panel', async () => {
  const panel = await panelAt('topics');
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.getByText('复制与导出').click();
  const box = await panel.locator('.menu ul').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  await panel.close();
});

test('paper shows outlet and day of what is quoted, and nothing to press', async () => {
  const panel = await panelAt('topics');
  const source = panel.locator('.source').first();
  await source.waitFor();
  await panel.emulateMedia({ media: 'print' });
  const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toMatch(/2024年\d+月10日/);
  for (const button of ['复制与导出', '添加会议'])
    expect(await panel.getByText(button).isVisible(), button).toBe(false);
  expect(await panel.getByRole('checkbox', { name: '只看变化' }).isVisible()).toBe(false);
  await panel.emulateMedia({ media: 'screen' });
  await panel.locator('#view-redline').click();
  await panel.getByRole('button', { name: /下一处/ }).waitFor();
  await panel.emulateMedia({ media: 'print' });
  expect(await panel.getByRole('button', { name: /下一处/ }).isVisible()).toBe(false);
  await panel.close();
});

test('long work shows how far it has come, can be stopped, and begun again', async () => {
  const two = ids.slice(0, 2).map((id) => `m=${encodeURIComponent(id)}`);
  const panel = await bench.own(`sidepanel.html?tab=1#${two.join('&')}`);
  await panel.locator('.topics').waitFor();
  const session = await bench.context.newCDPSession(panel);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 40 });
  await panel.evaluate((address) => {
    location.hash = address;
  }, addressOf('topics'));
  await panel.getByRole('progressbar').waitFor();
  // Dispatched where it is: the pointer would be slower than the work.
  await panel.getByRole('button', { name: '停止', exact: true }).dispatchEvent('click');
  await panel.getByText('已停止比较。').waitFor();
  expect(await panel.locator('.topics thead th').count()).toBe(2);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await panel.getByRole('button', { name: '重新比较' }).click();
  await expect.poll(() => panel.locator('.topics thead th').count(), patient).toBe(12);
  await panel.close();
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
