import { NOTHING, writeSelection } from '../../lib/compare/selection.ts';
import type { Told } from '../../lib/model/beside.ts';
import { openPage, ownUrl } from '../../lib/platform/tabs.ts';

/** As many meetings as can be laid side by side. */
const MOST = 12;

/** Opens the panel, in a tab of its own, at what each outlet of a kept meeting says differently. */
export async function showDifferences({ key, outlets }: Told): Promise<void> {
  const meetings = outlets.slice(0, MOST).map((outlet) => `saved:${key}#${outlet}`);
  const address = writeSelection({ ...NOTHING, meetings, view: 'outlets' });
  await openPage(ownUrl(`/sidepanel.html?tab=1#${address}`));
}
