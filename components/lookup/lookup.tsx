import { useId } from 'preact/hooks';
import type { Hit } from '../../lib/library/search.ts';
import { useT } from '../i18n.tsx';
import { Detail } from './detail.tsx';
import type { DetailProps, Place } from './props.ts';
import { Results } from './results.tsx';
import { type CutQuery, useLookup } from './use-lookup.ts';

export interface LookupProps extends Pick<DetailProps, 'onCompare' | 'kept'> {
  /** null until the library is open; what is typed meanwhile is answered then. */
  readonly source: DetailProps['source'] | null;
  /** Why the library could not be opened, null where it could. */
  readonly problem?: string | null;
  readonly start?: string;
  readonly cut?: CutQuery;
}

const optionId = (list: string, { kind, id }: Place): string => `${list}-${kind}-${id}`;

type State = ReturnType<typeof useLookup>;

function Box({ state, list }: { state: State; list: string }) {
  const t = useT();
  const { open, chosen, hits } = state;
  return (
    <input
      ref={state.input}
      type="text"
      inputMode="search"
      class="lookup-box"
      role="combobox"
      aria-label={t('library.lookup.label')}
      aria-expanded={open && hits.length > 0}
      aria-controls={list}
      aria-autocomplete="list"
      {...(open && chosen ? { 'aria-activedescendant': optionId(list, chosen) } : {})}
      placeholder={t('library.lookup.placeholder')}
      autocomplete="off"
      spellcheck={false}
      value={state.query}
      onInput={(event) => state.type(event.currentTarget.value)}
      onKeyDown={state.press}
    />
  );
}

/** The box over formulas, meetings, people, places and topics; results as one types. */
export function Lookup({ source, problem, start = '', onCompare, kept, cut }: LookupProps) {
  const t = useT();
  const list = useId();
  const state = useLookup(source, start, cut);
  const { open, current, groups } = state;
  return (
    <search class="lookup">
      <Box state={state} list={list} />
      {problem && (
        <p class="lookup-said" role="alert">
          {problem}
        </p>
      )}
      {open && (
        <Results
          list={list}
          groups={groups}
          chosen={state.chosen}
          onChoose={state.show}
          optionId={(hit: Hit) => optionId(list, hit)}
        />
      )}
      {open && source && groups.length === 0 && (
        <p class="lookup-said" role="status">
          {t('library.lookup.nothing', [state.query.trim()])}
        </p>
      )}
      {current && source && (
        <Detail
          place={current}
          source={source}
          onShow={state.show}
          onBack={state.back}
          onCompare={onCompare}
          kept={kept}
        />
      )}
    </search>
  );
}
