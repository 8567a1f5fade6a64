import type { ComponentChildren } from 'preact';
import {
  type Filter,
  NO_FILTER,
  type Selection,
  VIEWS,
  type ViewName,
} from '../../lib/compare/selection.ts';
import { countKinds, shownTopics, speakersOf } from '../../lib/compare/shown.ts';
import type { Change, ComparedMeeting, Comparison } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { ChosenStrip, HeadsOnlyNote } from './chosen-strip.tsx';
import { FiguresView } from './figures-view.tsx';
import { Counts, FilterChips, Filters } from './filters.tsx';
import { FormulasView } from './formulas-view.tsx';
import { type OutletPair, OutletsView } from './outlets-view.tsx';
import { RedlineView } from './redline-view.tsx';
import { StrengthView } from './strength-view.tsx';
import { type TakeAwayForm, TakeAwayMenu } from './take-away.tsx';
import { TopicsView } from './topics-view.tsx';
import './panel.css';
import './views.css';

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
  /** A sentence about what just happened or went wrong. */
  readonly notice: string | null;
  /** Drawn in place of the views while meetings are being chosen. */
  readonly chooser: ComponentChildren;
  readonly inTab: boolean;
  readonly onSelection: (selection: Selection) => void;
  readonly onAdd: () => void;
  readonly onStop: () => void;
  readonly onTab: () => void;
  readonly onTake: (form: TakeAwayForm) => void;
}

/** The tabs between the views, with the arrow keys. */
function ViewTabs({ view, onView }: { view: ViewName; onView: (view: ViewName) => void }) {
  const t = useT();
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = VIEWS[(VIEWS.indexOf(view) + by + VIEWS.length) % VIEWS.length];
    if (!next) return;
    onView(next);
    document.getElementById(`view-${next}`)?.focus();
  };
  return (
    <div class="views" role="tablist" aria-label={t('panel.views.label')}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`view-${name}`}
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
          onKeyDown={move}
        >
          {t(`panel.views.${name}`)}
        </button>
      ))}
    </div>
  );
}

function Progress({ progress, onStop }: Pick<PanelProps, 'progress' | 'onStop'>) {
  const t = useT();
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

function TopicsPart({
  comparison,
  selection,
  onFilter,
}: {
  comparison: Comparison;
  selection: Selection;
  onFilter: (filter: Filter) => void;
}) {
  const t = useT();
  const { filter } = selection;
  const topics = shownTopics(comparison, filter);
  return (
    <>
      <Counts counts={countKinds(comparison.changes)} filter={filter} onFilter={onFilter} />
      <Filters
        filter={filter}
        speakers={speakersOf(comparison)}
        topics={comparison.topics.map(({ topic }) => topic)}
        onFilter={onFilter}
      />
      {topics.length > 0 ? (
        <TopicsView
          key={JSON.stringify(filter)}
          meetings={comparison.meetings}
          base={comparison.base}
          topics={topics}
        />
      ) : (
        <p class="nothing">
          {t('panel.filters.nothing')}{' '}
          <button type="button" class="button" onClick={() => onFilter(NO_FILTER)}>
            {t('panel.filters.reset')}
          </button>
        </p>
      )}
    </>
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
    default:
      return <TopicsPart comparison={comparison} selection={selection} onFilter={onFilter} />;
  }
}

/** Whose meetings these are, where all are of one name. */
function Subject({ meetings }: { readonly meetings: readonly ComparedMeeting[] }) {
  const titles = new Set(
    meetings.map(({ organ, name }) => {
      const plain = name.replace(/第[\d零一二三四五六七八九十百]+次/, '');
      return organ && !plain.startsWith(organ) ? `${organ} ${plain}` : plain;
    }),
  );
  const [title] = titles;
  return titles.size === 1 ? (
    <small class="subject" lang="zh">
      {title}
    </small>
  ) : null;
}

/** The side panel: meetings laid side by side, and what changed between them. */
export function Panel(props: PanelProps) {
  const t = useT();
  const { selection, comparison, chooser, notice, inTab, onSelection } = props;
  const remove = (id: string) =>
    onSelection({
      ...selection,
      meetings: selection.meetings.filter((one) => one !== id),
      base: selection.base === id ? null : selection.base,
      pair: null,
    });
  return (
    <main class="panel" data-tab={inTab}>
      <header class="panel-head">
        <h1>
          {t('panel.title')}
          <Subject meetings={comparison?.meetings ?? []} />
        </h1>
        <div class="panel-tools">
          {inTab ? null : (
            <button type="button" class="button" data-kind="quiet" onClick={props.onTab}>
              {t('panel.openInTab')}
            </button>
          )}
          {comparison ? <TakeAwayMenu onTake={props.onTake} /> : null}
        </div>
      </header>
      <p class="notice" role="status">
        {notice}
      </p>
      {chooser ?? (
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
          <Progress progress={props.progress} onStop={props.onStop} />
          <div id="view" role="tabpanel" aria-labelledby={`view-${selection.view}`} tabIndex={-1}>
            {comparison && selection.view !== 'topics' ? (
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
      )}
    </main>
  );
}
