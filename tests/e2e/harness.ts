/** A browser with the built extension in it and own pages under the sites' real host names. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import {
  backgroundOf,
  clickIcon,
  launchWithExtension,
  tabNumber,
} from '../../lib/cli/demo/launch.ts';
import { type Pages, servePages } from '../../lib/cli/demo/serve.ts';
import { CardHandle } from './card-handle.ts';

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

/** What Chromium itself asks for, whatever is installed. */
const BROWSERS_OWN = /^(?:[^/]*[.:])?(?:google|googleapis|gstatic|gvt1)\.com(?=[:/]|$)/;

/** What pages and the extension asked the network for. */
export const askedByPages = ({ asked }: Pick<Bench, 'asked'>): string[] =>
  asked.filter((address) => !BROWSERS_OWN.test(address));

export interface BenchOptions {
  readonly pages: Pages;
  /** Language of the interface, simplified Chinese unless told. */
  readonly language?: 'zh_CN' | 'zh_TW' | 'en';
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const OUT = fileURLToPath(new URL('./out/', import.meta.url));

const extensionFolder = (): string => {
  const folder = process.env.YAODIAN_EXTENSION;
  if (!folder) throw new Error('tests/e2e/build.ts did not run: no extension was built.');
  return folder;
};

/** As if the user had chosen it on the options page before. */
async function choose(worker: Worker, language: string): Promise<void> {
  await worker.evaluate(async (chosen) => {
    await chrome.storage.local.set({ settings: { version: 2, language: chosen } });
  }, language);
}

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
};

export async function startBench(options: BenchOptions): Promise<Bench> {
  const server = await servePages(options.pages);
  const context = await launchWithExtension({
    ...options,
    extension: extensionFolder(),
    // Everything: a request that should not be made is seen instead of answered.
    hosts: `MAP * 127.0.0.1:${server.port}`,
    headless: true,
  });
  const worker = await backgroundOf(context);
  await choose(worker, options.language ?? 'zh_CN');
  const extensionId = new URL(worker.url()).host;
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error()}`));
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
      await clickIcon(context, page);
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
