/** A Chromium with the built extension in it, whose every address leads to a server of our own. */
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Rule for host names, as --host-resolver-rules takes it. */
  readonly hosts: string;
  readonly headless: boolean;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Features that would ask the network by themselves, send http to https, or refuse the extension. */
const OFF = [
  // Chrome itself takes extensions from the command line only with this one off.
  'DisableLoadExtensionCommandLineSwitch',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'DialMediaRouteProvider',
  'AutofillServerCommunication',
  'InterestFeedContentSuggestions',
  'CertificateTransparencyComponentUpdater',
];

/** Switches for a browser that shows the extension and keeps to itself. */
export const SWITCHES = [
  '--no-sandbox',
  `--disable-features=${OFF.join(',')}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Waits until the welcome page of a new profile is there: opening, it comes to the front, and a tab
 * that was asked for as the one in front would be taken for another.
 */
async function welcomed(context: BrowserContext): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (context.pages().some((page) => page.url().endsWith('/welcome.html'))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(
    'The extension opened no welcome page within 10 s. Look whether it was loaded: chrome://extensions in this browser.',
  );
}

export async function launchWithExtension(options: LaunchOptions): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    headless: options.headless,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.headless
      ? { width: options.width ?? 1440, height: options.height ?? 900 }
      : null,
    args: [
      ...SWITCHES,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--host-resolver-rules=${options.hosts}`,
    ],
  });
  await welcomed(context);
  return context;
}

/** The extension's background, the newest where an update has brought another; waits until it runs. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().at(-1);
  return running ?? context.waitForEvent('serviceworker');
}

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
};

/** The tab's number as the extension knows it; pages themselves cannot see it. */
export async function tabNumber(context: BrowserContext, page: Page): Promise<number> {
  await page.bringToFront();
  const ask = async () =>
    (await backgroundOf(context)).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  // A background that an update is just replacing is lost in the middle of the question, and stays
  // on the list of those that run for a moment.
  for (let tries = 0; tries < 20; tries += 1) {
    const number = await ask().catch(() => null);
    if (number !== null) return number;
    await new Promise((done) => setTimeout(done, 100));
  }
  return ask();
}

/** Clicks the toolbar icon over a page, which gives the extension that tab as it does for a user. */
export async function clickIcon(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no debugging session.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  const id = new URL((await backgroundOf(context)).url()).host;
  // Too new for Playwright's list of methods.
  const send = session.send as (method: string, values: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab?.targetId });
  await session.detach();
}
