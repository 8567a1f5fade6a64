import './panel.css';
import './tables.css';
import './order.css';
import type { ComponentChildren } from 'preact';
import type { Filter, Selection } from '../../lib/compare/selection.ts';
import type { Beside } from '../../lib/model/beside.ts';
import type { Change, ComparedMeeting, Comparison } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { type Shown, ShownIn } from '../ui/printed.tsx';
import { ChosenStrip, HeadsOnlyNote } from './chosen-strip.tsx';
import { FiguresView } from './figures-view.tsx';
import { FilterChips } from './filters.tsx';
import { FormulasView } from './formulas-view.tsx';
import { type OutletPair, OutletsView } from './outlets-view.tsx';
import { PanelHead } from './panel-head.tsx';
import { RedlineView } from './redline-view.tsx';
import { RelatedView } from './related-view.tsx';
import { StrengthView } from './strength-view.tsx';
import type { TakeAwayForm } from './take-away.tsx';
import { TopicsPart } from './topics-part.tsx';
import { ViewTabs } from './view-tabs.tsx';

export interface PanelProps {
  readonly selection: Selection;
  /** Null while nothing is compared yet. */
  readonly comparison: Comparison | null;
  /** How far a running comparison has come; null where none runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The pair of the redline and its changes. */
  readonly redline: {
    readonly pair: readonly [ComparedMeeting, ComparedMeeting];
    readonly changes: readonly Change[];
  } | null;
  readonly outlets: readonly OutletPair[];
  /** What the library puts beside each meeting; null until it is asked and has answered. */
  readonly beside: readonly Beside[] | null;
  /** True after a running comparison was stopped, until another begins. */
  readonly stopped: boolean;
  /** A sentence about what just happened, or went wrong. */
  readonly notice: { readonly text: string; readonly problem: boolean } | null;
  /** Drawn in place of the views while meetings are being chosen. */
  readonly chooser: ComponentChildren;
  readonly inTab: boolean;
  /** The script that quotations are put into; null where they stand as printed. */
  readonly shown: Shown | null;
  /** Whether converted quotations stand as printed for the moment; null where none is converted. */
  readonly asPrinted: boolean | null;
  readonly onAsPrinted: () => void;
  readonly onSelection: (selection: Selection) => void;
  readonly onAdd: () => void;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onTab: () => void;
  readonly onTake: (form: TakeAwayForm) => void;
}

/** How far a comparison has come, with the way to stop it; once stopped, the way to begin again. */
function Progress({ progress, stopped, onStop, onAgain }: PanelProps) {
  const t = useT();
  if (stopped)
    return (
      <div class="progress">
        <span>{t('panel.stopped')}</span>
        <button type="button" class="button" onClick={onAgain}>
          {t('panel.again')}
        </button>
      </div>
    );
  if (!progress) return null;
  return (
    <div class="progress">
      <progress value={progress.done} max={progress.of} aria-label={t('panel.title')} />
      <span>{t('panel.progress', [progress.done, progress.of])}</span>
      <button type="button" class="button" data-kind="quiet" onClick={onStop}>
        {t('panel.stop')}
      </button>
    </div>
  );
}

function View(props: PanelProps & { readonly comparison: Comparison }) {
  const { comparison, selection, redline, outlets, onSelection } = props;
  const { meetings, base } = comparison;
  const onFilter = (filter: Filter) => onSelection({ ...selection, filter });
  switch (selection.view) {
    case 'redline':
      return redline ? (
        <RedlineView
          meetings={meetings}
          pair={redline.pair}
          changes={redline.changes}
          onPair={(a, b) => onSelection({ ...selection, pair: a === b ? null : [a, b] })}
        />
      ) : null;
    case 'formulas':
      return (
        <FormulasView
          meetings={meetings}
          base={base}
          rows={comparison.formulas}
          chosen={selection.filter.formula}
          onChoose={(formula) => onFilter({ ...selection.filter, formula })}
        />
      );
    case 'strength':
      return <StrengthView meetings={meetings} base={base} lines={comparison.strength} />;
    case 'figures':
      return <FiguresView {...comparison} />;
    case 'outlets':
      return <OutletsView pairs={outlets} />;
    case 'related':
      return <RelatedView meetings={meetings} beside={props.beside} />;
    default:
      return <TopicsPart comparison={comparison} filter={selection.filter} onFilter={onFilter} />;
  }
}

/** Views without single orders to filter, and the table of topics, which has filters of its own. */
const UNFILTERED: ReadonlySet<string> = new Set(['topics', 'related']);

/** What is compared, the tabs of the views and the view itself. */
function Desk(props: PanelProps) {
  const { selection, comparison, onSelection } = props;
  const remove = (id: string) =>
    onSelection({
      ...selection,
      meetings: selection.meetings.filter((one) => one !== id),
      base: selection.base === id ? null : selection.base,
      pair: null,
    });
  return (
    <>
      {comparison ? (
        <>
          <ChosenStrip
            meetings={comparison.meetings}
            base={selection.base}
            onRemove={remove}
            onBase={(base) => onSelection({ ...selection, base })}
            onAdd={props.onAdd}
          />
          <HeadsOnlyNote meetings={comparison.meetings} />
        </>
      ) : null}
      <ViewTabs view={selection.view} onView={(view) => onSelection({ ...selection, view })} />
      <Progress {...props} />
      <div id="view" role="tabpanel" aria-labelledby={`view-${selection.view}`} tabIndex={-1}>
        {comparison && !UNFILTERED.has(selection.view) ? (
          <p class="chips">
            <FilterChips
              filter={selection.filter}
              onFilter={(filter) => onSelection({ ...selection, filter })}
            />
          </p>
        ) : null}
        {comparison ? <View {...props} comparison={comparison} /> : null}
      </div>
    </>
  );
}

/** The side panel: meetings laid side by side, and what changed between them. */
export function Panel(props: PanelProps) {
  const { comparison, chooser, notice } = props;
  return (
    <main class="panel" data-tab={props.inTab}>
      <ShownIn.Provider value={props.shown}>
        <PanelHead {...props} meetings={comparison?.meetings ?? []} />
        <p class="notice" role="status" data-problem={notice?.problem}>
          {notice?.text}
        </p>
        {chooser ?? <Desk {...props} />}
      </ShownIn.Provider>
    </main>
  );
}
