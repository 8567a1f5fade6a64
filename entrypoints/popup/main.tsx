import { useEffect, useState } from 'preact/hooks';
import '../../assets/styles/page.css';
import { Popup, type TabState } from '../../components/popup/popup.tsx';
import '../../components/popup/popup.css';
import { callPage } from '../../lib/platform/messages.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import {
  openOptions,
  openPage,
  ownUrl,
  type TabInfo,
  tabInFront,
} from '../../lib/platform/tabs.ts';
import { domainIn } from '../../lib/settings/domain.ts';
import { type OfferedSite, siteFor, siteOn } from '../../lib/settings/offered.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { neverOn } from '../../lib/settings/sites.ts';
import { InChosenScript } from '../shared/chosen-script.tsx';
import { mount } from '../shared/mount.tsx';
import { switchOn } from '../shared/switch-site.ts';
import { ConnectedBeside } from './connected-beside.tsx';
import { ConnectedLookup } from './connected-lookup.tsx';
import { lookAtTab, readTab } from './tab-state.ts';

const done = () => window.close();
const openReport = (which: string) => openPage(ownUrl(`/report.html${which}`));

/** The site of a tab, null where it is none of the web or one on which nothing may be shown. */
function siteOf({ url }: TabInfo, settings: Settings): OfferedSite | null {
  if (url === null || !domainIn(url)) return null;
  const { hostname } = new URL(url);
  return neverOn(settings, hostname) ? null : siteFor(hostname);
}

interface ConnectedProps {
  readonly tab: TabInfo | null;
  readonly settings: Settings;
}

function ConnectedPopup({ tab, settings }: ConnectedProps) {
  const [state, setState] = useState<TabState>({ state: tab ? 'reading' : 'restricted' });
  const site = tab && siteOf(tab, settings);
  const readsItself = site !== null && siteOn(settings, site);
  const look = () => {
    if (tab) void lookAtTab(tab, readsItself).then(setState);
  };
  useEffect(look, [tab]);
  const onPage = state.state === 'read' && state.meetings.length > 0;
  const lookup = <ConnectedLookup start="" compareWith={onPage && tab ? tab.id : null} />;
  if (!tab) return <Popup tab={state} site={null} lookup={lookup} {...idle} />;
  const read = async () => {
    setState({ state: 'reading' });
    const found = await readTab(tab);
    setState(found);
    // The user asked for it, so what was found is shown at once.
    if (found.state === 'read' && found.meetings.length > 0)
      await callPage(tab.id, 'card.open', null);
  };
  return (
    <Popup
      tab={state}
      site={readsItself ? null : (site?.hosts[0] ?? null)}
      lookup={lookup}
      beside={onPage && <ConnectedBeside tabId={tab.id} />}
      onRead={() => void read()}
      onAlways={() => site && void switchOn(site)}
      onOpenCard={() => void callPage(tab.id, 'card.open', null).then(done, look)}
      onPanel={() => void openPanel(tab.id).then(done)}
      onOptions={() => void openOptions().then(done)}
      onReport={() => void openReport(state.state === 'read' ? `?tab=${tab.id}` : '').then(done)}
    />
  );
}

const idle = {
  onRead: () => undefined,
  onAlways: () => undefined,
  onOpenCard: () => undefined,
  onPanel: () => void openPanel(null).then(done),
  onOptions: () => void openOptions().then(done),
  onReport: () => void openReport('').then(done),
};

/** Opened from the context menu of selected words: the box alone, in a window of its own. */
const LookupWindow = ({ words }: { readonly words: string }) => (
  <main class="popup">
    <ConnectedLookup start={words} compareWith={null} />
  </main>
);

const { searchParams } = new URL(location.href);
const words = searchParams.get('lookup');
const tab = words === null ? await tabInFront(searchParams.get('tab')) : null;
await mount((settings) => (
  <InChosenScript script={settings.convertQuotes}>
    {words === null ? (
      <ConnectedPopup tab={tab} settings={settings} />
    ) : (
      <LookupWindow words={words} />
    )}
  </InChosenScript>
));
