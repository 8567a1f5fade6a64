import { openPanel } from '../../lib/platform/panel.ts';
import { openPage, ownUrl } from '../../lib/platform/tabs.ts';

/**
 * The panel beside the page. Firefox opens its sidebar only in the gesture itself, which a message
 * from a page is not any more: then the same view opens in a tab, about the same page.
 */
export function showPanel(tabId: number | null): void {
  const about = tabId === null ? '' : `&about=${tabId}`;
  openPanel(tabId).catch(() => openPage(ownUrl(`/sidepanel.html?tab=1${about}`)));
}
