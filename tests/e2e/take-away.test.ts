/** What a user carries off: one article and everything kept in every format, and links to sentences. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Reading } from '../../lib/model/reading.ts';
import { type Bench, startBench } from './harness.ts';
import { GOV, GUANCHA, PAGES } from './pages.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
});
afterAll(() => bench.close());

/** The file that a format leaves on the disk. */
async function take(page: Page, format: string): Promise<string> {
  await page.getByLabel('文件格式').selectOption(format);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** Rows of a CSV of ours: no cell of the test pages holds a line break. */
const rowsOf = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

const directivesOf = (readings: readonly Reading[]) =>
  readings.flatMap(({ articles }) =>
    articles.flatMap(({ meetings }) => meetings.flatMap(({ directives }) => directives)),
  );

async function openReport(address: string): Promise<{ page: Page; report: Page }> {
  const page = await bench.open(address);
  await bench.card(page);
  const popup = await bench.popup(page);
  const [report] = await Promise.all([
    bench.context.waitForEvent('page'),
    popup.getByRole('button', { name: '阅读版' }).click(),
  ]);
  await report.locator('.formula').first().waitFor();
  return { page, report };
}

describe('one article', () => {
  let page: Page;
  let report: Page;
  let reading: Reading;
  beforeAll(async () => {
    ({ page, report } = await openReport(GUANCHA));
    reading = JSON.parse(await take(report, 'json'));
  });
  afterAll(async () => {
    await report.close();
    await page.close();
  });

  test('JSON is the reading contract: every directive is a stretch of the text', () => {
    expect(reading.page).toMatchObject({ site: 'guancha', verdict: 'meeting' });
    expect(directivesOf([reading]).length).toBeGreaterThan(15);
    for (const { text, meetings } of reading.articles)
      for (const directive of meetings.flatMap(({ directives }) => directives))
        expect(text.slice(directive.start, directive.end)).toBe(directive.text);
  });

  test('Markdown has properties for Obsidian and Logseq, and links that lead to the sentences', async () => {
    const [, front = '', body = ''] = (await take(report, 'markdown')).split(/^---\n/m);
    expect(parse(front)).toMatchObject({ outlet: '观察者网', date: '2024-07-16', ordinal: 7 });
    const links = [...body.matchAll(/\]\((http[^)]+#:~:text=[^)]+)\)/g)].map(([, link]) => link);
    expect(links).toHaveLength(directivesOf([reading]).length);
    const last = await bench.context.newPage();
    await last.goto(links.at(-1) ?? '');
    const words = directivesOf([reading]).at(-1)?.text.slice(0, 8) ?? '';
    // The browser itself has gone to the sentence: it stands in the window of a page that was not scrolled.
    await expect
      .poll(
        () =>
          last.getByText(words).evaluate((at) => {
            const { top, bottom } = at.getBoundingClientRect();
            return scrollY > 0 && bottom > 0 && top < innerHeight;
          }),
        { timeout: 10_000 },
      )
      .toBe(true);
    await last.close();
  });

  test('CSV opens right in Excel: a byte order mark, a heading, a directive a row', async () => {
    const csv = await take(report, 'csv');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(rowsOf(csv)).toHaveLength(directivesOf([reading]).length + 1);
    expect((await take(report, 'glossary')).charCodeAt(0)).toBe(0xfeff);
  });

  test('citations name the report, its outlet and its day', async () => {
    const title = reading.page.title ?? '';
    const [item] = JSON.parse(await take(report, 'csl'));
    expect(item).toMatchObject({
      title,
      'container-title': '观察者网',
      issued: { 'date-parts': [[2024, 7, 17]] },
    });
    const ris = await take(report, 'ris');
    expect(ris).toMatch(/^TY {2}- \w+\r?\n[\s\S]*ER {2}- /);
    expect(ris).toContain(title);
    const bib = await take(report, 'bibtex');
    expect(bib).toMatch(/^@\w+\{[^,]+,\n[\s\S]*\}\s*$/);
    expect(bib).toContain(title);
  });

  test('HTML and plain text hold every directive as printed', async () => {
    const html = await take(report, 'html');
    const plain = await take(report, 'plain');
    const viewer = await bench.context.newPage();
    await viewer.setContent(html);
    const quotes = await viewer.locator('q').allTextContents();
    for (const { text } of directivesOf([reading])) {
      expect(plain).toContain(text.replaceAll('\n', ''));
      expect(quotes).toContain(text);
    }
    expect(await viewer.locator('q:not([lang^="zh-Han"])').count()).toBe(0);
    await viewer.close();
  });
});

test('everything kept is saved from the options in the same formats', async () => {
  for (const address of [GUANCHA, GOV]) {
    const page = await bench.open(address);
    await bench.card(page);
    await page.close();
  }
  const options = await bench.own('options.html');
  const kept = options.getByText('已存 3 场会议');
  await expect
    .poll(async () => {
      await options.reload();
      await options.locator('.figures').waitFor();
      return kept.count();
    })
    .toBe(1);
  const readings: Reading[] = JSON.parse(await take(options, 'json'));
  expect(readings.map(({ page }) => page.site).sort()).toEqual(['gov', 'guancha']);
  expect(rowsOf(await take(options, 'csv'))).toHaveLength(directivesOf(readings).length + 1);
  expect((await take(options, 'bibtex')).match(/^@/gm)).toHaveLength(2);
  expect(JSON.parse(await take(options, 'csl'))).toHaveLength(2);
  await options.close();
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
