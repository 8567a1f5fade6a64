import type { Directive } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Chip } from '../ui/chip.tsx';
import { formatDay } from '../ui/date.ts';
import { Icon } from '../ui/icon.tsx';
import { Quote } from '../ui/quote.tsx';

export interface RowActions {
  /** The pointer or the focus is on a directive (null: on none any more). */
  readonly onPoint: (directive: Directive | null) => void;
  /** Show the sentence in the page. */
  readonly onShow: (directive: Directive) => void;
  /** Whether the page still holds the sentence. */
  readonly isOnPage: (directive: Directive) => boolean;
}

interface Props extends RowActions {
  readonly directive: Directive;
  readonly quoteLang: string;
}

function Chips({ directive }: { readonly directive: Directive }) {
  const t = useT();
  const { deadline, figures } = directive;
  return (
    <>
      {deadline ? (
        <Chip kind="deadline" title={deadline.text}>
          <Icon name="clock" />
          {deadline.by
            ? t('card.by', [formatDay(deadline.by, t, false)])
            : t('card.byUnknown', [deadline.text])}
        </Chip>
      ) : null}
      {figures.map((figure) => (
        <Chip key={figure.evidence.start} kind="figure">
          <span lang="zh">{figure.text}</span>
        </Chip>
      ))}
    </>
  );
}

/** One directive: how firm (rule and word), its exact words, until when, how much. */
export function Row({ directive, quoteLang, onPoint, onShow, isOnPage }: Props) {
  const t = useT();
  const { kind, marker, polarity } = directive.modality;
  const here = isOnPage(directive);
  return (
    <button
      type="button"
      class="row"
      data-kind={kind}
      data-negative={polarity === 'negative'}
      title={marker ? t('card.markedBy', [marker]) : t('card.bare')}
      onPointerEnter={() => onPoint(directive)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(directive)}
      onBlur={() => onPoint(null)}
      onClick={() => onShow(directive)}
    >
      <span class="firmness">{t(`modality.${kind}`)}</span>
      <span class="words">
        <Quote directive={directive} lang={quoteLang} />
        <Chips directive={directive} />
        {here ? null : <span class="absent">{t('card.notOnPage')}</span>}
      </span>
    </button>
  );
}
