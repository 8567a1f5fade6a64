import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Lookup as Source } from '../../lib/library/lookup.ts';
import type { Hit } from '../../lib/library/search.ts';
import type { DocKind } from '../../lib/library/snapshot.ts';
import { useT } from '../i18n.tsx';
import { Detail } from './detail.tsx';
import { groupHits } from './groups.ts';
import { Results } from './results.tsx';

export interface LookupProps {
  /** null until the library is open; what is typed meanwhile is answered then. */
  readonly source: Source | null;
  /** Why the library could not be opened, null where it could. */
  readonly problem?: string | null;
  readonly start?: string;
  /** Lays a bundled meeting beside the page's own; absent where the page reports none. */
  readonly onCompare?: ((meeting: string) => void) | undefined;
}

export interface Place {
  readonly kind: DocKind;
  readonly id: string;
}

const optionId = (list: string, { kind, id }: Place): string => `${list}-${kind}-${id}`;

/** The box over formulas, meetings, people, places and topics; results as one types. */
export function Lookup({ source, problem, start = '', ...actions }: LookupProps) {
  const t = useT();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(start);
  const [active, setActive] = useState(0);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const groups = useMemo(() => groupHits(source?.search(query) ?? []), [source, query]);
  const hits = groups.flatMap((group) => group.hits);
  const current = trail.at(-1);
  useEffect(() => input.current?.focus(), []);

  const show = ({ kind, id }: Place) => setTrail((before) => [...before, { kind, id }]);
  const back = () => {
    setTrail((before) => before.slice(0, -1));
    input.current?.focus();
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    setTrail([]);
  };
  const move = (event: KeyboardEvent) => {
    const last = Math.max(0, hits.length - 1);
    const to = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    }[event.key];
    const hit = hits[active];
    if (event.isComposing) return;
    if (to !== undefined) setActive(to);
    else if (event.key === 'Enter' && hit && !current) show(hit);
    else if (event.key === 'Escape' && current) back();
    else if (event.key === 'Escape' && query) type('');
    else return;
    event.preventDefault();
  };
  const chosen = hits[active];
  const open = query.trim() !== '' && !current;
  return (
    <search class="lookup">
      <input
        ref={input}
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
        value={query}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={move}
      />
      {problem && (
        <p class="lookup-said" role="alert">
          {problem}
        </p>
      )}
      {open && (
        <Results
          list={list}
          groups={groups}
          chosen={chosen}
          onChoose={show}
          optionId={(hit: Hit) => optionId(list, hit)}
        />
      )}
      {open && source && hits.length === 0 && (
        <p class="lookup-said" role="status">
          {t('library.lookup.nothing', [query.trim()])}
        </p>
      )}
      {current && source && (
        <Detail place={current} source={source} onShow={show} onBack={back} {...actions} />
      )}
    </search>
  );
}
