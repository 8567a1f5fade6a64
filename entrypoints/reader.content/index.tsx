import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../../lib/platform/messages.ts';

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const stop = answerInPage({ 'page.state': () => ({ state: 'reading' }) });
    ctx.onInvalidated(stop);
  },
});
