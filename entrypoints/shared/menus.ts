import { createTranslate } from '../../lib/platform/i18n.ts';
import { offerMenus, openSmallWindow } from '../../lib/platform/menus.ts';
import { ownUrl } from '../../lib/platform/tabs.ts';
import { showPanel } from './panel.ts';
import { settings } from './settings.ts';

/** Longer selections are no term to look up; their beginning is tried. */
const MOST = 40;

const title = (key: string) => async () =>
  (await createTranslate((await settings.get()).language))(key);

/** "Look up" over selected words: the popup, in a window of its own; the panel over any page. */
export function offerMenuLines(): void {
  const setAgain = offerMenus([
    {
      id: 'look-up',
      contexts: ['selection'],
      title: title('library.lookup.menu'),
      run: (words) => {
        if (!words) return;
        const query = new URLSearchParams({ lookup: words.slice(0, MOST) });
        void openSmallWindow(ownUrl(`/popup.html?${query}`));
      },
    },
    {
      id: 'open-panel',
      contexts: ['page', 'action'],
      title: title('menuOpenPanel'),
      run: (_, tabId) => showPanel(tabId),
    },
  ]);
  // The lines speak the language of the interface, which may be another now.
  settings.watch(setAgain);
}
