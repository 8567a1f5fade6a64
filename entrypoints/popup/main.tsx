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
import { mount } from '../shared/mount.tsx';
import { lookAtTab, readTab } from './tab-state.ts';

const done = () => window.close();
const openReport = (which: string) => openPage(ownUrl(`/report.html${which}`));

function ConnectedPopup({ tab }: { readonly tab: TabInfo | null }) {
  const [state, setState] = useState<TabState>({ state: tab ? 'reading' : 'restricted' });
  useEffect(() => {
    if (tab) void lookAtTab(tab).then(setState);
  }, [tab]);
  if (!tab) return <Popup tab={state} {...idle} />;
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
      onRead={() => void read()}
      onOpenCard={() => void callPage(tab.id, 'card.open', null).then(done)}
      onPanel={() => void openPanel(tab.id).then(done)}
      onOptions={() => void openOptions().then(done)}
      onReport={() => void openReport(state.state === 'read' ? `?tab=${tab.id}` : '').then(done)}
    />
  );
}

const idle = {
  onRead: () => undefined,
  onOpenCard: () => undefined,
  onPanel: () => void openPanel(null).then(done),
  onOptions: () => void openOptions().then(done),
  onReport: () => void openReport('').then(done),
};

const tab = await tabInFront(new URL(location.href).searchParams.get('tab'));
await mount(() => <ConnectedPopup tab={tab} />);
