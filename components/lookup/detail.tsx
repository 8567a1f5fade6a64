import { useEffect, useRef } from 'preact/hooks';
import type { Shown } from '../../lib/library/show.ts';
import { useT } from '../i18n.tsx';
import { nameIn } from '../ui/naming.ts';
import { Words } from '../ui/printed.tsx';
import { CollectionDetail } from './collection-detail.tsx';
import { FormulaDetail } from './formula-detail.tsx';
import { MeetingDetail } from './meeting-detail.tsx';
import { PersonDetail } from './person-detail.tsx';
import { type DetailProps, type Place, PRINTED } from './props.ts';

interface Props extends DetailProps {
  readonly place: Place;
  readonly onBack: () => void;
}

function Body({ shown, ...rest }: { shown: Shown } & DetailProps) {
  switch (shown.what) {
    case 'formula':
      return <FormulaDetail formula={shown} {...rest} />;
    case 'meeting':
      return <MeetingDetail meeting={shown} {...rest} />;
    case 'person':
      return <PersonDetail person={shown} {...rest} />;
    default:
      return <CollectionDetail shown={shown} {...rest} />;
  }
}

function useTitle(shown: Shown): string {
  const t = useT();
  switch (shown.what) {
    case 'formula':
      return t('locale') === 'zh-TW' ? shown.traditional : shown.simplified;
    case 'person':
      return shown.id;
    case 'meeting':
    case 'place':
      return shown.name;
    default:
      return nameIn(shown, t);
  }
}

function Head({ shown, onBack }: { shown: Shown; onBack: () => void }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useTitle(shown);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div class="detail-head">
      <button type="button" class="quiet" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {t('library.lookup.back')}
      </button>
      <h2 ref={heading} tabIndex={-1} lang={/[㐀-鿿]/.test(title) ? 'zh' : 'en'}>
        {PRINTED.has(shown.what) ? <Words>{title}</Words> : title}
      </h2>
    </div>
  );
}

/** One thing of the library: a formula, a meeting, a person, or the meetings of a topic or place. */
export function Detail({ place, onBack, ...rest }: Props) {
  const t = useT();
  const shown = rest.source.show(place.kind, place.id);
  if (!shown) {
    return (
      <p class="lookup-said" role="status">
        {t('library.lookup.nothing', [place.id])}
      </p>
    );
  }
  return (
    <section
      class="detail"
      aria-label={t(`library.kinds.${place.kind}`)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <Head shown={shown} onBack={onBack} />
      <Body shown={shown} {...rest} />
    </section>
  );
}
