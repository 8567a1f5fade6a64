import { browser } from 'wxt/browser';

/** Runs on every keyboard command of the manifest, with the tab that was in front. */
export function onCommand(run: (name: string, tabId: number | null) => void): void {
  browser.commands.onCommand.addListener((name, tab) => run(name, tab?.id ?? null));
}
