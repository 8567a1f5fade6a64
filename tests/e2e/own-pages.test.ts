/** Options, welcome and reader mode as a user goes through them. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CardHandle } from './card-handle.ts';
import { askedByPages, type Bench, startBench } from './harness.ts';
import { GUANCHA, PAGES } from './pages.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
  await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => bench.close());

/** What a click leaves on the user's disk. */
async function saved(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('options', () => {
  test('hold at once in a page that is open: side, size, theme, language', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await card.click('.pill');
    const options = await bench.own('options.html');
    await options.getByRole('radio', { name: '左侧' }).check();
    await card.waitFor('.card[data-side="left"]');
    await options.getByRole('radio', { name: '大', exact: true }).check();
    await card.waitFor('.card[data-size="large"]');
    await options.getByRole('radio', { name: '繁體中文' }).check();
    await expect.poll(() => card.text(), { timeout: 5000 }).toContain('條要求');
    await options.getByRole('heading', { name: '要點 · 設定' }).waitFor();
    await options.getByRole('radio', { name: '简体中文' }).check();
    await options.getByRole('radio', { name: '右侧' }).check();
    await options.getByRole('radio', { name: '中', exact: true }).check();
    await options.close();
    await page.close();
  });

  test('"never on this site" holds for the whole domain, and is taken back here', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await card.click('.pill');
    await card.click('[aria-expanded]');
    await card.click('.more button', 2);
    await expect.poll(() => CardHandle.exists(page)).toBe(false);
    await page.reload();
    await page.waitForTimeout(1500);
    expect(await CardHandle.exists(page)).toBe(false);
    const options = await bench.own('options.html');
    await options.getByRole('button', { name: '恢复 guancha.cn' }).click();
    await options.getByRole('heading', { name: '一律不显示的网站' }).waitFor({ state: 'detached' });
    await page.reload();
    await bench.card(page);
    await options.close();
    await page.close();
  });

  test('a site switched off is left alone from the next page on', async () => {
    const options = await bench.own('options.html');
    await options.getByRole('switch', { name: /观察者网/ }).uncheck();
    const page = await bench.open(GUANCHA);
    await page.waitForTimeout(1500);
    expect(await CardHandle.exists(page)).toBe(false);
    await options.getByRole('switch', { name: /观察者网/ }).check();
    await page.reload();
    await bench.card(page);
    await options.close();
    await page.close();
  });

  test('what is kept can be taken away, deleted and brought back; a foreign file changes nothing', async () => {
    const page = await bench.open(GUANCHA);
    await bench.card(page);
    const options = await bench.own('options.html');
    await expect
      .poll(
        async () => {
          await options.reload();
          return options.locator('.figures').textContent();
        },
        { timeout: 10_000 },
      )
      .toMatch(/已存 [1-9]/);
    const file = await saved(options, () =>
      options.getByRole('button', { name: '全部导出…' }).click(),
    );
    expect(file.name).toMatch(/^yaodian-library-\d{4}-\d\d-\d\d\.json$/);
    await options.getByRole('button', { name: '全部删除…' }).click();
    await options.getByRole('button', { name: '删除', exact: true }).click();
    await options.getByText('已存 0 场会议').waitFor();
    const picker = options.locator('input[type=file]');
    const upload = (text: string) =>
      picker.setInputFiles({
        name: 'a.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await upload('{"not":"ours"}');
    await options.locator('.message[data-failed=true]').getByText('不是从要点导出的文件').waitFor();
    await upload(file.text.slice(0, -300));
    await options.getByText('文件不完整').waitFor();
    await upload(file.text.replace('"version":1', '"version":9'));
    await options.getByText('文件出自更新的版本').waitFor();
    await upload(file.text.replace(/"organ":"[^"]*"/, '"organ":"<img src=x onerror=alert(1)>"'));
    await options.getByText('文件里有读不懂的内容').waitFor();
    expect(await options.locator('.figures').textContent()).toContain('已存 0 场会议');
    await upload(file.text);
    await options.getByText('已导入 1 场会议。').waitFor();
    await options.close();
    await page.close();
  });
});

describe('welcome', () => {
  test('leads to a sample that is read while one watches', async () => {
    const welcome = await bench.own('welcome.html');
    await welcome.locator('.picture').first().waitFor();
    expect(await welcome.locator('.picture').count()).toBe(3);
    expect(await welcome.locator('.privacy li').count()).toBe(4);
    const [sample] = await Promise.all([
      bench.context.waitForEvent('page'),
      welcome.getByRole('button', { name: '打开示例' }).click(),
    ]);
    await sample.locator('.directive').first().waitFor();
    await sample.close();
    await welcome.close();
  });
});

describe('reader mode', () => {
  test('opens from the card with directives in the margin and speakers as headings', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await card.click('.pill');
    await card.click('[aria-expanded]');
    const [report] = await Promise.all([
      bench.context.waitForEvent('page'),
      card.click('.more button', 0),
    ]);
    await report
      .getByRole('heading', { name: /沈砚秋/ })
      .first()
      .waitFor();
    expect(await report.locator('.note').count()).toBeGreaterThanOrEqual(15);
    await report.close();
    await page.close();
  });

  test('copies one directive, one speaker, all; as Markdown and as text', async () => {
    const report = await bench.own('report.html?sample');
    await report.getByRole('button', { name: '复制第2条' }).click();
    await report.getByText('已复制。').waitFor();
    const one = await clipboard(report);
    expect(one).toMatch(/^## .+\n[\s\S]*- \*\*必须\*\* /);
    await report.getByRole('button', { name: '复制“陆知衡”的全部要求' }).click();
    await expect.poll(() => clipboard(report)).toContain('### 陆知衡');
    expect(await clipboard(report)).not.toContain('沈砚秋');
    await report.getByLabel('复制格式').selectOption('plain');
    await report.getByRole('button', { name: '复制全部' }).click();
    await expect.poll(() => clipboard(report)).toContain('  • ');
    await report.close();
  });

  test('saves a file in every format', async () => {
    const report = await bench.own('report.html?sample');
    await report.locator('.formula').first().waitFor();
    const formats = await report
      .getByLabel('文件格式')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (const format of formats) {
      await report.getByLabel('文件格式').selectOption(format);
      const file = await saved(report, () =>
        report.getByRole('button', { name: '存为文件' }).click(),
      );
      expect(file.name).toMatch(/^2024-07-16 .*会议\./);
      expect(file.text.length).toBeGreaterThan(50);
    }
    await report.close();
  });

  test('shows the other script by phrases, the printed one a click away', async () => {
    const report = await bench.own('report.html?sample');
    await report.getByLabel('引文字形').selectOption('hant');
    const paragraph = report.locator('.row p').nth(2);
    await paragraph.getByText('黨政主要負責同志').waitFor();
    expect(await paragraph.getAttribute('lang')).toBe('zh-Hant');
    await paragraph.getByRole('button', { name: '原文' }).click();
    await paragraph.getByText('党政主要负责同志').waitFor();
    await report.close();
  });

  test('a wrong reading becomes a file on the disk, and nothing is sent', async () => {
    const page = await bench.open(GUANCHA);
    await bench.card(page);
    const asked = askedByPages(bench);
    const popup = await bench.popup(page);
    const [report] = await Promise.all([
      bench.context.waitForEvent('page'),
      popup.getByRole('button', { name: '阅读版' }).click(),
    ]);
    await report.locator('.note').first().waitFor();
    const file = await saved(report, () =>
      report.getByRole('button', { name: '解读有误…' }).click(),
    );
    const content = JSON.parse(file.text);
    expect(content.kind).toBe('yaodian-misreading');
    expect(content.structure).toContain('<div class="content all-txt">');
    expect(content.structure).not.toContain('yaodian-card');
    expect(content.reading.articles[0].meetings).toHaveLength(1);
    expect(askedByPages(bench)).toEqual(asked);
    await report.close();
    await page.close();
  });
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
