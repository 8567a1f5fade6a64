import { useEffect, useRef } from 'preact/hooks';
import type { Hit } from '../../lib/library/search.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { Words } from '../ui/printed.tsx';
import type { Group } from './groups.ts';
import { PRINTED } from './props.ts';

interface Props {
  /** Id of the list, which the box controls. */
  readonly list: string;
  readonly groups: readonly Group[];
  readonly chosen: Hit | undefined;
  readonly onChoose: (hit: Hit) => void;
  readonly optionId: (hit: Hit) => string;
}

function Option({
  hit,
  id,
  chosen,
  onChoose,
}: Omit<Props, 'list' | 'groups' | 'optionId' | 'chosen'> & {
  hit: Hit;
  id: string;
  chosen: boolean;
}) {
  const t = useT();
  const option = useRef<HTMLDivElement>(null);
  const locale = t('locale');
  useEffect(() => {
    if (chosen) option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  const day =
    hit.kind === 'meeting' ? /\d{4}-\d{2}-\d{2}/.exec(`${hit.english} ${hit.id}`)?.[0] : '';
  const english = locale.startsWith('zh') || hit.kind === 'place' ? '' : hit.english;
  const side = day ? english.replace(day, '').trim() : english;
  const printed = PRINTED.has(hit.kind);
  const title = locale === 'zh-TW' && !printed ? hit.traditional : hit.title;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which names the active option
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      // The focus stays in the box; keys are handled there.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit)}
    >
      {printed ? (
        <Words class="option-title">{title}</Words>
      ) : (
        <span class="option-title" lang={quoteLang(title)}>
          {title}
        </span>
      )}
      {day && <span class="option-day">{day}</span>}
      {side && (
        <span class="option-side" data-below={Boolean(day)}>
          {side}
        </span>
      )}
    </div>
  );
}

/** The list under the box, grouped by what was found. */
export function Results({ list, groups, chosen, onChoose, optionId }: Props) {
  const t = useT();
  return (
    <div class="lookup-list" role="listbox" id={list} aria-label={t('library.lookup.results')}>
      {groups.map(({ kind, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups and no fieldset
        <div key={kind} role="group" aria-label={t(`library.kinds.${kind}`)}>
          <div class="group-name" aria-hidden="true">
            {t(`library.kinds.${kind}`)}
          </div>
          {hits.map((hit) => (
            <Option
              key={hit.id}
              hit={hit}
              id={optionId(hit)}
              chosen={hit === chosen}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
