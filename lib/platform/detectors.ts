/** The detector on sites that the user has added; on the shipped ones the manifest puts it there. */
import { browser } from 'wxt/browser';

const ID = 'added-sites';
const FILE = '/content-scripts/detector.js';

async function registered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
}

/** From now on the detector runs on pages of these match patterns, and no others, till told again. */
export async function watchPages(patterns: string[]): Promise<void> {
  const there = await registered();
  if (patterns.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches: patterns, js: [FILE], runAt: 'document_idle' as const };
  if (there) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the detector in the tabs of these patterns that are open already. */
export async function watchOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }),
    ),
  );
}
