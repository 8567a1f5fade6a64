import type { Filter } from '../../lib/compare/selection.ts';
import { KINDS } from '../../lib/compare/shown.ts';
import type { ChangeKind } from '../../lib/model/change.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { KindSign } from './kind-mark.tsx';
import { useNames } from './names.ts';
import './filters.css';

interface Props {
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly filter: Filter;
  readonly speakers: readonly string[];
  readonly topics: readonly (string | null)[];
  readonly onFilter: (filter: Filter) => void;
}

/** How many changes of each kind; a click shows only these. */
export function Counts({
  counts,
  filter,
  onFilter,
}: Pick<Props, 'counts' | 'filter' | 'onFilter'>) {
  const t = useT();
  return (
    <ul class="counts">
      {KINDS.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            data-kind={kind}
            aria-pressed={filter.kind === kind}
            disabled={counts[kind] === 0}
            onClick={() => onFilter({ ...filter, kind: filter.kind === kind ? null : kind })}
          >
            <b>
              {counts[kind]} <KindSign kind={kind} />
            </b>
            <span>{t(`panel.kinds.${kind}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Check({
  label,
  on,
  onChange,
}: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** Only changes, one speaker, one topic, with a deadline, one formula. */
export function Filters({ filter, speakers, topics, onFilter }: Omit<Props, 'counts'>) {
  const t = useT();
  const names = useNames();
  // What is filtered by stays in the list, though no meeting chosen since speaks of it.
  const some = [...new Set([...topics, filter.topic])].filter((topic) => topic !== null);
  const mouths = [...new Set([...speakers, filter.speaker])].filter((one) => one !== null);
  return (
    <fieldset class="filters">
      <legend class="unseen">{t('panel.filters.label')}</legend>
      <Check
        label={t('panel.filters.onlyChanges')}
        on={filter.onlyChanges}
        onChange={(onlyChanges) => onFilter({ ...filter, onlyChanges })}
      />
      <Check
        label={t('panel.filters.withDeadline')}
        on={filter.withDeadline}
        onChange={(withDeadline) => onFilter({ ...filter, withDeadline })}
      />
      {mouths.length > 0 ? (
        <select
          aria-label={t('panel.filters.speaker')}
          value={filter.speaker ?? ''}
          onChange={(event) => onFilter({ ...filter, speaker: event.currentTarget.value || null })}
        >
          <option value="">{t('panel.filters.everyone')}</option>
          {mouths.map((speaker) => (
            <option key={speaker} value={speaker} lang={quoteLang(speaker)}>
              {speaker}
            </option>
          ))}
        </select>
      ) : null}
      <select
        aria-label={t('panel.filters.topic')}
        value={filter.topic ?? ''}
        onChange={(event) => onFilter({ ...filter, topic: event.currentTarget.value || null })}
      >
        <option value="">{t('panel.filters.everything')}</option>
        {some.map((topic) => (
          <option key={topic} value={topic}>
            {names.topic(topic)}
          </option>
        ))}
      </select>
      <FilterChips filter={filter} onFilter={onFilter} only={['formula']} />
    </fieldset>
  );
}

const CHIPS = ['formula', 'speaker', 'topic'] as const;
type ChipName = (typeof CHIPS)[number];

interface ChipsProps extends Pick<Props, 'filter' | 'onFilter'> {
  readonly only?: readonly ChipName[];
}

/** What the views are filtered by, each with its way out. */
export function FilterChips({ filter, onFilter, only = CHIPS }: ChipsProps) {
  const t = useT();
  const names = useNames();
  return (
    <>
      {only.map((name) => {
        const value = filter[name];
        if (value === null) return null;
        const text = name === 'topic' ? names.topic(value) : value;
        return (
          <button
            key={name}
            type="button"
            class="chip-button"
            aria-label={t('panel.filters.clear', [text])}
            onClick={() => onFilter({ ...filter, [name]: null })}
          >
            {name === 'formula' ? t('panel.filters.formula', [text]) : text} ×
          </button>
        );
      })}
    </>
  );
}
