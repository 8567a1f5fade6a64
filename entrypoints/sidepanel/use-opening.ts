import { useEffect, useState } from 'preact/hooks';
import { NOTHING, readSelection, type Selection } from '../../lib/compare/selection.ts';
import { tabInFront } from '../../lib/platform/tabs.ts';
import { savedFacts } from '../shared/library.ts';
import { panelAsked } from '../shared/panel.ts';
import { sessionBefore } from './choices.ts';
import { meetingsOfTab, putOnDesk } from './desk.ts';
import { BUNDLED, type PanelLibrary, savedId } from './library.ts';
import { lastSelection } from './use-selection.ts';

/** A tab's meeting beside the last session of its series; null where the tab reports none. */
async function aboutTab(tabId: number, library: PanelLibrary): Promise<Selection | null> {
  const [meeting] = await meetingsOfTab(tabId);
  if (!meeting) return null;
  await putOnDesk([meeting]);
  const last = sessionBefore(meeting, library, await savedFacts());
  const before =
    last && (library.meetings.has(last.id) ? BUNDLED + last.id : await savedId(last.id));
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
 * already and a page asks for it. `alone` is called for a meeting without an earlier session. False
 * until what to open on is known.
 */
export function useOpening(
  library: PanelLibrary | null,
  inTab: boolean,
  empty: boolean,
  open: (selection: Selection) => void,
  alone: () => void,
): boolean {
  const [settled, settle] = useState(!empty);
  const turnTo = (selection: Selection) => {
    open(selection);
    if (selection.meetings.length === 1) alone();
  };
  useEffect(() => {
    if (!library || !empty) return;
    void firstSelection(library, inTab).then((first) => {
      turnTo(first);
      settle(true);
    });
    // Only once the library is there: later emptiness is the user's own doing.
  }, [library]);
  useEffect(() => {
    if (!library || inTab) return;
    return panelAsked.watch(async (asked) => {
      const found = asked && (await aboutTab(asked.tabId, library));
      if (found) turnTo(found);
    });
  }, [library, inTab]);
  return settled;
}
