/** Chrome and Edge have a side panel, Firefox a sidebar; nobody else needs to know. */
import { browser } from 'wxt/browser';
import { Failure } from '../model/failure.ts';

interface FirefoxSidebar {
  open(): Promise<void>;
}

/** Must be called from a user's gesture; both browsers insist. */
export async function openPanel(tabId: number | null): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: FirefoxSidebar }).sidebarAction;
  if (sidebar) return sidebar.open();
  if (browser.sidePanel && tabId !== null) return browser.sidePanel.open({ tabId });
  throw new Failure('no-panel', 'This browser has no side panel.', 'Use the card on the page.');
}
