/** Access to sites beyond the listed ones, asked for only when the user switches one on. */
import { browser } from 'wxt/browser';

export const hasSite = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Must be called from a user's gesture. */
export const requestSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

export const dropSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
