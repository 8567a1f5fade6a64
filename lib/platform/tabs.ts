import { browser } from 'wxt/browser';
import { Failure } from '../model/failure.ts';

export interface TabInfo {
  readonly id: number;
  /** Known only where the extension may see it (listed sites, or after a click on its icon). */
  readonly url: string | null;
}

/**
 * The tab in front, or the one whose number is given (a page of ours that stands in a tab of its
 * own may be about another).
 */
export async function tabInFront(number: string | null = null): Promise<TabInfo | null> {
  try {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const tab = number === null ? front : await browser.tabs.get(Number(number));
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
  } catch {
    // The tab was closed meanwhile.
    return null;
  }
}

/** Every tab of every window. */
export async function allTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) =>
    tab.id === undefined ? [] : [{ id: tab.id, url: tab.url ?? null }],
  );
}

/** Opens a page in a new tab. Addresses that are not http(s) or the extension's own are refused. */
export async function openPage(url: string): Promise<void> {
  const own = url.startsWith(browser.runtime.getURL('' as never));
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (!own && scheme !== 'http:' && scheme !== 'https:')
    throw new Failure('bad-address', `Not a web address: ${url}`, 'Open the page yourself.');
  await browser.tabs.create({ url });
}

/** Version of the installed extension, as the manifest gives it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

export const ownUrl = (path: string): string => browser.runtime.getURL(path as never);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/**
 * Puts the reader bundle into a tab, with a style sheet that only the browser sees. Fails with
 * "restricted-page" where browsers allow nobody.
 */
export async function injectReader(tabId: number, css: string): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css });
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js' as never],
    });
  } catch (cause) {
    throw new Failure(
      'restricted-page',
      'The browser does not let extensions read this page.',
      'Copy the text and read it in the panel.',
      { cause },
    );
  }
}

/** The number on the toolbar icon, for one tab; null takes it away. */
export async function setBadge(tabId: number, count: number | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#a8281c' });
  await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
}
