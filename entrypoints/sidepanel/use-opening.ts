import { useEffect } from 'preact/hooks';
import { NOTHING, readSelection, type Selection } from '../../lib/compare/selection.ts';
import { tabInFront } from '../../lib/platform/tabs.ts';
import { savedFacts } from '../shared/library.ts';
import { panelAsked } from '../shared/panel.ts';
import { sessionBefore } from './choices.ts';
import { meetingsOfTab, putOnDesk } from './desk.ts';
import type { PanelLibrary } from './library.ts';
import { lastSelection } from './use-selection.ts';

/** A tab's meeting beside the last session of its series; null where the tab reports none. */
async function aboutTab(tabId: number, library: PanelLibrary): Promise<Selection | null> {
  const [meeting] = await meetingsOfTab(tabId);
  if (!meeting) return null;
  await putOnDesk([meeting]);
  const before = sessionBefore(meeting, library, await savedFacts());
  return { ...NOTHING, meetings: before ? [before, meeting.id] : [meeting.id] };
}

/** Opened from a page: about that page; else what was open last. */
async function firstSelection(library: PanelLibrary, inTab: boolean): Promise<Selection> {
  const about = new URLSearchParams(location.search).get('about');
  const tab = inTab && about === null ? null : await tabInFront(about);
  const found = tab && (await aboutTab(tab.id, library));
  return found ?? readSelection(await lastSelection.get());
}

/**
 * What the panel opens on, unless its address says so; and what it turns to where it is open
 * already and a page asks for it.
 */
export function useOpening(
  library: PanelLibrary | null,
  inTab: boolean,
  empty: boolean,
  open: (selection: Selection) => void,
): void {
  useEffect(() => {
    if (library && empty) void firstSelection(library, inTab).then(open);
    // Only once the library is there: later emptiness is the user's own doing.
  }, [library]);
  useEffect(() => {
    if (!library || inTab) return;
    return panelAsked.watch(async (asked) => {
      const found = asked && (await aboutTab(asked.tabId, library));
      if (found) open(found);
    });
  }, [library, inTab]);
}
