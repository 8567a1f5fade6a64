import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hasLeft } from '../../lib/page/settle.ts';
import { skeletonOf } from '../../lib/page/skeleton.ts';
import { answerInPage } from '../../lib/platform/messages.ts';
import { raiseReaderFlag } from '../shared/reader-flag.ts';
import { sweep } from './card-host.tsx';
import { Visit } from './visit.ts';

/** Put into a page by the background; leaves nothing behind once its context is gone. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx: ContentScriptContext) {
    // An update took the extension away while this was on its way into the page; the new one comes.
    if (ctx.isInvalid) return;
    sweep(document);
    let visit = new Visit();
    let address = location.href;
    const stop = answerInPage({
      'page.state': () => visit.state,
      'page.reading': () => visit.reading,
      'page.skeleton': () => skeletonOf(document),
      'card.toggle': () => visit.toggleCard(),
      'card.open': () => visit.openCard(),
      'evidence.show': ({ article, start, end }) => visit.show(article, start, end),
    });
    const lower = raiseReaderFlag();
    ctx.onInvalidated(() => {
      stop();
      lower();
      visit.leave();
    });
    ctx.addEventListener(window, 'wxt:locationchange', async () => {
      if (!(await hasLeft(address, ctx.signal))) return;
      address = location.href;
      const before = visit;
      before.leave();
      visit = new Visit();
      await visit.begin(before);
    });
    // After an update of the extension nothing tells an old script so; it has to look.
    ctx.setInterval(() => undefined, 2000);
    void visit.begin(null);
  },
});
