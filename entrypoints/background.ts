import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../lib/platform/commands.ts';
import { watchOpenTabs } from '../lib/platform/detectors.ts';
import { loadMessages } from '../lib/platform/i18n.ts';
import { onInstalled } from '../lib/platform/lifecycle.ts';
import { answerInBackground, callPage } from '../lib/platform/messages.ts';
import { injectReader, openOptions, openPage, ownUrl, setBadge } from '../lib/platform/tabs.ts';
import { keywords, wordsOf, wordsToSeek } from '../lib/segment/jieba.ts';
import { SHIPPED_MATCHES } from '../lib/settings/offered.ts';
import { watchAddedSites } from './shared/added-sites.ts';
import { converterTo } from './shared/converters.ts';
import { showDifferences } from './shared/differences.ts';
import { seeReading } from './shared/library.ts';
import { offerMenuLines } from './shared/menus.ts';
import { PAGE_CSS } from './shared/page-style.ts';
import { showPanel } from './shared/panel.ts';

export default defineBackground({
  // A module, so that the dictionary stays a file of its own instead of being written into the script.
  type: 'module',
  main,
});

function main(): void {
  answerInBackground({
    'reader.wanted': async (_, { tabId }) => {
      if (tabId !== null) await injectReader(tabId, PAGE_CSS);
      return null;
    },
    'reader.run': async ({ tabId }) => {
      await injectReader(tabId, PAGE_CSS);
      return null;
    },
    'page.found': async (count, { tabId }) => {
      if (tabId !== null) await setBadge(tabId, count);
      return null;
    },
    keywords: ({ text }) => keywords(text),
    words: ({ texts }) => wordsOf(texts),
    'lookup.words': ({ query }) => wordsToSeek(query),
    convert: async ({ to, texts }) => texts.map(await converterTo(to)),
    'library.seen': (reading) => seeReading(reading),
    messages: ({ language }) => loadMessages(language).then((messages) => ({ ...messages })),
    'panel.open': async (_, { tabId }) => {
      showPanel(tabId);
      return null;
    },
    'outlets.open': async (told) => {
      await showDifferences(told);
      return null;
    },
    'report.open': async (_, { tabId }) => {
      await openPage(ownUrl(tabId === null ? '/report.html' : `/report.html?tab=${tabId}`));
      return null;
    },
    'options.open': async () => {
      await openOptions();
      return null;
    },
  });

  watchAddedSites();
  offerMenuLines();

  onInstalled((isNew) => {
    if (isNew) void openPage(ownUrl('/welcome.html'));
    // Pages that were open before have no detector, or one that lost its other side.
    void watchOpenTabs(SHIPPED_MATCHES);
  });

  onCommand((name, tabId) => {
    if (name === 'open-panel') return showPanel(tabId);
    if (name !== 'toggle-card' || tabId === null) return;
    // A tab without a reader has no card to toggle; that is not an error.
    callPage(tabId, 'card.toggle', null).catch(() => undefined);
  });
}
