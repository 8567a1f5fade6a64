import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '../lib/platform/messages.ts';
import { SITE_MATCHES } from '../lib/platform/site-matches.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_idle',
  async main() {
    // Where the extension was updated under the page there is nobody to ask, and nothing to do.
    await callBackground('reader.wanted', null).catch(() => undefined);
  },
});
