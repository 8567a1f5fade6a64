/** Firefox with the built extension in it and own pages under the sites' real host names. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type Pages, servePages } from '../../lib/cli/demo/serve.ts';
import { findFirefox } from './find-firefox.ts';
import { FirefoxCard, until } from './firefox-card.ts';

const ID = 'yaodian@yaodian.example';
/** Firefox gives an extension a random host; a test needs to know it. */
const UUID = '7d0c1d4e-2f6b-4a53-9d57-2a4c6f1b8e10';
const OUT = join(import.meta.dirname, 'out');

export interface FirefoxBench {
  /** The page shown after the installation; extension calls run in it. */
  readonly welcome: Page;
  /** What was asked of the network, "host/path". */
  readonly asked: readonly string[];
  /** Folder in which the browser puts what is saved. */
  readonly downloads: string;
  /** Opens "host/path" in a new tab. */
  open(address: string): Promise<Page>;
  /** One of the extension's own pages. */
  own(path: string): Promise<Page>;
  /** One of the extension's own pages that opened, or will, by itself. */
  find(path: string): Promise<Page>;
  /** The extension's number for a tab, by its address. */
  tabNumber(address: string): Promise<number>;
  card(page: Page): Promise<FirefoxCard>;
  hasCard(page: Page): Promise<boolean>;
  shot(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

const prefs = (port: number, dark: boolean, downloads: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'dom.security.https_first': false,
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'dom.events.testing.asyncClipboard': true,
  // What the browser would ask the user is granted at once: no test can click its dialog.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** Where a page really is: Puppeteer does not learn the addresses of extension pages. */
const placeOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

async function findPage(browser: Browser, address: string): Promise<Page> {
  return until(address, async () => {
    for (const page of await browser.pages()) if ((await placeOf(page)) === address) return page;
    return null;
  });
}

declare const browser: {
  tabs: {
    create(tab: { url: string }): Promise<unknown>;
    query(filter: { url: string }): Promise<{ id: number }[]>;
  };
  storage: { local: { set(values: object): Promise<void> } };
};

export async function startFirefox(
  pages: Pages,
  { dark = false, language = 'zh_CN' } = {},
): Promise<FirefoxBench> {
  const executablePath = findFirefox();
  const folder = process.env.YAODIAN_FIREFOX_EXTENSION;
  if (!executablePath || !folder) throw new Error('No Firefox, or no extension built for it.');
  const server = await servePages(pages);
  const downloads = mkdtempSync(join(tmpdir(), 'yaodian-saved-'));
  const firefox = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: prefs(server.port, dark, downloads),
  });
  await firefox.installExtension(folder);
  const base = `moz-extension://${UUID}/`;
  const welcome = await findPage(firefox, `${base}welcome.html`);
  await welcome.evaluate(
    (chosen) => browser.storage.local.set({ settings: { version: 2, language: chosen } }),
    language,
  );
  mkdirSync(OUT, { recursive: true });
  return {
    welcome,
    asked: server.asked,
    downloads,
    async open(address) {
      const page = await firefox.newPage();
      await page.goto(`http://${address}`, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async own(path) {
      await welcome.evaluate((url) => browser.tabs.create({ url }), base + path);
      return findPage(firefox, base + path);
    },
    find: (path) =>
      until(path, async () => {
        for (const page of await firefox.pages())
          if ((await placeOf(page)).startsWith(base + path)) return page;
        return null;
      }),
    tabNumber: (address) =>
      welcome.evaluate(
        async (url) => (await browser.tabs.query({ url }))[0]?.id ?? -1,
        `http://${address}`,
      ),
    card: (page) => FirefoxCard.find(firefox, page),
    hasCard: (page) => FirefoxCard.exists(firefox, page),
    shot: async (page, name) => {
      await page.screenshot({ path: `${OUT}/${name}.png` });
    },
    async close() {
      await firefox.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
