/** In Firefox too: the card's manners, options, files on the disk, pasted reports, three languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { findFirefox } from './find-firefox.ts';
import { type FirefoxBench, startFirefox } from './firefox-bench.ts';
import { GUANCHA, PAGES, ZAOBAO } from './pages.ts';

const patient = { timeout: 15_000 };

declare const browser: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  permissions: { contains(of: { origins: string[] }): Promise<boolean> };
};

const OWN = ['options.html', 'report.html?sample', 'sidepanel.html', 'popup.html'];

describe.skipIf(!findFirefox()).each([false, true])('Firefox, dark: %s', (dark) => {
  let bench: FirefoxBench;
  beforeAll(async () => {
    bench = await startFirefox(PAGES, { dark });
  });
  afterAll(() => bench.close());

  test('axe finds nothing on welcome.html', async () => {
    expect(await flawsOf(bench.welcome)).toEqual([]);
  });

  test.each(OWN)('axe finds nothing on %s', async (path) => {
    const page = await bench.own(path);
    await page.waitForSelector('main, [role=main]');
    if (path.endsWith('?sample')) await page.waitForSelector('.formula');
    expect(await flawsOf(page)).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!findFirefox())('Firefox', () => {
  let bench: FirefoxBench;
  beforeAll(async () => {
    bench = await startFirefox(PAGES);
  });
  afterAll(() => bench.close());

  const badge = async (address: string) => {
    const tab = await bench.tabNumber(address);
    return bench.welcome.evaluate((tabId) => browser.action.getBadgeText({ tabId }), tab);
  };
  /** Clicks the button or label that says exactly this. */
  const press = async (page: Page, words: string) => {
    await page.waitForFunction(
      (wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, label')];
        const found = all.find((one) => (one.ariaLabel ?? one.textContent?.trim()) === wanted);
        found?.click();
        return found !== undefined;
      },
      patient,
      words,
    );
  };
  /** The newest file whose name ends so, once it is whole. */
  const saved = async (ending: string): Promise<string> => {
    const files = () => readdirSync(bench.downloads);
    await expect.poll(() => files().some((name) => name.endsWith(ending)), patient).toBe(true);
    await expect.poll(() => files().some((name) => name.endsWith('.part')), patient).toBe(false);
    const name = files().find((one) => one.endsWith(ending)) ?? '';
    return readFileSync(join(bench.downloads, name), 'utf8');
  };

  test('the card takes no focus by itself; Escape gives it back; the side is remembered', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await page.focus('.nav-cell a');
    await card.click('.pill');
    await card.waitFor('.sheet');
    await page.keyboard.press('Escape');
    await card.waitFor('.pill');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('首页');
    await card.click('.pill');
    await card.click('.icon-button:nth-of-type(2)');
    await card.waitFor('[data-side=left] .sheet');
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await bench.card(page);
    await again.waitFor('[data-side=left] .pill');
    await page.close();
  });

  test('the number on the icon goes with its option and comes back', async () => {
    const page = await bench.open(GUANCHA);
    await bench.card(page);
    await expect.poll(() => badge(GUANCHA), patient).toMatch(/^\d\d$/);
    const options = await bench.own('options.html');
    await press(options, '在工具栏图标上显示要求条数');
    await expect.poll(() => badge(GUANCHA), patient).toBe('');
    await press(options, '在工具栏图标上显示要求条数');
    await expect.poll(() => badge(GUANCHA), patient).toMatch(/^\d\d$/);
    await options.close();
    await page.close();
  });

  test('"never" takes the card from the whole domain, and the options give it back', async () => {
    const page = await bench.open(ZAOBAO);
    const card = await bench.card(page);
    await card.click('.pill');
    await card.click('[aria-expanded]');
    await card.click('.more button:nth-of-type(3)');
    await expect.poll(() => bench.hasCard(page), patient).toBe(false);
    const options = await bench.own('options.html');
    await press(options, '恢复 zaobao.com');
    await bench.card(page);
    await options.close();
    await page.close();
  });

  test('access to a site is had only while it is switched on', async () => {
    const allowed = () =>
      bench.welcome.evaluate(() =>
        browser.permissions.contains({ origins: ['*://*.people.com.cn/*'] }),
      );
    const options = await bench.own('options.html');
    await options.waitForSelector('.sites input');
    expect(await allowed()).toBe(false);
    // With the real mouse: the browser grants nothing to a script's click.
    const toggle = () => options.locator('.sites label ::-p-text(people.com.cn)').click();
    await toggle();
    await expect.poll(allowed, patient).toBe(true);
    await toggle();
    await expect.poll(allowed, patient).toBe(false);
    await options.close();
  });

  test('a page is read in reader mode; its exports and the report of a wrong reading lie on the disk', async () => {
    const page = await bench.open(GUANCHA);
    await bench.card(page);
    const report = await bench.own(`report.html?tab=${await bench.tabNumber(GUANCHA)}`);
    await report.waitForSelector('.formula a');
    for (const [format, ending, holds] of [
      ['markdown', '.md', /^---\n[\s\S]*\n---\n[\s\S]*#:~:text=/],
      ['csv', '会议.csv', /^\uFEFF/],
      ['ris', '.ris', /^TY {2}- /],
      ['bibtex', '.bib', /^@\w+\{/],
      ['html', '.html', /<q lang="zh-Hans">/],
    ] as const) {
      await report.select('.take-away select[aria-label="文件格式"]', format);
      await press(report, '存为文件');
      expect(await saved(ending)).toMatch(holds);
    }
    await press(report, '解读有误…');
    const wrong = JSON.parse(await saved('.json'));
    expect(wrong.kind).toBe('yaodian-misreading');
    expect(wrong.reading.articles[0].meetings).toHaveLength(1);
    expect(wrong.structure).not.toContain('yaodian-card');
    await report.close();
    await page.close();
  });

  test('a pasted report is read', async () => {
    const report = await bench.own('report.html');
    await report.waitForSelector('textarea');
    await report.type(
      'textarea',
      '青禾县委召开秋粮收购工作会议\n\n9月3日，青禾县委召开秋粮收购工作会议，县委书记严仲言主持并讲话。严仲言强调，要压实收购责任。',
    );
    await press(report, '解读');
    await report.waitForSelector('.directive');
    await report.close();
  });

  test.each([
    ['繁體中文', 'zh-Hant', '要點 · 設定'],
    ['English', 'en', 'Yaodian · Options'],
    ['简体中文', 'zh-Hans', '要点 · 设置'],
  ])('options in %s', async (name, tag, title) => {
    const options = await bench.own('options.html');
    await press(options, name);
    await expect.poll(() => options.evaluate(() => document.title), patient).toBe(title);
    expect(await options.evaluate(() => document.documentElement.lang)).toBe(tag);
    await bench.shot(options, `firefox-options-${tag}`);
    await options.close();
  });
});
