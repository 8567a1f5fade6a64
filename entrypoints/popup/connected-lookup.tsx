import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../components/i18n.tsx';
import { Lookup } from '../../components/lookup/lookup.tsx';
import '../../components/lookup/lookup.css';
import { problemOf } from '../../components/ui/problem.ts';
import { NOTHING, writeSelection } from '../../lib/compare/selection.ts';
import { makeLookup, type Lookup as Source } from '../../lib/library/lookup.ts';
import type { Told } from '../../lib/model/beside.ts';
import { callBackground } from '../../lib/platform/messages.ts';
import { openPage, ownUrl } from '../../lib/platform/tabs.ts';
import { showDifferences } from '../shared/differences.ts';
import { bundledLibrary, outletsOf, savedFacts } from '../shared/library.ts';

interface Props {
  readonly start: string;
  /** Tab whose page reports a meeting; null where none does. */
  readonly compareWith: number | null;
}

/** Lays the page's meeting and a bundled one side by side, in a tab of the panel's own. */
async function compare(tabId: number, meeting: string): Promise<void> {
  // Loaded here only: the popup should open at once, and the desk brings the whole reader along.
  const { meetingsOfTab, putOnDesk } = await import('../sidepanel/desk.ts');
  const onPage = await meetingsOfTab(tabId);
  await putOnDesk(onPage);
  const [first] = onPage;
  const meetings = [`bundled:${meeting}`, ...(first ? [first.id] : [])];
  await openPage(ownUrl(`/sidepanel.html?tab=1#${writeSelection({ ...NOTHING, meetings })}`));
}

const cut = (query: string) => callBackground('lookup.words', { query });
const KEPT = { outletsOf, onDifferences: (told: Told) => void showDifferences(told) };

/** The lookup box over the bundled library and the saved meetings, opened when it is first shown. */
export function ConnectedLookup({ start, compareWith }: Props) {
  const t = useT();
  const [source, setSource] = useState<Source | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    Promise.all([bundledLibrary(), savedFacts()]).then(
      ([library, saved]) => setSource(makeLookup(library, saved)),
      (cause: unknown) => setProblem(t('library.lookup.problem', [problemOf(t, cause)])),
    );
  }, []);
  useEffect(() => {
    // After the popup has been drawn, before the first key: the user's hand needs longer than this.
    const timer = setTimeout(() => source?.prepare(), 0);
    return () => clearTimeout(timer);
  }, [source]);
  return (
    <Lookup
      source={source}
      problem={problem}
      start={start}
      kept={KEPT}
      cut={cut}
      onCompare={compareWith === null ? undefined : (meeting) => void compare(compareWith, meeting)}
    />
  );
}
