import { type Filter, NO_FILTER } from '../../lib/compare/selection.ts';
import { countKinds, shownTopics, speakersOf } from '../../lib/compare/shown.ts';
import type { Comparison } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { Counts, Filters } from './filters.tsx';
import { TopicsView } from './topics-view.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The first view: counts by kind, the filters, and the table of topics that they leave. */
export function TopicsPart({ comparison, filter, onFilter }: Props) {
  const t = useT();
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
