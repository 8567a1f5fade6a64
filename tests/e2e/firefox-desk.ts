/** Firefox, spoken to over WebDriver BiDi. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { servePages } from '../../lib/cli/demo/serve.ts';
import { type Desk, type DeskOptions, inExtension, listen, until } from './desk.ts';
import { type Caller, DeskCard } from './desk-card.ts';
import { findFirefox } from './find-firefox.ts';

const ID = 'yaodian@yaodian.example';
/** Firefox gives an extension a random host; a test needs to know it. */
const UUID = '7d0c1d4e-2f6b-4a53-9d57-2a4c6f1b8e10';
const BASE = `moz-extension://${UUID}/`;

interface Remote {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: Remote | null };
}

interface Answer {
  readonly result: {
    readonly type: string;
    readonly result: Remote & { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
    readonly contexts: readonly { readonly context: string; readonly url: string }[];
  };
}

/** Puppeteer keeps its BiDi connection and the frames' ids to itself, but both are there. */
interface Internals {
  readonly connection: { send(method: string, params: object): Promise<Answer> };
}

const send = (browser: Browser, method: string, params: object) =>
  (browser as unknown as Internals).connection.send(method, params);

const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { readonly _id: string })._id;

const caller =
  (page: Page, sharedId: string): Caller =>
  async (functionDeclaration, argument) => {
    const { result } = await send(page.browser(), 'script.callFunction', {
      functionDeclaration,
      this: { sharedId },
      arguments: [{ type: 'string', value: argument }],
      target: { context: contextOf(page) },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
    return String(result.result.value);
  };

async function reach(page: Page): Promise<Caller | null> {
  const { result } = await send(page.browser(), 'script.evaluate', {
    expression: "document.querySelector('yaodian-card')",
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = result.result.value?.shadowRoot?.sharedId;
  return sharedId === undefined ? null : caller(page, sharedId);
}

const prefs = (port: number, downloads: string, forced: boolean) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'dom.security.https_first': false,
  'layout.css.prefers-color-scheme.content-override': 1,
  'dom.events.testing.asyncClipboard': true,
  // What the browser would ask the user is granted at once: no test can click its dialog.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  // 2: the page's colours are never taken.
  'browser.display.document_color_use': forced ? 2 : 0,
});

const tabsOf = async (browser: Browser) =>
  (await send(browser, 'browsingContext.getTree', { maxDepth: 0 })).result.contexts;

/** The tabs that show a page of ours, by the address as the browser has it, without its hash. */
async function tabsAt(browser: Browser, fits: (path: string) => boolean): Promise<string[]> {
  return (await tabsOf(browser))
    .filter(({ url }) => url.startsWith(BASE) && fits(url.slice(BASE.length).split('#')[0] ?? ''))
    .map(({ context }) => context);
}

/**
 * The page of such a tab that is none of `before`. Puppeteer does not learn where extension pages
 * are, and a page that rewrites its own hash is no longer where it was opened: so the browser's
 * list of tabs is asked, and a tab is told by its number.
 */
const pageAt = (
  browser: Browser,
  what: string,
  fits: (path: string) => boolean,
  before: readonly string[],
) =>
  until(
    what,
    async () => {
      const [tab] = (await tabsAt(browser, fits)).filter((one) => !before.includes(one));
      return (await browser.pages()).find((page) => contextOf(page) === tab) ?? null;
    },
    async () => ({
      before,
      tabs: (await tabsOf(browser)).map(({ context, url }) => [context, url]),
      pages: (await browser.pages()).map(contextOf),
    }),
  );

/** Firefox shows nobody a printed sheet on the screen: the rules for print are made rules for all. */
const showPaper = () => {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
        rule.media.mediaText = 'all';
};

/** The same in the card, whose rules the page may not see, but whose style element a driver may. */
const SHOW_CARD_ON_PAPER = `function () {
  for (const style of this.querySelectorAll('style'))
    style.textContent = style.textContent.replaceAll('@media print', '@media all');
}`;

const start = (port: number, downloads: string, forced: boolean): Promise<Browser> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox is installed.');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: prefs(port, downloads, forced),
  });
};

export async function startFirefox(options: DeskOptions): Promise<Desk> {
  const folder = process.env.YAODIAN_FIREFOX_EXTENSION;
  if (!folder) throw new Error('tests/e2e/build.ts did not run: no extension was built.');
  const server = await servePages(options.pages);
  const downloads = mkdtempSync(join(tmpdir(), 'yaodian-saved-'));
  const firefox = await start(server.port, downloads, options.forced ?? false);
  await firefox.installExtension(folder);
  const complaints: string[] = [];
  const find = (path: string) => pageAt(firefox, path, (at) => at.startsWith(path), []);
  const welcome = listen(await find('welcome.html'), complaints);
  await inExtension.choose(welcome, { language: options.language ?? 'zh_CN' });
  return {
    welcome,
    asked: server.asked,
    complaints,
    downloads,
    async open(address) {
      const page = listen(await firefox.newPage(), complaints);
      await page.goto(`http://${address}`, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async own(path) {
      const fits = (at: string) => at === path.split('#')[0];
      const before = await tabsAt(firefox, fits);
      await inExtension.openTab(welcome, BASE + path);
      return listen(await pageAt(firefox, path, fits, before), complaints);
    },
    find,
    choose: (choice) => inExtension.choose(welcome, choice),
    card: async (page) => new DeskCard(page, await until('the card', () => reach(page))),
    hasCard: async (page) => (await reach(page)) !== null,
    async onPaper(page) {
      await page.evaluate(showPaper);
      await (await reach(page))?.(SHOW_CARD_ON_PAPER, '');
    },
    async update() {
      await firefox.installExtension(folder);
    },
    async close() {
      await firefox.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
