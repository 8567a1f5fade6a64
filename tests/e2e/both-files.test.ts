/** In both browsers: reports that come from a text or a file, and what is carried off from a report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Directive, Reading } from '../../lib/model/reading.ts';
import { inBothBrowsers } from './both.ts';
import { inExtension } from './desk.ts';
import { patient, press, reads, saved, textOf } from './hands.ts';
import { GUANCHA, PAGES } from './pages.ts';

const TITLE = '青禾县委召开秋粮收购工作第二次专题会议';
const BODY =
  '9月3日，青禾县委召开秋粮收购工作第二次专题会议，县委书记严仲言主持并讲话。严仲言强调，要压实收购责任，必须在9月20日前完成库点验收，严禁打白条。';
/** As a PDF viewer copies it. */
const BROKEN = `${TITLE}\n\n${BODY.replace('县委书记', '县委书记\n').replace('在9月', '在9月\n')}`;
const HTML = `<!doctype html><html><head><meta charset="gbk"><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${BODY}</p></article></body></html>`;
const NOTE = `---\ntitle: ${TITLE}\npublished: 2024-09-04\n---\n\n# ${TITLE}\n\n${BODY}\n`;

const FILES = [
  ['a page saved in GBK', '通稿.html', 'text/html', iconv.encode(HTML, 'gbk')],
  ['a text in GBK', '通稿.txt', 'text/plain', iconv.encode(`${TITLE}\n\n${BODY}`, 'gbk')],
  ['a note in Markdown with front matter', '通稿.md', '', Buffer.from(NOTE)],
] as const;

const FOLDER = mkdtempSync(join(tmpdir(), 'yaodian-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Lets a file fall onto the page, as from a folder's window. */
const drop = (page: Page, name: string, type: string, bytes: Buffer): Promise<string | undefined> =>
  page.evaluate(
    (file, mime, base64) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      data.items.add(new File([content], file, { type: mime }));
      const place = document.querySelector<HTMLElement>('.paste');
      const send = (kind: string) =>
        place?.dispatchEvent(
          new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      send('dragover');
      // The place shows that it takes the file, as soon as it is drawn anew.
      return new Promise<string | undefined>((done) =>
        requestAnimationFrame(() => {
          const over = place?.dataset.over;
          send('drop');
          done(over);
        }),
      );
    },
    name,
    type,
    bytes.toString('base64'),
  );

/** The meeting, its speaker and his order stand there. */
async function isRead(page: Page): Promise<void> {
  await page.waitForSelector('.directive');
  expect(await textOf(page, 'h1')).toBe(TITLE);
  expect(await textOf(page, '.speaker h2')).toMatch(/^严仲言/);
  const texts = await page.$$eval('.directive', (all) => all.map((each) => each.textContent));
  expect(texts).toEqual(['1要压实收购责任，必须在9月20日前完成库点验收，严禁打白条。']);
}

const directivesOf = ({ articles }: Reading): Directive[] =>
  articles.flatMap(({ meetings }) => meetings.flatMap(({ directives }) => directives));

inBothBrowsers({ pages: PAGES }, (desk) => {
  const empty = async () => {
    const page = await desk().own('report.html');
    await page.waitForSelector('.paste textarea');
    return page;
  };

  test.each(FILES)('dropped: %s', async (_, name, type, bytes) => {
    const page = await empty();
    expect(await drop(page, name, type, bytes)).toBe('true');
    await isRead(page);
    await page.close();
  });

  test.each(FILES)('chosen: %s', async (_, name, __, bytes) => {
    const page = await empty();
    writeFileSync(join(FOLDER, name), bytes);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(FOLDER, name));
    await isRead(page);
    await page.close();
  });

  test('pasted from a PDF: its broken lines are healed; what is no report says why', async () => {
    const page = await empty();
    const put = async (text: string) => {
      await page.waitForSelector('.paste textarea');
      await page.focus('textarea');
      await page.evaluate((words) => document.execCommand('insertText', false, words), text);
      await press(page, '解读');
    };
    await put(BROKEN);
    await isRead(page);
    expect(await textOf(page, '.report')).toContain('县委书记严仲言主持');
    await press(page, '读另一篇…');
    await put('澜江公园的桂花这几天陆续开放，市民前往观赏。'.repeat(8));
    await reads(page, '导语里没有写召开了什么会议');
    await page.close();
  });

  test('a file that holds no article says so, and another can be put there', async () => {
    const page = await empty();
    await drop(page, 'a.html', 'text/html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    await reads(page, '没有找到文章', '[role=alert]');
    expect(await page.$('textarea')).not.toBeNull();
    await page.close();
  });

  test('one article in every format lies on the disk, each as its readers want it', async () => {
    const page = await desk().open(GUANCHA);
    await desk().card(page);
    const tab = await inExtension.tabNumber(desk().welcome, GUANCHA);
    const report = await desk().own(`report.html?tab=${tab}`);
    await report.waitForSelector('.formula a');
    const take = async (format: string) => {
      await report.select('select[aria-label="文件格式"]', format);
      const file = await saved(desk(), () => press(report, '存为文件'));
      expect(file.name).toMatch(/^2024-07-16 .*会议/);
      return file.text;
    };
    // JSON is the reading contract.
    const reading: Reading = JSON.parse(await take('json'));
    const directives = directivesOf(reading);
    expect(directives.length).toBeGreaterThan(15);
    for (const { text, meetings } of reading.articles)
      for (const { start, end, text: words } of meetings.flatMap((m) => m.directives))
        expect(text.slice(start, end)).toBe(words);
    // Properties for Obsidian and Logseq, and a link to every sentence.
    const [, front = '', body = ''] = (await take('markdown')).split(/^---\n/m);
    expect(parse(front)).toMatchObject({ outlet: '观察者网', date: '2024-07-16', ordinal: 7 });
    const links = [...body.matchAll(/\]\((http[^)]+#:~:text=[^)]+)\)/g)];
    expect(links).toHaveLength(directives.length);
    // Excel takes UTF-8 only after a byte order mark; a heading, then a directive a row.
    const csv = await take('csv');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(directives.length + 1);
    expect((await take('glossary')).charCodeAt(0)).toBe(0xfeff);
    const title = reading.page.title ?? '';
    expect(JSON.parse(await take('csl'))[0]).toMatchObject({
      title,
      'container-title': '观察者网',
      issued: { 'date-parts': [[2024, 7, 17]] },
    });
    const ris = await take('ris');
    expect(ris).toMatch(/^TY {2}- \w+\r?\n[\s\S]*ER {2}- /);
    const bib = await take('bibtex');
    expect(bib).toMatch(/^@\w+\{[^,]+,\n[\s\S]*\}\s*$/);
    for (const citation of [ris, bib]) expect(citation).toContain(title);
    const plain = await take('plain');
    const html = await take('html');
    for (const { text } of directives) {
      expect(plain).toContain(text.replaceAll('\n', ''));
      expect(html).toContain(`<q lang="zh-Hans">${text}</q>`);
    }
    await report.close();
    await page.close();
  });

  test('a link to a sentence leads the browser itself to it', async () => {
    const page = await desk().open(GUANCHA);
    await desk().card(page);
    const tab = await inExtension.tabNumber(desk().welcome, GUANCHA);
    const report = await desk().own(`report.html?tab=${tab}`);
    await report.waitForSelector('.formula a');
    await report.select('select[aria-label="文件格式"]', 'markdown');
    const { text } = await saved(desk(), () => press(report, '存为文件'));
    const links = [...text.matchAll(/\]\(http:\/\/([^)]+#:~:text=[^)]+)\)/g)];
    const last = await desk().open(links.at(-1)?.[1] ?? '');
    await expect.poll(() => last.evaluate(() => scrollY), patient).toBeGreaterThan(100);
    for (const each of [last, report, page]) await each.close();
  });
});
