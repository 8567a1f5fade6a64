/** Access to sites beyond the listed ones, asked for only when the user switches one on. */
import { browser } from 'wxt/browser';

/** Whether the browser grants all of these match patterns. */
export const hasSite = (patterns: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: patterns });

/** Asks the user where needed. Must be called straight from a click; true where granted. */
export const requestSite = (patterns: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns });

export const dropSite = (patterns: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: patterns });

/** Calls back when permissions were granted or taken away, here or in the browser's own pages. */
export function watchSites(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
