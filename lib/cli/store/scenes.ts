/** The store's pictures: what a user sees, taken from the extension at work on pages of our own. */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { askPage } from '../demo/ask.ts';
import { backgroundOf, launchWithExtension, tabNumber } from '../demo/launch.ts';
import { servePages } from '../demo/serve.ts';

export type StoreLanguage = 'zh_CN' | 'zh_TW' | 'en';

const EARLIER = 'www.guancha.cn/politics/2024_07_05_700000.shtml';
const LATER = 'www.guancha.cn/politics/2024_07_17_700001.shtml';
/** What both browser stores ask for. */
const SIZE = { width: 1280, height: 800 };

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const file = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

interface Studio {
  readonly context: BrowserContext;
  /** Opens "host/path" on the web, or one of the extension's own pages. */
  open(address: string): Promise<Page>;
  take(page: Page, name: string): Promise<void>;
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(800);
}

/** The page, once its reader has read it. */
async function read(studio: Studio, address: string): Promise<{ page: Page; tab: number }> {
  const page = await studio.open(`http://${address}`);
  const tab = await tabNumber(studio.context, page);
  for (let wait = 0; wait < 100; wait += 1) {
    if (await askPage(studio.context, tab, 'page.reading')) return { page, tab };
    await page.waitForTimeout(200);
  }
  throw new Error(`${address} was not read.`);
}

async function takeAll(studio: Studio): Promise<void> {
  await read(studio, EARLIER);
  const { page, tab } = await read(studio, LATER);
  await studio.take(page, '1-pill');
  await askPage(studio.context, tab, 'card.open');
  await studio.take(page, '2-card');
  const panel = await studio.open(`sidepanel.html?tab&about=${tab}`);
  // The panel lays the kept session before beside the page's own.
  await panel.getByTitle('第六次专题会议').first().waitFor();
  await studio.take(panel, '3-compare');
  await panel.getByRole('tab').nth(1).click();
  await studio.take(panel, '4-redline');
  const report = await studio.open(`report.html?tab=${tab}`);
  const formula = report.locator('.formula a').first();
  await formula.evaluate((term) => term.scrollIntoView({ block: 'center' }));
  await formula.hover();
  await studio.take(report, '5-reader-mode');
}

/** Takes every picture in one language into `folder`. */
export async function takePictures(
  extension: string,
  language: StoreLanguage,
  folder: URL,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const later = await file('../../../tests/fixtures/sites/guancha.html');
  const server = await servePages({ [EARLIER]: await file('session-6.html'), [LATER]: later });
  const hosts = `MAP * 127.0.0.1:${server.port}`;
  const context = await launchWithExtension({ extension, hosts, headless: true, ...SIZE });
  try {
    const background = await backgroundOf(context);
    await background.evaluate(
      (chosen) => chrome.storage.local.set({ settings: { version: 2, language: chosen } }),
      language,
    );
    const base = `chrome-extension://${new URL(background.url()).host}/`;
    await takeAll({
      context,
      async open(address) {
        const page = await context.newPage();
        await page.goto(address.startsWith('http') ? address : base + address);
        return page;
      },
      async take(page, name) {
        await page.bringToFront();
        await settle(page);
        await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) });
      },
    });
  } finally {
    await context.close();
    await server.close();
  }
}
