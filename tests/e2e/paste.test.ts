/** Reports that are no web page: pasted, dropped or chosen, in whatever encoding they were saved. */
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';

const TITLE = '青禾县委召开秋粮收购工作第二次专题会议';
const BODY =
  '9月3日，青禾县委召开秋粮收购工作第二次专题会议，县委书记严仲言主持并讲话。严仲言强调，要压实收购责任，必须在9月20日前完成库点验收，严禁打白条。';
/** As a PDF viewer copies it. */
const BROKEN = `${TITLE}\n\n${BODY.replace('县委书记', '县委书记\n').replace('在9月', '在9月\n')}`;
const HTML = `<!doctype html><html><head><meta charset="gbk"><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${BODY}</p></article></body></html>`;

const FILES = [
  ['a page saved in GBK', '通稿.html', 'text/html', iconv.encode(HTML, 'gbk')],
  ['a text in GBK', '通稿.txt', 'text/plain', iconv.encode(`${TITLE}\n\n${BODY}`, 'gbk')],
  [
    'a note in Markdown with front matter',
    '通稿.md',
    '',
    Buffer.from(`---\ntitle: ${TITLE}\npublished: 2024-09-04\n---\n\n# ${TITLE}\n\n${BODY}\n`),
  ],
] as const;

let bench: Bench;
let report: Page;
beforeAll(async () => {
  bench = await startBench({ pages: {} });
});
afterAll(() => bench.close());
beforeEach(async () => {
  report = await bench.own('report.html');
});
afterEach(() => report.close());

/** The meeting, its speaker and his order stand there. */
async function isRead(): Promise<void> {
  await report.getByRole('heading', { name: /^严仲言/ }).waitFor();
  expect(await report.getByRole('heading', { level: 1 }).textContent()).toBe(TITLE);
  expect(await report.locator('.directive').allTextContents()).toEqual([
    '1要压实收购责任，必须在9月20日前完成库点验收，严禁打白条。',
  ]);
}

/** Lets a file fall onto the page, as from a folder's window. */
async function drop(name: string, type: string, bytes: Buffer): Promise<void> {
  const data = await report.evaluateHandle(
    ([file, mime, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([content], file, { type: mime }));
      return transfer;
    },
    [name, type, bytes.toString('base64')] as const,
  );
  const place = report.locator('.paste');
  await place.dispatchEvent('dragover', { dataTransfer: data });
  expect(await place.getAttribute('data-over')).toBe('true');
  await place.dispatchEvent('drop', { dataTransfer: data });
}

test.each(FILES)('dropped: %s', async (_, name, type, bytes) => {
  await drop(name, type, bytes);
  await isRead();
});

test.each(FILES)('chosen: %s', async (_, name, mimeType, buffer) => {
  await report.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await isRead();
});

test('pasted from a PDF: its broken lines are healed', async () => {
  await report.getByRole('textbox').fill(BROKEN);
  await report.getByRole('button', { name: '解读', exact: true }).click();
  await isRead();
  expect(await report.locator('.report').textContent()).toContain('县委书记严仲言主持');
});

test('a file that holds no article says so, and another can be put there', async () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
  await drop('a.html', 'text/html', picture);
  await report.getByRole('alert').getByText('没有找到文章').waitFor();
  expect(await report.getByRole('textbox').isVisible()).toBe(true);
});

test('what is no report is shown as read, with the reason', async () => {
  await report.getByRole('textbox').fill('澜江公园的桂花这几天陆续开放，市民前往观赏。'.repeat(8));
  await report.getByRole('button', { name: '解读', exact: true }).click();
  await report.getByText('导语里没有写召开了什么会议').waitFor();
});

test('nothing was written to any console', () => {
  expect(bench.complaints).toEqual([]);
});
