import { createTranslate } from '../../lib/platform/i18n.ts';
import { onSelectionMenu, openSmallWindow } from '../../lib/platform/menus.ts';
import { ownUrl } from '../../lib/platform/tabs.ts';
import { settings } from './settings.ts';

/** Longer selections are no term to look up; their beginning is tried. */
const MOST = 40;

/** "Look up" in the context menu of selected words: the popup, in a window of its own. */
export function offerLookup(): void {
  onSelectionMenu(
    async () => (await createTranslate((await settings.get()).language))('library.lookup.menu'),
    (words) => {
      const query = new URLSearchParams({ lookup: words.slice(0, MOST) });
      void openSmallWindow(ownUrl(`/popup.html?${query}`));
    },
  );
}
