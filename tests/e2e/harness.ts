/** A browser with the built extension in it and own pages under the sites' real host names. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../lib/cli/find-browser.ts';
import { CardHandle } from './card-handle.ts';
import { type Pages, servePages } from './server.ts';

export interface Bench {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What the pages and the extension asked the network for, "host/path". */
  readonly asked: readonly string[];
  /** What pages wrote to their consoles as errors and what they threw. */
  readonly complaints: readonly string[];
  /** Opens "host/path" in a new tab. */
  open(address: string): Promise<Page>;
  /**
   * The popup over `page`. The icon is really clicked, which gives the extension the tab as it does
   * for a user; the popup that is returned stands in a tab of its own, where a test can reach it.
   */
  popup(page: Page): Promise<Page>;
  /** One of the extension's own pages. */
  own(path: string): Promise<Page>;
  card(page: Page): Promise<CardHandle>;
  shot(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly pages: Pages;
  /** Language of the interface, simplified Chinese unless told. */
  readonly language?: 'zh_CN' | 'zh_TW' | 'en';
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const OUT = fileURLToPath(new URL('./out/', import.meta.url));

export const extensionFolder = (): string => {
  const folder = process.env.YAODIAN_EXTENSION;
  if (!folder) throw new Error('tests/e2e/build.ts did not run: no extension was built.');
  return folder;
};

const launch = (port: number, options: BenchOptions): Promise<BrowserContext> => {
  const folder = extensionFolder();
  return chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    headless: true,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
};

async function background(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

/** As if the user had chosen it on the options page before. */
async function choose(worker: Worker, language: string): Promise<void> {
  await worker.evaluate(async (chosen) => {
    await chrome.storage.local.set({ settings: { version: 2, language: chosen } });
  }, language);
}

/** The tab's number as the extension knows it; pages themselves cannot see it. */
async function tabNumber(context: BrowserContext, page: Page): Promise<number> {
  await page.bringToFront();
  return (await background(context)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** Clicks the toolbar icon over a page. */
async function clickIcon(context: BrowserContext, id: string, page: Page): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no debugging session.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  // Too new for Playwright's list of methods.
  const send = session.send as (method: string, values: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab?.targetId });
  await session.detach();
}

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
};

export async function startBench(options: BenchOptions): Promise<Bench> {
  const server = await servePages(options.pages);
  const context = await launch(server.port, options);
  const worker = await background(context);
  await choose(worker, options.language ?? 'zh_CN');
  const extensionId = new URL(worker.url()).host;
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const own = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  mkdirSync(OUT, { recursive: true });
  return {
    context,
    extensionId,
    asked: server.asked,
    complaints,
    own,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(`http://${address}`);
      return page;
    },
    popup: async (page) => {
      const tab = await tabNumber(context, page);
      await clickIcon(context, extensionId, page);
      return own(`popup.html?tab=${tab}`);
    },
    card: (page) => CardHandle.find(page),
    shot: async (page, name) => {
      await page.screenshot({ path: `${OUT}${name}.png` });
    },
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}
