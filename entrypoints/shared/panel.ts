import { openPanel } from '../../lib/platform/panel.ts';
import { kept } from '../../lib/platform/storage.ts';
import { openPage, ownUrl } from '../../lib/platform/tabs.ts';

/**
 * The tab that asked for the panel last: a panel that is open already is not opened anew, it turns
 * to that tab's meeting. `at` makes asking twice a change.
 */
export const panelAsked = kept('session', 'panel-asked', (value) => {
  const { tabId, at } = (value ?? {}) as { tabId?: unknown; at?: unknown };
  return typeof tabId === 'number' && typeof at === 'number' ? { tabId, at } : null;
});

/**
 * The panel beside the page. Firefox opens its sidebar only in the gesture itself, which a message
 * from a page is not any more: then the same view opens in a tab, about the same page.
 */
export function showPanel(tabId: number | null): void {
  const about = tabId === null ? '' : `&about=${tabId}`;
  openPanel(tabId).then(
    async () => {
      if (tabId !== null) await panelAsked.set({ tabId, at: Date.now() });
    },
    () => openPage(ownUrl(`/sidepanel.html?tab=1${about}`)),
  );
}
