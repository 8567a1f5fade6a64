/**
 * One desk a browser: the built extension in it, own pages under the sites' real host names, and the
 * same handles, so that a test is written once and goes the same way in Chromium and in Firefox.
 */
import type { Page } from 'puppeteer-core';
import type { Pages } from '../../lib/cli/demo/serve.ts';
import type { DeskCard } from './desk-card.ts';

type Language = 'zh_CN' | 'zh_TW' | 'en';

export interface DeskOptions {
  readonly pages: Pages;
  /** Language of the interface, simplified Chinese unless told. */
  readonly language?: Language;
  /** Forced colours, as a user of a high-contrast theme has them. */
  readonly forced?: boolean;
}

export interface Desk {
  /** The page shown after the installation. */
  readonly welcome: Page;
  /** What was asked of the network, "host/path". */
  readonly asked: readonly string[];
  /** What pages wrote to their consoles as errors and what they threw. */
  readonly complaints: readonly string[];
  /** Folder in which the browser puts what is saved. */
  readonly downloads: string;
  /** Opens "host/path" in a new tab. */
  open(address: string): Promise<Page>;
  /** One of the extension's own pages, in a new tab. */
  own(path: string): Promise<Page>;
  /** One of the extension's own pages that opened, or will, by itself. */
  find(path: string): Promise<Page>;
  /** Waits until the page has a card. */
  card(page: Page): Promise<DeskCard>;
  hasCard(page: Page): Promise<boolean>;
  /** As if the user had chosen so on the options page. */
  choose(choice: object): Promise<void>;
  /** The page, with its card, in the style of a printed sheet. */
  onPaper(page: Page): Promise<void>;
  /** A new version is put in the place of the old, as browsers do: the old one is gone at once. */
  update(): Promise<void>;
  close(): Promise<void>;
}

interface Api {
  readonly tabs: {
    create(tab: { url: string }): Promise<unknown>;
    query(filter: { url: string }): Promise<{ id: number }[]>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly permissions: { contains(of: { origins: string[] }): Promise<boolean> };
  readonly storage: {
    local: { get(key: string): Promise<Record<string, object>>; set(v: object): Promise<void> };
  };
}

declare const chrome: Api;

/** What a test asks of the browser in the extension's name, from one of its pages. */
export const inExtension = {
  tabNumber: (page: Page, address: string): Promise<number> =>
    page.evaluate(
      async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1,
      `http://${address}`,
    ),
  badge: async (page: Page, address: string): Promise<string> => {
    const tabId = await inExtension.tabNumber(page, address);
    return page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  },
  allowed: (page: Page, pattern: string): Promise<boolean> =>
    page.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), pattern),
  /** As if the user had chosen so on the options page. */
  choose: (page: Page, choice: object): Promise<void> =>
    page.evaluate(async (change) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { version: 2, ...settings, ...change } });
    }, choice),
  openTab: (page: Page, url: string): Promise<void> =>
    page.evaluate(async (address) => {
      await chrome.tabs.create({ url: address });
    }, url),
};

/** How long a browser is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** Looks again and again until there is something to be seen; `seen` tells what was there instead. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null>,
  seen: () => Promise<unknown> = async () => '',
  patience = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline)
      throw new Error(`Waited in vain for ${what}. ${JSON.stringify(await seen())}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Writes down what goes wrong in a page. */
export function listen(page: Page, complaints: string[]): Page {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return page;
}
