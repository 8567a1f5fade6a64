import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { couldBeReport } from '../lib/page/glance.ts';
import { hasLeft, settled } from '../lib/page/settle.ts';
import { siteOf } from '../lib/page/sites/table.ts';
import { callBackground } from '../lib/platform/messages.ts';
import { SHIPPED_MATCHES } from '../lib/settings/offered.ts';
import { neverOn } from '../lib/settings/sites.ts';
import { readerIsHere } from './shared/reader-flag.ts';
import { settings } from './shared/settings.ts';

/** Asks for the reader where this page is worth it. Runs on every listed page, so it stays small. */
async function glance(): Promise<void> {
  if (readerIsHere() || !couldBeReport(document, location.href)) return;
  const now = await settings.get();
  const off = now.sites[siteOf(location.href, document).id] === false;
  if (!off && !neverOn(now, location.hostname)) await callBackground('reader.wanted', null);
}

/** An address changed without loading a page: the reader looks after itself once it is here. */
async function followMoves(ctx: ContentScriptContext): Promise<void> {
  let at = location.href;
  ctx.addEventListener(window, 'wxt:locationchange', async () => {
    if (readerIsHere() || !(await hasLeft(at, ctx.signal))) return;
    at = location.href;
    await settled(document, ctx.signal);
    await quietly(glance);
  });
}

/** After an update of the extension there is nobody to ask; the page must not notice. */
async function quietly(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch {
    // Reported nowhere on purpose: this is somebody else's page.
  }
}

/** A site that is switched on again in the options is looked at in the tabs that are open. */
function followSettings(ctx: ContentScriptContext): void {
  ctx.onInvalidated(settings.watch(() => void quietly(glance)));
}

export default defineContentScript({
  matches: SHIPPED_MATCHES,
  runAt: 'document_idle',
  async main(ctx) {
    // An update took the extension away while this was on its way into the page; the new one comes.
    if (ctx.isInvalid) return;
    void followMoves(ctx);
    followSettings(ctx);
    await quietly(glance);
  },
});
