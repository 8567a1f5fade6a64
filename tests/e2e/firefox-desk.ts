/** Firefox, spoken to over WebDriver BiDi. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { servePages } from '../../lib/cli/demo/serve.ts';
import { type Desk, type DeskOptions, inExtension, listen, select, until } from './desk.ts';
import { type Caller, DeskCard } from './desk-card.ts';
import { findFirefox } from './find-firefox.ts';
import { chooseInMenu, clickIcon, inWindow, lead, send } from './firefox-bidi.ts';

const ID = 'yaodian@yaodian.example';
/** Firefox gives an extension a random host; a test needs to know it. */
const UUID = '7d0c1d4e-2f6b-4a53-9d57-2a4c6f1b8e10';
const BASE = `moz-extension://${UUID}/`;

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
  // Its maker's sites are kept from extensions and, but for this, from our server.
  'network.stricttransportsecurity.preloadlist': false,
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

/** What stands in the address without its hash, which a page may rewrite. */
const bare = (url: string): string => url.split('#')[0] ?? '';

/** Waits until that page shows the address: Puppeteer does not learn where extension pages are. */
const arrived = (page: Page, address: string) =>
  until(
    address,
    async () => {
      const tabs = await tabsOf(page.browser());
      const tab = tabs.find(({ context }) => context === contextOf(page));
      return tab && bare(tab.url) === bare(address) ? page : null;
    },
    () => tabsOf(page.browser()),
  );

/** A page of ours that opened by itself. */
const pageAt = (browser: Browser, address: string) =>
  until(
    address,
    async () => {
      const tab = (await tabsOf(browser)).find(({ url }) => url.startsWith(address));
      return (await browser.pages()).find((page) => contextOf(page) === tab?.context) ?? null;
    },
    () => tabsOf(browser),
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
    // Lets the driver into the browser's own window, where the extension's icon is.
    args: ['--remote-allow-system-access'],
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
  const find = (path: string) => pageAt(firefox, BASE + path);
  const welcome = listen(await find('welcome.html'), complaints);
  await inExtension.choose(welcome, { language: options.language ?? 'zh_CN' });
  const open = async (address: string) => {
    const page = listen(await firefox.newPage(), complaints);
    await page.goto(`http://${address}`, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const own = async (path: string) => {
    // A tab that Puppeteer opened is one that it knows; only the browser itself leads it to our pages.
    const page = listen(await firefox.newPage(), complaints);
    await lead(page, BASE + path);
    return arrived(page, BASE + path);
  };
  // A page of ours to ask from; an update closes all that are open.
  let inside = welcome;
  return {
    welcome,
    asked: server.asked,
    complaints,
    downloads,
    open,
    own,
    find,
    choose: (choice) => inExtension.choose(inside, choice),
    card: async (page) => new DeskCard(page, await until('the card', () => reach(page))),
    hasCard: async (page) => (await reach(page)) !== null,
    forbidden: () => open('support.mozilla.org/'),
    async popup(page) {
      await page.bringToFront();
      const tab = await inExtension.tabInFront(inside);
      await clickIcon(firefox, ID);
      return own(`popup.html?tab=${tab}`);
    },
    async lookUp(page, words, line) {
      await page.bringToFront();
      const [x, y] = await select(page, words);
      // A change of language reaches the menu a moment after the settings.
      let lines: unknown;
      await until(
        `the line ${line} in the menu`,
        async () => {
          await page.mouse.click(x, y, { button: 'right' });
          return chooseInMenu(firefox, line).then(
            () => true,
            (error) => {
              lines = String(error);
              return null;
            },
          );
        },
        async () => lines,
      );
    },
    // As the system's own setting.
    calm: (_, wanted) =>
      inWindow(firefox, `Services.prefs.setIntPref('ui.prefersReducedMotion', ${wanted ? 1 : 0})`),
    async onPaper(page) {
      await page.evaluate(showPaper);
      await (await reach(page))?.(SHOW_CARD_ON_PAPER, '');
    },
    async update() {
      await firefox.installExtension(folder);
      inside = await own('report.html');
    },
    async close() {
      await firefox.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
