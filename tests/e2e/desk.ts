/**
 * One desk a browser: the built extension in it, own pages under the sites' real host names, and the
 * same handles, so that a test is written once and goes the same way in Chromium and in Firefox.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  /** A page of the browser or of its maker, which no extension may read. */
  forbidden(): Promise<Page>;
  /** One of the extension's own pages, in a new tab. */
  own(path: string): Promise<Page>;
  /** One of the extension's own pages that opened, or will, by itself. */
  find(path: string): Promise<Page>;
  /** Waits until the page has a card. */
  card(page: Page): Promise<DeskCard>;
  hasCard(page: Page): Promise<boolean>;
  /** As if the user had chosen so on the options page. */
  choose(choice: object): Promise<void>;
  /**
   * The popup over `page`. The icon is really clicked, which gives the extension the tab as it does
   * for a user; the popup that is returned stands in a tab of its own, where a test can reach it.
   */
  popup(page: Page): Promise<Page>;
  /**
   * Selects these words of the page and chooses "look up" in the context menu. Chromium shows its
   * menu to no driver: there the click on the line is only told to the background.
   */
  lookUp(page: Page, words: string, line: string): Promise<void>;
  /** Whether whoever sits there wants no motion; asked for in the browser or the system. */
  calm(page: Page, wanted: boolean): Promise<void>;
  /** The page, with its card, in the style of a printed sheet. */
  onPaper(page: Page): Promise<void>;
  /** A new version is put in the place of the old, as browsers do: the old one is gone at once. */
  update(): Promise<void>;
  close(): Promise<void>;
}

interface Api {
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    setZoom(id: number, factor: number): Promise<void>;
    sendMessage(id: number, message: object): Promise<{ ok: boolean; value?: unknown }>;
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
  /** Number of the tab that was opened last. */
  newestTab: (page: Page): Promise<number> =>
    page.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map(({ id }) => id))),
  /** Number of the tab in front, which may show what the extension cannot see. */
  tabInFront: (page: Page): Promise<number> =>
    page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    }),
  /** As the user does with Ctrl and +. */
  zoom: (page: Page, tab: number, factor: number): Promise<void> =>
    page.evaluate((id, by) => chrome.tabs.setZoom(id, by), tab, factor),
  /** What the shortcut of the card does; no driver can press a browser's own shortcuts. */
  shortcut: (page: Page, tab: number): Promise<unknown> =>
    page.evaluate(async (id) => {
      const message = { yaodian: 'page', name: 'card.toggle', input: null };
      return (await chrome.tabs.sendMessage(id, message)).value;
    }, tab),
};

const OUT = fileURLToPath(new URL('./out/', import.meta.url));

/** Selects the words where they stand first in a paragraph; the middle of them in the window. */
export const select = (page: Page, words: string): Promise<readonly [number, number]> =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0 || !node.parentElement?.closest('p')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }
    throw new Error(`The page holds no ${text}.`);
  }, words);

/** How long a browser is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** Looks again and again until there is something to be seen; `seen` tells what was there instead. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null>,
  seen: () => Promise<unknown> = async () => '',
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline)
      throw new Error(`Waited in vain for ${what}. ${JSON.stringify(await seen())}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** A picture of the page for eyes, in a folder that git does not see. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await page.screenshot({ path: `${OUT}${name}.png` });
}

/** Writes down what goes wrong in a page. */
export function listen(page: Page, complaints: string[]): Page {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return page;
}
