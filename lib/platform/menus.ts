import { browser } from 'wxt/browser';

/** A line of the context menu, shown over selected words. */
const LOOK_UP = 'look-up';

/** Sets the line again at every start of the background; `%s` in the title is the selection. */
export function onSelectionMenu(title: () => Promise<string>, run: (words: string) => void): void {
  const set = async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: LOOK_UP, title: await title(), contexts: ['selection'] });
  };
  void set();
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    const words = selectionText?.trim();
    if (menuItemId === LOOK_UP && words) run(words);
  });
}

/** A page of ours in a small window of its own. */
export async function openSmallWindow(url: string): Promise<void> {
  await browser.windows.create({ url, type: 'popup', width: 380, height: 620 });
}
