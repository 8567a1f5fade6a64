import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Translate, useT } from '../../components/i18n.tsx';
import { Chooser } from '../../components/panel/chooser.tsx';
import { makeNames, type Names, NamesContext } from '../../components/panel/names.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { TakeAwayForm } from '../../components/panel/take-away.tsx';
import { CutterContext } from '../../components/panel/words.ts';
import { problemOf } from '../../components/ui/problem.ts';
import { type Selection, writeSelection } from '../../lib/compare/selection.ts';
import type { Comparison } from '../../lib/model/change.ts';
import { openPage, ownUrl } from '../../lib/platform/tabs.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { choiceGroups } from './choices.ts';
import { outletPairs } from './outlets.ts';
import { redlineOf } from './redline.ts';
import { take } from './take.ts';
import { useBeside } from './use-beside.ts';
import { useChoosing } from './use-choosing.ts';
import { useComparison } from './use-comparison.ts';
import { useLibrary } from './use-library.ts';
import { useMeetings } from './use-meetings.ts';
import { useOpening } from './use-opening.ts';
import { useQuotes } from './use-quotes.ts';
import { useSelection } from './use-selection.ts';
import { useWords } from './use-words.ts';

/** What went wrong, in a sentence with what to do about it; null where nothing did. */
function problem(cause: unknown, t: Translate): string | null {
  if (cause === null) return null;
  return t('panel.problem', [problemOf(t, cause)]);
}

/** What is said above the views: what went wrong before what was just done. */
const noticeOf = (wrong: string | null, said: string | null) =>
  wrong !== null
    ? { text: wrong, problem: true }
    : said !== null
      ? { text: said, problem: false }
      : null;

/** Takes the comparison away in the form asked for, and says how that went. */
function useTake(
  comparison: Comparison | null,
  selection: Selection,
  names: Names,
  say: (words: string | null) => void,
) {
  const t = useT();
  return (form: TakeAwayForm) => {
    if (!comparison) return;
    const context = { words: t, topic: names.topic, meeting: names.long };
    take(form, comparison, selection.filter, context).then(
      (done) => say(done && t(`panel.take.${done}`)),
      (cause: unknown) => say(problem(cause, t)),
    );
  };
}

/** The selection with a meeting taken in, or out where it was in. */
function toggled(selection: Selection, id: string): Selection {
  const has = selection.meetings.includes(id);
  return {
    ...selection,
    meetings: has ? selection.meetings.filter((one) => one !== id) : [...selection.meetings, id],
    base: has && selection.base === id ? null : selection.base,
    pair: null,
  };
}

/** What the views beside the table of topics are drawn from, worked out only for the view in sight. */
function useViews(
  comparison: Comparison | null,
  selection: Selection,
  script: Settings['convertQuotes'],
) {
  const redline = useMemo(
    () => (comparison && selection.view === 'redline' ? redlineOf(comparison, selection) : null),
    [comparison, selection],
  );
  const outlets = useMemo(
    () => (comparison && selection.view === 'outlets' ? outletPairs(comparison.meetings) : []),
    [comparison, selection.view],
  );
  const beside = useBeside(comparison?.meetings ?? null, selection.view === 'related');
  const quotes = useQuotes(script, comparison?.meetings ?? null);
  return { redline, outlets, beside, cutter: useWords(comparison, redline, outlets), ...quotes };
}

/** The panel with everything it needs from the browser. */
export function SidePanel({ script }: { readonly script: Settings['convertQuotes'] }) {
  const t = useT();
  const inTab = useMemo(() => new URLSearchParams(location.search).has('tab'), []);
  const { library, failure: broken } = useLibrary();
  const [selection, setSelection] = useSelection();
  const [said, say] = useState<string | null>(null);
  const choosing = useChoosing(library, say);
  const { meetings, current } = useMeetings(selection.meetings, library);
  const { comparison, failure, ...running } = useComparison(meetings, selection.base);
  const names = useMemo(() => makeNames(t, library?.topics ?? new Map()), [t, library]);
  const { cutter, ...views } = useViews(comparison, selection, script);
  const select = (next: Selection) => {
    say(null);
    setSelection(next);
  };
  const begin = (first: Selection) => {
    if (first.meetings.length > 0) select(first);
    if (first.meetings.length < 2) choosing.open();
  };
  const alone = () => say(t('panel.choose.alone'));
  const settled = useOpening(library, inTab, selection.meetings.length === 0, begin, alone);
  const onTake = useTake(comparison, selection, names, say);
  const wrong = problem(failure, t) ?? problem(broken, t);
  const few = settled && current && (meetings ?? []).length < 2;
  // Opened, not only shown: it stays until the user is done with it.
  useEffect(() => void (few && choosing.open()), [few]);
  const chooser =
    library && (choosing.isOpen || few) ? (
      <Chooser
        {...choosing}
        groups={choiceGroups(library, choosing.found, names, selection.meetings)}
        chosen={selection.meetings}
        onToggle={(id) => select(toggled(selection, id))}
        onScan={choosing.scan}
        onPaste={(text) => choosing.paste(text, (id) => select(toggled(selection, id)))}
        onDone={choosing.close}
      />
    ) : null;
  const address = ownUrl(`/sidepanel.html?tab=1#${writeSelection(selection)}`);
  return (
    <NamesContext.Provider value={names}>
      <CutterContext.Provider value={cutter}>
        <Panel
          {...running}
          {...views}
          selection={selection}
          comparison={comparison}
          notice={noticeOf(wrong, said)}
          chooser={chooser}
          inTab={inTab}
          onSelection={select}
          onAdd={choosing.open}
          onTab={() => void openPage(address)}
          onTake={onTake}
        />
      </CutterContext.Provider>
    </NamesContext.Provider>
  );
}
