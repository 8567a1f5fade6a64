/** What Firefox's driver can do beyond Puppeteer's own calls. */
import type { Browser, Page } from 'puppeteer-core';

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

export const send = (browser: Browser, method: string, params: object) =>
  (browser as unknown as Internals).connection.send(method, params);

/**
 * Runs source in Firefox's own window, where its buttons and settings are; the value of a promise is
 * not handed back. Throws what the source throws.
 */
export async function inWindow(browser: Browser, expression: string): Promise<void> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await send(browser, 'script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
}

/** Clicks the extension's icon for the tab in front, which opens the popup and gives it the tab. */
export const clickIcon = (browser: Browser, id: string): Promise<void> =>
  inWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${id}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );

/**
 * Chooses the line called so in the context menu that is about to open; throws the lines there are,
 * the menu closed again, where none is called so.
 */
export const chooseInMenu = (browser: Browser, line: string): Promise<void> =>
  inWindow(
    browser,
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open')
        await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
      const lines = [...menu.querySelectorAll('menuitem')];
      const wanted = lines.find(({ label }) => label === '${line}');
      if (!wanted) {
        menu.hidePopup();
        throw new Error(lines.map(({ label }) => label).join(' | '));
      }
      menu.activateItem(wanted);
    })()`,
  );

/** Leads a blank page to an address, as if it had been typed there; the window knows it by its title. */
export async function lead(page: Page, url: string): Promise<void> {
  const title = `blank ${crypto.randomUUID()}`;
  await page.evaluate((name) => {
    document.title = name;
  }, title);
  await inWindow(
    page.browser(),
    `(async () => {
      const find = () => gBrowser.browsers.find(({ contentTitle }) => contentTitle === '${title}');
      while (!find()) await new Promise((done) => setTimeout(done, 20));
      find().fixupAndLoadURIString('${url}', {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
    })()`,
  );
}
