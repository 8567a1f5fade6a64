import { useState } from 'preact/hooks';
import type { Shown } from '../../lib/library/show.ts';
import { useT } from '../i18n.tsx';
import { nameIn } from '../ui/naming.ts';
import { MeetingList } from './meeting-list.tsx';
import type { DetailProps } from './props.ts';

type Collection = Extract<Shown, { what: 'topic' | 'place' | 'series' }>;
type Props = { readonly shown: Collection } & DetailProps;

/** Names shown before "all". */
const FEW = 12;

/** The formulas of a topic or the series of a place, each leading to its own page. */
function Names({
  kind,
  ids,
  source,
  onShow,
}: { kind: 'formula' | 'series'; ids: readonly string[] } & DetailProps) {
  const t = useT();
  const [all, setAll] = useState(ids.length <= FEW + 2);
  if (ids.length === 0) return null;
  const nameOf = (found: Shown | null) => {
    if (found?.what === 'series') return nameIn(found, t);
    if (found?.what !== 'formula') return null;
    return t('locale') === 'zh-TW' ? found.traditional : found.simplified;
  };
  return (
    <>
      <h3>{t(`library.kinds.${kind}`)}</h3>
      <ul class="names">
        {(all ? ids : ids.slice(0, FEW)).flatMap((id) => {
          const name = nameOf(source.show(kind, id));
          if (name === null) return [];
          return [
            <li key={id} lang={/[㐀-鿿]/.test(name) ? 'zh' : 'en'}>
              <button type="button" onClick={() => onShow({ kind, id })}>
                {name}
              </button>
            </li>,
          ];
        })}
      </ul>
      {!all && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t('library.allFormulas', [ids.length])}
        </button>
      )}
    </>
  );
}

/** A topic with its formulas, a place with its series, or a series: then their meetings. */
export function CollectionDetail({ shown, ...rest }: Props) {
  const t = useT();
  return (
    <>
      {shown.what === 'topic' && <Names kind="formula" ids={shown.formulas} {...rest} />}
      {shown.what === 'place' && <Names kind="series" ids={shown.series} {...rest} />}
      {shown.what !== 'series' && <h3>{t('library.kinds.meeting')}</h3>}
      <MeetingList ids={shown.meetings} {...rest} />
    </>
  );
}
