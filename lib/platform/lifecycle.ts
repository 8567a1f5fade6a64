import { browser } from 'wxt/browser';

/** Runs once after an installation or an update of the extension. */
export function onInstalled(run: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') run(reason === 'install');
  });
}
