import { useEffect, useMemo, useState } from 'preact/hooks';
import { useT } from '../../components/i18n.tsx';
import { Chooser } from '../../components/panel/chooser.tsx';
import { makeNames, NamesContext } from '../../components/panel/names.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { TakeAwayForm } from '../../components/panel/take-away.tsx';
import { changesBetween } from '../../lib/compare/changes.ts';
import {
  NO_FILTER,
  NOTHING,
  readSelection,
  type Selection,
  writeSelection,
} from '../../lib/compare/selection.ts';
import { changeFits } from '../../lib/compare/shown.ts';
import type { ComparedMeeting, Comparison } from '../../lib/model/change.ts';
import { Failure } from '../../lib/model/failure.ts';
import { openPage, ownUrl, tabInFront } from '../../lib/platform/tabs.ts';
import { choiceGroups, sessionBefore } from './choices.ts';
import { deskMeetings, meetingsOfTab, putOnDesk } from './desk.ts';
import { libraryMeeting, type PanelLibrary } from './library.ts';
import { outletPairs } from './outlets.ts';
import { take } from './take.ts';
import { useChoosing } from './use-choosing.ts';
import { useComparison } from './use-comparison.ts';
import { useLibrary } from './use-library.ts';
import { lastSelection, useSelection } from './use-selection.ts';

/** Opened from a page: its meeting beside the last session of its series; else what was open last. */
async function firstSelection(library: PanelLibrary, inTab: boolean): Promise<Selection> {
  const about = new URLSearchParams(location.search).get('about');
  const tab = inTab && about === null ? null : await tabInFront(about);
  const [meeting] = tab ? await meetingsOfTab(tab.id) : [];
  if (!meeting) return readSelection(await lastSelection.get());
  await putOnDesk([meeting]);
  const before = sessionBefore(meeting, library);
  return { ...NOTHING, meetings: before ? [before, meeting.id] : [meeting.id] };
}

/** The chosen meetings themselves; what is gone (a deleted one, an old desk) is left out. */
async function resolve(ids: readonly string[], library: PanelLibrary): Promise<ComparedMeeting[]> {
  const desk = new Map((await deskMeetings()).map((meeting) => [meeting.id, meeting]));
  const found = await Promise.all(
    ids.map(async (id) => desk.get(id) ?? (await libraryMeeting(id, library))),
  );
  return found.flatMap((meeting) => meeting ?? []);
}

/** The two meetings of the redline: those asked for, else the last two (or base and last). */
function redlineOf(comparison: Comparison, selection: Selection) {
  const { meetings, base } = comparison;
  const byId = (id: string | undefined) => meetings.find((meeting) => meeting.id === id);
  const to = byId(selection.pair?.[1]) ?? meetings.filter(({ id }) => id !== base).at(-1);
  const from =
    byId(selection.pair?.[0]) ?? byId(base ?? undefined) ?? meetings[meetings.length - 2];
  if (!from || !to || from === to) return null;
  const { formula, speaker, topic } = selection.filter;
  const filter = { ...NO_FILTER, formula, speaker, topic };
  const changes = changesBetween(from, to).filter((change) => changeFits(change, filter));
  return { pair: [from, to] as const, changes };
}

/** The meetings of a selection, loaded again whenever it names others. */
function useMeetings(ids: readonly string[], library: PanelLibrary | null) {
  const [meetings, setMeetings] = useState<readonly ComparedMeeting[] | null>(null);
  const key = ids.join('\n');
  useEffect(() => {
    if (!library) return;
    let wanted = true;
    void resolve(key ? key.split('\n') : [], library).then((found) => {
      if (wanted) setMeetings(found);
    });
    return () => {
      wanted = false;
    };
  }, [key, library]);
  return meetings;
}

/** The panel with everything it needs from the browser. */
export function SidePanel() {
  const t = useT();
  const inTab = useMemo(() => new URLSearchParams(location.search).has('tab'), []);
  const { library, failure: broken } = useLibrary();
  const [selection, select] = useSelection();
  const [said, say] = useState<string | null>(null);
  const choosing = useChoosing(library, say);
  const meetings = useMeetings(selection.meetings, library);
  const { comparison, progress, failure, stop } = useComparison(meetings, selection.base);
  const names = useMemo(() => makeNames(t, library?.topics ?? new Map()), [t, library]);

  useEffect(() => {
    if (!library || selection.meetings.length > 0) return;
    void firstSelection(library, inTab).then((first) => {
      if (first.meetings.length > 0) select(first);
      if (first.meetings.length < 2) choosing.open();
    });
    // Only once the library is there: later emptiness is the user's own doing.
  }, [library]);

  const redline = useMemo(
    () => (comparison && selection.view === 'redline' ? redlineOf(comparison, selection) : null),
    [comparison, selection],
  );
  const outlets = useMemo(
    () => (comparison && selection.view === 'outlets' ? outletPairs(comparison.meetings) : []),
    [comparison, selection.view],
  );
  const problem = (cause: unknown): string | null => {
    if (cause === null) return null;
    if (cause instanceof DOMException && cause.name === 'AbortError') return t('panel.stopped');
    return cause instanceof Failure
      ? t('panel.problem', [cause.message, cause.next])
      : t('panel.problem', [String(cause), '']);
  };
  const onTake = (form: TakeAwayForm) => {
    if (!comparison) return;
    const context = { words: t, topic: names.topic, meeting: names.long };
    take(form, comparison, selection.filter, context).then(
      (done) => say(done && t(`panel.take.${done}`)),
      (cause: unknown) => say(problem(cause)),
    );
  };
  const toggle = (id: string) => {
    const has = selection.meetings.includes(id);
    select({
      ...selection,
      meetings: has ? selection.meetings.filter((one) => one !== id) : [...selection.meetings, id],
      base: has && selection.base === id ? null : selection.base,
      pair: null,
    });
  };
  const few = meetings !== null && meetings.length < 2;
  const chooser =
    library && (choosing.isOpen || few) ? (
      <Chooser
        groups={choiceGroups(library, choosing.found, names)}
        chosen={selection.meetings}
        scanning={choosing.scanning}
        problem={choosing.problem}
        onToggle={toggle}
        onScan={choosing.scan}
        onPaste={(text) => choosing.paste(text, toggle)}
        onDone={choosing.close}
      />
    ) : null;
  return (
    <NamesContext.Provider value={names}>
      <Panel
        selection={selection}
        comparison={comparison}
        progress={progress}
        redline={redline}
        outlets={outlets}
        notice={said ?? problem(failure) ?? problem(broken)}
        chooser={chooser}
        inTab={inTab}
        onSelection={select}
        onAdd={choosing.open}
        onStop={stop}
        onTab={() => void openPage(ownUrl(`/sidepanel.html?tab=1#${writeSelection(selection)}`))}
        onTake={onTake}
      />
    </NamesContext.Provider>
  );
}
