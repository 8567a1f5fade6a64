/** A browser with the built extension in it and own pages under the sites' real host names. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
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
  /** The popup as it would look over `page`, in a tab of its own. */
  popup(page: Page): Promise<Page>;
  /** One of the extension's own pages. */
  own(path: string): Promise<Page>;
  card(page: Page): Promise<CardHandle>;
  shot(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly pages: Pages;
  /** Language of the browser, "zh-CN" unless told. */
  readonly language?: string;
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
    locale: options.language ?? 'zh-CN',
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    args: [
      '--no-sandbox',
      `--lang=${options.language ?? 'zh-CN'}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
    env: { ...process.env, LANGUAGE: options.language ?? 'zh-CN' } as Record<string, string>,
  });
};

async function findExtension(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** The tab's number as the extension knows it; pages themselves cannot see it. */
async function tabNumber(context: BrowserContext, page: Page): Promise<number> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background is asleep.');
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
};

export async function startBench(options: BenchOptions): Promise<Bench> {
  const server = await servePages(options.pages);
  const context = await launch(server.port, options);
  const extensionId = await findExtension(context);
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
    popup: async (page) => own(`popup.html?tab=${await tabNumber(context, page)}`),
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
