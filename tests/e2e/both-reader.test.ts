/** Reader mode, in both browsers: margin, explanations, copies, glossary, script, paper. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { clipboard, patient, press, reads, saved, textOf } from './hands.ts';
import { askedByPages } from './harness.ts';
import { GUANCHA, PAGES } from './pages.ts';

const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent ?? ''));

inBothBrowsers({ pages: PAGES }, (desk) => {
  const sample = async () => {
    const page = await desk().own('report.html?sample');
    await page.waitForSelector('.formula a');
    return page;
  };

  test('opens from the card, with directives in the margin and speakers as headings', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.press('更多');
    await card.press('阅读版');
    const report = await desk().find('report.html?tab=');
    await report.waitForSelector('.formula a');
    expect((await textsOf(report, 'h2')).slice(0, 2)).toEqual([
      '沈砚秋 云川省委书记',
      '陆知衡 省长',
    ]);
    const sides = await report.$$eval('.note', (notes) =>
      notes.map((note) => {
        const text = note.closest('.row')?.querySelector('p')?.getBoundingClientRect();
        const box = note.getBoundingClientRect();
        return text !== undefined && box.left >= text.right && box.top >= text.top;
      }),
    );
    expect(sides.length).toBeGreaterThanOrEqual(15);
    expect(sides).not.toContain(false);
    await report.click('.note:nth-of-type(1) a');
    await expect
      .poll(() => report.evaluate(() => document.querySelector(':target')?.textContent))
      .toContain('要坚持人民至上');
    await report.close();
    await page.close();
  });

  test('a formula is explained on hover and on focus; Esc puts it away', async () => {
    const page = await sample();
    await page.hover('.formula a');
    await reads(page, 'people first, life first', '[role=tooltip]');
    // The pointer may go onto the explanation to read it.
    await page.hover('[role=tooltip]');
    expect(await page.$('[role=tooltip]')).not.toBeNull();
    await page.mouse.move(5, 5);
    await page.waitForSelector('[role=tooltip]', { hidden: true });
    await page.focus('.number');
    await page.keyboard.press('Tab');
    await reads(page, 'rén mín zhì shàng', '[role=tooltip]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=tooltip]', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.closest('.formula') !== null)).toBe(
      true,
    );
    await page.close();
  });

  test('copies one directive, one speaker, all; as Markdown, as text, as rich text', async () => {
    const page = await sample();
    await press(page, '复制第2条');
    await reads(page, '已复制。', '.said');
    expect(await clipboard(page)).toMatch(/^## .+\n[\s\S]*- \*\*必须\*\* /);
    await press(page, '复制“陆知衡”的全部要求');
    await expect.poll(() => clipboard(page), patient).toContain('### 陆知衡');
    expect(await clipboard(page)).not.toContain('沈砚秋');
    await page.select('select[aria-label="复制格式"]', 'plain');
    await press(page, '复制全部');
    await expect.poll(() => clipboard(page), patient).toContain('  • ');
    await page.select('select[aria-label="复制格式"]', 'html');
    await press(page, '复制“沈砚秋”的全部要求');
    await expect.poll(() => clipboard(page, 'text/html'), patient).toContain('<li');
    expect(await clipboard(page, 'text/html')).toContain('严禁以会议落实会议');
    expect(await clipboard(page, 'text/html')).not.toContain('陆知衡');
    expect(await clipboard(page)).toContain('严禁以会议落实会议');
    await page.close();
  });

  test('the glossary is a table with pinyin and English, and is copied as one', async () => {
    const page = await sample();
    const row = (await textsOf(page, '.glossary tr')).find((text) => text.startsWith('汛限水位'));
    expect(row).toContain('xùn xiàn shuǐ wèi');
    expect(row).toContain('flood-limit water level');
    await press(page, '汛限水位');
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':target')?.id))
      .toMatch(/^term-/);
    await press(page, '复制表格');
    await reads(page, '已复制。', '.said');
    expect(await clipboard(page, 'text/html')).toContain('<table');
    expect(await clipboard(page)).toMatch(/\| 汛限水位 \|/);
    await page.close();
  });

  test('shows the other script by phrases, the printed one a click away; copies hold the printed', async () => {
    const page = await sample();
    const tags = () =>
      page.$$eval('.row p, .formula a, .speaker h2 [lang]', (all) => [
        ...new Set(all.map((each) => each.closest<HTMLElement>('[lang]')?.lang)),
      ]);
    expect(await tags()).toEqual(['zh-Hans']);
    await page.select('select[aria-label="引文字形"]', 'hant');
    await reads(page, '黨政主要負責同志', '.report');
    expect(await tags()).toEqual(['zh-Hant']);
    await press(page, '复制全部');
    await reads(page, '已复制。', '.said');
    expect(await clipboard(page)).toContain('党政主要负责同志');
    const row = '.row:has([data-kind=must])';
    expect(await textOf(page, row)).toContain('嚴禁以會議落實會議');
    await page.click(`${row} .as-printed`);
    expect(await textOf(page, row)).toContain('严禁以会议落实会议');
    await page.close();
  });

  test('a wrong reading becomes a file on the disk, and nothing is sent', async () => {
    const page = await desk().open(GUANCHA);
    await desk().card(page);
    const asked = askedByPages(desk());
    const card = await desk().card(page);
    await card.click('.pill');
    await card.press('更多');
    await card.press('阅读版');
    const report = await desk().find('report.html?tab=');
    await report.waitForSelector('.note');
    const file = await saved(desk(), () => press(report, '解读有误…'));
    const content = JSON.parse(file.text);
    expect(content.kind).toBe('yaodian-misreading');
    expect(content.structure).toContain('<div class="content all-txt">');
    expect(content.structure).not.toContain('yaodian-card');
    expect(content.reading.articles[0].meetings).toHaveLength(1);
    expect(askedByPages(desk())).toEqual(asked);
    await report.close();
    await page.close();
  });

  test('on paper: no buttons, the notes beside the text, nothing cut off, dark ink on white', async () => {
    await desk().choose({ theme: 'dark' });
    const page = await sample();
    // A sheet of A4 within its margins.
    await page.setViewport({ width: 718, height: 1000 });
    await desk().onPaper(page);
    const seen = (selector: string) =>
      page.$$eval(selector, (all) => all.filter((one) => one.getClientRects().length > 0).length);
    expect(await seen('button, select')).toBe(0);
    expect(await seen('.note')).toBeGreaterThanOrEqual(8);
    const [over, ink, ground] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const shade = (each: string) => Number(each.match(/\d+/)?.[0]);
      const wide = document.documentElement.scrollWidth - innerWidth;
      return [wide, shade(color), shade(backgroundColor)];
    });
    expect(over).toBeLessThanOrEqual(0);
    expect(ink).toBeLessThan(80);
    expect(ground).toBeGreaterThan(240);
    await page.close();
    await desk().choose({ theme: 'auto' });
  });

  test('on paper the card leaves the page alone', async () => {
    const page = await desk().open(GUANCHA);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.row');
    const shown = () =>
      card.run(function () {
        return getComputedStyle(this.host).display;
      });
    expect(await shown()).not.toBe('none');
    await desk().onPaper(page);
    expect(await shown()).toBe('none');
    await page.close();
  });
});
