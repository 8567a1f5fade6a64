import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { SWITCHES } from '../../lib/cli/demo/launch.ts';
import { servePages } from '../../lib/cli/demo/serve.ts';
import { findBrowser } from '../../lib/cli/find-browser.ts';
import { type Desk, type DeskOptions, inExtension, listen, select, until } from './desk.ts';
import { type Caller, DeskCard } from './desk-card.ts';

interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

const search = (node: DomNode): DomNode | null => {
  if (node.localName === 'yaodian-card') return node.shadowRoots?.[0] ?? null;
  for (const child of node.children ?? []) {
    const found = search(child);
    if (found) return found;
  }
  return null;
};

const caller =
  (session: CDPSession, objectId: string): Caller =>
  async (functionDeclaration, argument) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return String(result.value);
  };

async function reach(page: Page): Promise<Caller | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const shadow = search(root as unknown as DomNode);
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
  });
  return object.objectId === undefined ? null : caller(session, object.objectId);
}

const start = (port: number): Promise<Browser> =>
  launch({
    executablePath: findBrowser(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1440, height: 900 },
    // Everything: a request that should not be made is seen instead of answered.
    args: [...SWITCHES, `--host-resolver-rules=MAP * 127.0.0.1:${port}`],
  });

/**
 * A new tab's target has its address before the tab has left the empty document it starts with, in
 * which there is no extension yet. Looked at by the clock: a tab behind others draws no frames.
 */
const loaded = (page: Page, base: string) =>
  page.waitForFunction(
    (at) => location.href.startsWith(at) && document.readyState === 'complete',
    { polling: 50 },
    base,
  );

declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

/** In the background: as if the line had been clicked over these words. */
const clickLookUp = (selectionText: string) =>
  chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, {});

/** Saves without asking where, and lets the clipboard be read. */
async function allow(browser: Browser, origin: string, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const permissions = ['clipboard-read', 'clipboard-write'] as const;
  await browser.defaultBrowserContext().overridePermissions(origin, [...permissions]);
}

async function force(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

export async function startChromium(options: DeskOptions): Promise<Desk> {
  const folder = process.env.YAODIAN_EXTENSION;
  if (!folder) throw new Error('tests/e2e/build.ts did not run: no extension was built.');
  const server = await servePages(options.pages);
  const downloads = mkdtempSync(join(tmpdir(), 'yaodian-saved-'));
  const browser = await start(server.port);
  const id = await browser.installExtension(folder);
  const base = `chrome-extension://${id}/`;
  await allow(browser, base.slice(0, -1), downloads);
  const complaints: string[] = [];
  const find = async (path: string) => {
    const target = await browser.waitForTarget((one) => one.url().startsWith(base + path));
    const page = await until(path, () => target.page());
    await loaded(page, base);
    return page;
  };
  const open = async (url: string) => {
    const page = listen(await browser.newPage(), complaints);
    if (options.forced) await force(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const welcome = listen(await find('welcome.html'), complaints);
  await inExtension.choose(welcome, { language: options.language ?? 'zh_CN' });
  // A page of ours to ask from; an update closes all that are open.
  let inside = welcome;
  return {
    welcome,
    asked: server.asked,
    complaints,
    downloads,
    open: (address) => open(`http://${address}`),
    own: (path) => open(base + path),
    find,
    choose: (choice) => inExtension.choose(inside, choice),
    card: async (page) => new DeskCard(page, await until('the card', () => reach(page))),
    hasCard: async (page) => (await reach(page)) !== null,
    forbidden: () => open('chrome://version/'),
    async popup(page) {
      await page.bringToFront();
      const tab = await inExtension.tabInFront(inside);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The browser has lost the extension.');
      await page.triggerExtensionAction(extension);
      return open(`${base}popup.html?tab=${tab}`);
    },
    async lookUp(page, words) {
      await select(page, words);
      const target = await browser.waitForTarget((one) => one.url() === `${base}background.js`);
      const worker = await target.worker();
      await worker?.evaluate(clickLookUp, words);
    },
    calm: (page, wanted) =>
      page.emulateMediaFeatures([
        { name: 'prefers-reduced-motion', value: wanted ? 'reduce' : 'no-preference' },
      ]),
    onPaper: (page) => page.emulateMediaType('print'),
    async update() {
      await browser.installExtension(folder);
      inside = await open(`${base}report.html`);
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
