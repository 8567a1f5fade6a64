import { useEffect, useState } from 'preact/hooks';
import { BesideMeeting } from '../../components/related/beside-meeting.tsx';
import '../../components/chain/chain.css';
import '../../components/related/related.css';
import type { Beside } from '../../lib/model/beside.ts';
import { callPage } from '../../lib/platform/messages.ts';
import { showDifferences } from '../shared/differences.ts';
import { besideReading } from '../shared/library.ts';

/** Room for the picture in the popup, in CSS pixels. */
const WIDTH = 308;

/** What stands beside the meeting with the most orders of the tab's page; null where none is read. */
async function besideTab(tabId: number): Promise<Beside | null> {
  const reading = await callPage(tabId, 'page.reading', null);
  if (!reading) return null;
  const [first] = reading.articles
    .flatMap(({ meetings }) => meetings)
    .sort((a, b) => b.directives.length - a.directives.length);
  return (await besideReading(reading)).find(({ meeting }) => meeting === first?.id) ?? null;
}

/** The chain and the related meetings of the tab's page, once the library has answered. */
export function ConnectedBeside({ tabId }: { readonly tabId: number }) {
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => {
    // A failure to open the library is told by the look-up box; a page that went away needs nothing.
    besideTab(tabId).then(setBeside, () => setBeside(null));
  }, [tabId]);
  return (
    <BesideMeeting
      beside={beside}
      notKept={null}
      width={WIDTH}
      onDifferences={(told) => void showDifferences(told)}
    />
  );
}
