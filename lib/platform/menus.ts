import { browser } from 'wxt/browser';

/** A line of the context menu. `%s` in a title is the selection. */
export interface MenuLine {
  readonly id: string;
  readonly contexts: readonly ('selection' | 'page' | 'action')[];
  readonly title: () => Promise<string>;
  /** Runs in the user's gesture: what must open a panel has to do so at once. */
  readonly run: (words: string, tabId: number | null) => void;
}

/**
 * Sets the lines again at every start of the background, and whenever the returned function is called
 * because their titles may have changed.
 */
export function offerMenus(lines: readonly MenuLine[]): () => void {
  const set = async () => {
    await browser.contextMenus.removeAll();
    for (const { id, contexts, title } of lines) {
      const [first, ...rest] = contexts;
      if (!first) continue;
      browser.contextMenus.create({ id, title: await title(), contexts: [first, ...rest] });
    }
  };
  // One after the other: two at once would make the same line twice.
  let queue = Promise.resolve();
  const soon = () => {
    queue = queue.then(set).catch((error: unknown) => console.error('context menu:', error));
  };
  soon();
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    lines.find(({ id }) => id === menuItemId)?.run(selectionText?.trim() ?? '', tab?.id ?? null);
  });
  return soon;
}

/** A page of ours in a small window of its own. */
export async function openSmallWindow(url: string): Promise<void> {
  await browser.windows.create({ url, type: 'popup', width: 380, height: 620 });
}
