import type { Deadline, Directive, Figure } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Chip } from '../ui/chip.tsx';
import { formatDay } from '../ui/date.ts';
import { Filled, SLOT } from '../ui/filled.tsx';
import { Icon } from '../ui/icon.tsx';
import { Printed } from '../ui/printed.tsx';
import { Quote } from '../ui/quote.tsx';

export interface RowActions {
  /** The pointer or the focus is on a directive (null: on none any more). */
  readonly onPoint: (directive: Directive | null) => void;
  /** Show the sentence in the page. */
  readonly onShow: (directive: Directive) => void;
  /** Whether the page still holds the sentence. */
  readonly isOnPage: (directive: Directive) => boolean;
  /** The directive that the pointer or the focus is on, in the card or at the window's edge. */
  readonly pointed: string | null;
}

interface Props extends RowActions {
  readonly directive: Directive;
}

/** A figure inside a deadline (24小时内) is already said by the deadline's chip. */
const standsAlone = (figure: Figure, deadline: Deadline | null): boolean =>
  deadline === null ||
  figure.evidence.end <= deadline.evidence.start ||
  figure.evidence.start >= deadline.evidence.end;

function Chips({ directive }: { readonly directive: Directive }) {
  const t = useT();
  const { deadline, figures } = directive;
  return (
    <>
      {deadline ? (
        <Chip kind="deadline" title={deadline.text}>
          <Icon name="clock" />
          {deadline.by ? (
            t('card.by', [formatDay(deadline.by, t, false)])
          ) : (
            <Filled text={t('card.byUnknown', [SLOT])}>
              <Printed>{deadline.text}</Printed>
            </Filled>
          )}
        </Chip>
      ) : null}
      {figures
        .filter((figure) => standsAlone(figure, deadline))
        .map((figure) => (
          <Chip key={figure.evidence.start} kind="figure">
            <Printed>{figure.text}</Printed>
          </Chip>
        ))}
    </>
  );
}

/** One directive: how firm (rule and word), its exact words, until when, how much. */
export function Row({ directive, onPoint, onShow, isOnPage, pointed }: Props) {
  const t = useT();
  const { kind, marker, polarity } = directive.modality;
  const here = isOnPage(directive);
  return (
    <button
      type="button"
      class="row"
      data-kind={kind}
      data-pointed={directive.id === pointed}
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
        <Quote directive={directive} />
        <Chips directive={directive} />
        {here ? null : <span class="absent">{t('card.notOnPage')}</span>}
      </span>
    </button>
  );
}
