/** The side panel as a user goes through it: what changed since last time, in Chromium. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { type Bench, startBench } from './harness.ts';
import { GUANCHA, html } from './pages.ts';
import { RealSidePanel } from './side-panel.ts';

const EIGHTH = 'www.guancha.cn/politics/2024_07_29_700010.shtml';
const NINTH = 'www.guancha.cn/politics/2024_08_10_700011.shtml';
const OTHER = 'www.yunchuan.gov.cn/zwyw/202407/t20240729_8.html';

const seventh = html('guancha');
const change = (page: string, changes: readonly (readonly [string, string])[]) =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The page does not say ${from}.`);
    return text.replaceAll(from, to);
  }, page);

const eighth = change(seventh, [
  ['第七次', '第八次'],
  ['7月16日', '7月28日'],
  ['2024-07-17', '2024-07-29'],
  ['本月20日前将危险区域群众', '8月5日前将危险区域群众'],
  ['7月底前完成43座小型水库', '8月底前完成61座小型水库'],
  ['各级党政主要负责同志务必靠前指挥', '各级党政主要负责同志要靠前指挥'],
  ['一律不得迟报、瞒报、漏报，对失职渎职的严肃追责问责', '要防止迟报、瞒报、漏报'],
  ['鼓励保险机构开辟绿色通道，早赔快赔、应赔尽赔。', ''],
  ['全省2186座水库', '要推广青禾巡堤做法，建立夜间巡堤制度。全省2186座水库'],
]);
const ninth = change(eighth, [
  ['第八次', '第九次'],
  ['7月28日', '8月9日'],
  ['2024-07-29', '2024-08-10'],
  [
    '年底前完成倒损农房重建。',
    '年底前完成倒损农房重建。鼓励保险机构开辟绿色通道，早赔快赔、应赔尽赔。',
  ],
]);
const told = change(eighth, [
  ['观察者网', '云川日报'],
  ['宁可十防九空，不可失防万一。', '宁可十防九空，也不可失防万一。'],
  ['会议还研究了其他事项。', '会议还审议了防汛物资储备管理办法并研究了其他事项。'],
  ['该封的坚决封、该停的坚决停，', ''],
]);

const PAGES = { [GUANCHA]: seventh, [EIGHTH]: eighth, [NINTH]: ninth, [OTHER]: told };
const HENAN =
  '#m=bundled%3Ahenan-covid%2F7&m=bundled%3Ahenan-covid%2F10&m=bundled%3Ahenan-covid%2F15';

/** The machine may be busy; a condition that never comes is still told. */
const patient = { timeout: 15_000 };

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
  await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => bench.close());

/** Opens a report and waits until it has been read. */
async function read(address: string): Promise<Page> {
  const page = await bench.open(address);
  await bench.card(page);
  return page;
}

const group = (panel: Page, name: string) => panel.getByRole('group', { name });

/** A panel in a tab with the meetings of all open tabs, chosen as a user chooses them. */
async function fromTabs(names: readonly RegExp[]): Promise<Page> {
  const panel = await bench.own('sidepanel.html?tab=1');
  // Opens on what was compared last, or else on the chooser.
  await panel.locator('.chosen, .chooser').first().waitFor();
  if (await panel.locator('.chosen').isVisible()) await panel.getByText('添加会议').click();
  await panel.getByRole('button', { name: '查看打开的标签页' }).click();
  const tabs = group(panel, '打开的标签页');
  await tabs.getByRole('checkbox').first().waitFor();
  const chosen = panel.getByRole('checkbox', { checked: true });
  const count = Number(
    /已选 (\d+)/.exec((await panel.locator('.chooser-head').textContent()) ?? '')?.[1],
  );
  for (let left = count - 1; left >= 0; left--) {
    await chosen.first().click();
    await panel.getByText(`已选 ${left}`).waitFor();
  }
  for (const name of names) await tabs.getByRole('checkbox', { name }).first().check();
  await panel.getByRole('button', { name: '选好了' }).click();
  await panel.locator('.chosen').waitFor();
  return panel;
}

const SESSIONS = [/第七次 ·.*观察者网/, /第八次 ·.*观察者网/, /第九次 ·.*观察者网/];

const view = (panel: Page, name: string) => panel.getByRole('tab', { name, exact: true }).click();

/** What a click leaves on the user's disk. */
async function saved(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function take(panel: Page, name: string): Promise<void> {
  await panel.getByText('复制与导出').click();
  await panel.getByRole('button', { name }).click();
}

test('the real side panel opens from the card beside the last session, and follows the next page', async () => {
  const first = await read(GUANCHA);
  const page = await read(EIGHTH);
  const card = await bench.card(page);
  await card.click('.pill');
  await card.click('[aria-label="在侧边栏打开"]');
  const panel = await RealSidePanel.find(bench.context);
  const heads = () =>
    panel.evaluate<string[]>(
      `[...document.querySelectorAll('.topics thead .short')].map((one) => one.textContent)`,
    );
  await expect.poll(heads, patient).toEqual(['第七次', '第八次']);
  const next = await read(NINTH);
  const nextCard = await bench.card(next);
  await nextCard.click('.pill');
  await nextCard.click('[aria-label="在侧边栏打开"]');
  await expect.poll(heads, patient).toEqual(['第八次', '第九次']);
  for (const one of [first, page, next]) await one.close();
});

describe('sessions out of open tabs', () => {
  let panel: Page;
  beforeAll(async () => {
    for (const address of Object.keys(PAGES)) await read(address);
    panel = await fromTabs(SESSIONS);
  });

  test('topics: what changed, in words; what is absent and when it was last heard', async () => {
    await panel.bringToFront();
    const order = (words: string) => panel.locator('.order').filter({ hasText: words });
    expect(await order('8月5日前').locator('.kind').allTextContents()).toEqual(['改写', '延续']);
    expect(await order('8月5日前').first().locator('ins').first().textContent()).toContain(
      '8月5日',
    );
    expect(await order('要靠前指挥').first().locator('.kind').textContent()).toBe('减弱');
    expect(await order('青禾巡堤').first().locator('.kind').textContent()).toBe('新提');
    const row = panel.locator('tr').filter({ hasText: '绿色通道' });
    await row.getByText('未提及；上次见第七次').waitFor();
    await row.getByText('时隔再提，上次见第七次').waitFor();
  });

  test('filters by kind, speaker, deadline and topic, and back', async () => {
    const rows = () => panel.locator('.topics tbody tr:not(.topic)').count();
    const all = await rows();
    await panel.getByRole('button', { name: /减弱/ }).click();
    await expect.poll(rows, patient).toBeLessThan(all);
    await panel.getByRole('button', { name: /减弱/ }).click();
    await expect.poll(rows, patient).toBe(all);
    await panel.getByRole('checkbox', { name: '有时限' }).check();
    await expect.poll(rows, patient).toBeLessThan(all);
    await panel.getByText('8月5日前').first().waitFor();
    await panel.getByRole('checkbox', { name: '有时限' }).uncheck();
    await panel.getByRole('combobox', { name: '讲话人' }).selectOption('陆知衡');
    await panel.getByText('8月5日前').first().waitFor({ state: 'detached' });
    await panel.getByRole('combobox', { name: '讲话人' }).selectOption('');
    await expect.poll(rows, patient).toBe(all);
    await panel.getByRole('checkbox', { name: '只看变化' }).check();
    await expect.poll(rows, patient).toBeLessThan(all);
    await panel.getByRole('checkbox', { name: '只看变化' }).uncheck();
    await expect.poll(rows, patient).toBe(all);
  });

  test('the base, the view and the meetings stand in the address and survive a reload', async () => {
    await panel
      .getByRole('combobox', { name: '比较方式' })
      .selectOption({ label: '都与 第七次 比' });
    await panel.locator('thead [data-base="true"]').getByText('第七次').waitFor();
    await view(panel, '逐条对照');
    await panel.locator('.redline').waitFor();
    await panel.reload();
    await panel.locator('.redline').waitFor();
    expect(
      await panel.getByRole('combobox', { name: '前一次' }).locator(':checked').textContent(),
    ).toContain('第七次');
    await panel.getByRole('combobox', { name: '比较方式' }).selectOption('');
  });

  test('redline: whole words, next and previous by key, why two were paired', async () => {
    await panel.getByRole('combobox', { name: '前一次' }).selectOption({ index: 0 });
    await panel.getByRole('combobox', { name: '后一次' }).selectOption({ index: 1 });
    const item = panel.locator('.redline-item').filter({ hasText: '小型水库' });
    await expect.poll(() => item.locator('ins').allTextContents(), patient).toContain('61座');
    expect(await item.locator('del').allTextContents()).toContain('43座');
    const place = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
    await panel.keyboard.press('n');
    const [first] = [await place()];
    await panel.keyboard.press('n');
    expect(await place()).not.toBe(first);
    await panel.getByText(/第 2 处，共 \d+ 处/).waitFor();
    await panel.keyboard.press('p');
    expect(await place()).toBe(first);
    await item.getByText('为何配对').click();
    await item.getByText(/相似度 \d+%/).waitFor();
    const link = await item.getByRole('link').last().getAttribute('href');
    expect(link).toMatch(/^http:\/\/www\.guancha\.cn\/politics\/2024_07_29_700010\.shtml#:~:text=/);
  });

  test('figures and deadlines stand in tables over time, each with its sentence', async () => {
    await view(panel, '指标与时限');
    const deadline = panel
      .locator('.figures')
      .first()
      .locator('tr')
      .filter({ hasText: '本月20日前' });
    expect(await deadline.locator('td b').allTextContents()).toEqual([
      '本月20日前',
      '8月5日前',
      '8月5日前',
    ]);
    expect(await deadline.getByRole('link').count()).toBe(3);
    const figure = panel.locator('.figures').last().locator('tr').filter({ hasText: '61座' });
    expect(await figure.locator('td b').allTextContents()).toContain('43座');
  });

  test('strength: a line for each topic, and the words that lowered it', async () => {
    await view(panel, '力度');
    expect(await panel.locator('.ladder').count()).toBeGreaterThan(1);
    const turn = panel.locator('.turns li').filter({ hasText: '减弱' }).first();
    await turn.waitFor();
    expect(await turn.locator('q').count()).toBe(2);
  });

  test('a formula filters the other views, and its chip takes that back', async () => {
    await view(panel, '提法');
    const name = panel.getByRole('button', { name: '底线思维', exact: true });
    await name.click();
    expect(await name.getAttribute('aria-pressed')).toBe('true');
    await view(panel, '按领域');
    const rows = panel.locator('.topics tbody tr:not(.topic)');
    const others = rows.filter({ hasNotText: '底线思维' });
    await others.first().waitFor({ state: 'detached' });
    await rows.first().waitFor();
    await panel.getByRole('button', { name: /^取消/ }).click();
    await expect.poll(() => others.count(), patient).toBeGreaterThan(5);
  });

  test('goes away as Markdown, HTML, CSV, SVG and PNG', async () => {
    await take(panel, '复制为 Markdown');
    await panel.getByText('已复制。').waitFor();
    const text = await panel.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^\| .*\n\| --- /);
    expect(text).toMatch(/\[观察者网[^\]]*2024[^\]]*\]\(http:\/\/www\.guancha\.cn\/[^)]*#:~:text=/);
    await take(panel, /HTML/.source);
    await expect
      .poll(() => panel.evaluate(() => navigator.clipboard.readText()), patient)
      .toContain('<table>');
    const csv = await saved(panel, () => take(panel, 'CSV'));
    expect(csv.name).toBe('yaodian-changes.csv');
    expect(csv.bytes.toString('utf8')).toContain('8月5日前');
    const svg = await saved(panel, () => take(panel, 'SVG'));
    expect(svg.bytes.toString('utf8')).toMatch(/^<svg[\s\S]*底线思维/);
    const png = await saved(panel, () => take(panel, 'PNG'));
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('stands in a narrow panel without sideways scrolling, and tables stay tables', async () => {
    await panel.setViewportSize({ width: 320, height: 700 });
    for (const name of ['按领域', '逐条对照', '提法', '力度', '指标与时限', '媒体']) {
      await view(panel, name);
      const over = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, name).toBeLessThanOrEqual(0);
    }
    const session = await bench.context.newCDPSession(panel);
    for (const name of ['按领域', '提法', '力度', '指标与时限']) {
      await view(panel, name);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const roles = new Set(nodes.map(({ role }) => role?.value));
      expect([...roles], name).toEqual(
        expect.arrayContaining(['table', 'row', 'columnheader', 'cell']),
      );
    }
    await session.detach();
    await panel.setViewportSize({ width: 1400, height: 900 });
  });

  test('two outlets of one meeting: what each left out', async () => {
    const two = await fromTabs([/第八次 ·.*观察者网/, /第八次 ·.*云川日报/]);
    await view(two, '媒体');
    const side = (at: number) => two.locator('.sides section').nth(at);
    await two.locator('.outlet-pair').waitFor();
    const all = await two.locator('.outlet-pair').textContent();
    expect(all).toContain('防汛物资储备管理办法');
    expect(await side(0).textContent()).not.toContain('防汛物资储备管理办法');
    const links = await two
      .locator('.outlet-pair .source')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(link).toMatch(/^http:\/\/www\.[a-z.]+\/.*#:~:text=/);
    await two.close();
  });
});

describe('the bundled library', () => {
  test('says that it holds head phrases only, and where the sentences stand', async () => {
    const panel = await bench.own(`sidepanel.html?tab=1${HENAN}`);
    await panel.getByText('自带资料只存要点短语', { exact: false }).waitFor();
    await panel.getByText('要点未列；上次见第七次').first().waitFor();
    await view(panel, '提法');
    const row = panel
      .locator('tr')
      .filter({ has: panel.getByRole('button', { name: '关口内置', exact: true }) });
    expect(await row.textContent()).toContain('改作“关口前置”');
    await panel.close();
  });

  test('is searched in the chooser; pasted text stands beside it; more than twelve are refused', async () => {
    const panel = await bench.own('sidepanel.html?tab=1#m=bundled%3Apolitburo%2F2024-04-30');
    await panel.getByRole('searchbox').fill('政治局 2024年7月30日');
    await group(panel, '自带资料库').getByRole('checkbox').first().check();
    const box = panel.getByRole('textbox', { name: '把通稿粘贴到这里' });
    await box.fill('今天天气很好。');
    await panel.getByRole('button', { name: '读入' }).click();
    await panel.getByRole('alert').getByText('没有', { exact: false }).waitFor();
    await box.fill(
      '9月3日，青禾县委召开秋粮收购工作第二次专题会议，县委书记严仲言主持并讲话。严仲言强调，要压实收购责任，必须在9月20日前完成库点验收，严禁打白条。',
    );
    await panel.getByRole('button', { name: '读入' }).click();
    await group(panel, '粘贴的文字').getByRole('checkbox', { checked: true }).waitFor();
    for (let at = 0; at < 9; at++) {
      await panel.getByRole('searchbox').fill(at < 5 ? '国务院常务会议' : '专题学习');
      await group(panel, '自带资料库').locator('input:not(:checked)').first().click();
      await panel.getByText(`已选 ${at + 4}`).waitFor();
    }
    expect(await group(panel, '自带资料库').locator('input:not(:checked):enabled').count()).toBe(0);
    await panel.getByRole('button', { name: '选好了' }).click();
    await expect.poll(() => panel.locator('.topics thead th').count(), patient).toBe(12);
    await panel.close();
  });

  test('the last comparison is there again for whoever opens the panel on no meeting', async () => {
    const first = await bench.own(`sidepanel.html?tab=1${HENAN}`);
    await view(first, '提法');
    await first.locator('.strip').waitFor();
    await first.close();
    const again = await bench.own('sidepanel.html?tab=1');
    await again.locator('.strip').waitFor();
    expect(again.url()).toContain('henan-covid');
    await again.close();
  });
});

test('goes by keyboard alone: tabs by arrow, filters, menu, changes', async () => {
  const panel = await bench.own(`sidepanel.html?tab=1${HENAN}`);
  await panel.locator('.topics').waitFor();
  const focused = () => panel.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let at = 0; at < 40 && (await focused()) !== '按领域'; at++)
    await panel.keyboard.press('Tab');
  expect(await focused()).toBe('按领域');
  await panel.keyboard.press('ArrowRight');
  expect(await focused()).toBe('逐条对照');
  await panel.locator('.redline').waitFor();
  await panel.keyboard.press('n');
  expect(await panel.evaluate(() => document.activeElement?.className)).toBe('redline-item');
  await panel.getByText('复制与导出').focus();
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'CSV' }).waitFor();
  await panel.keyboard.press('Escape');
  expect(await panel.getByRole('button', { name: 'CSV' }).isVisible()).toBe(false);
  expect(await focused()).toBe('复制与导出');
  await panel.close();
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each(['topics', 'redline', 'formulas', 'strength', 'figures', 'outlets', 'related'])(
    '%s',
    async (name) => {
      const panel = await bench.own('sidepanel.html?tab=1');
      await panel.emulateMedia({ colorScheme });
      await panel.goto(`${panel.url().split('#')[0]}${HENAN}&view=${name}`);
      await panel.reload();
      await panel.locator(`#view-${name}[aria-selected="true"]`).waitFor();
      await panel.locator('#view > :not(.chips)').first().waitFor();
      expect(await flawsOf(panel)).toEqual([]);
      await panel.close();
    },
  );
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
