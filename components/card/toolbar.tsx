import { useState } from 'preact/hooks';
import { useT } from '../i18n.tsx';
import { AsPrinted } from '../ui/as-printed.tsx';
import { Brand } from '../ui/brand.tsx';
import { IconButton } from '../ui/icon-button.tsx';

export interface ToolbarActions {
  readonly onCollapse: () => void;
  /** Gone from this page until it is loaded again. */
  readonly onClose: () => void;
  /** Gone from the whole domain. */
  readonly onNever: () => void;
  readonly onSide: (side: 'left' | 'right') => void;
  readonly onPanel: () => void;
  readonly onOptions: () => void;
  /** Quotations as printed, or back in the script that the user has chosen. */
  readonly onAsPrinted: () => void;
  /** The report in reader mode, in a tab of its own. */
  readonly onReport: () => void;
}

interface Props extends ToolbarActions {
  readonly side: 'left' | 'right';
  readonly domain: string;
  /** Whether converted quotations stand as printed for the moment; null where none is converted. */
  readonly asPrinted: boolean | null;
}

/** The card's own row of buttons; the rarer ones behind "more". */
export function Toolbar({ side, domain, asPrinted, onCollapse, ...actions }: Props) {
  const t = useT();
  const [more, setMore] = useState(false);
  const other = side === 'left' ? 'right' : 'left';
  return (
    <div class="toolbar">
      <Brand />
      <span class="spacer" />
      {asPrinted === null ? null : <AsPrinted on={asPrinted} onToggle={actions.onAsPrinted} />}
      <IconButton icon="panel" label={t('card.panel')} onClick={actions.onPanel} />
      <IconButton
        icon={other}
        label={t(`card.dock.${other}`)}
        onClick={() => actions.onSide(other)}
      />
      <IconButton
        icon="more"
        label={t('card.more')}
        expanded={more}
        onClick={() => setMore(!more)}
      />
      <IconButton icon="collapse" label={t('card.collapse')} onClick={onCollapse} />
      {more ? (
        <div class="more">
          <button type="button" onClick={actions.onReport}>
            {t('report.open')}
          </button>
          <button type="button" onClick={actions.onClose}>
            {t('card.close')}
          </button>
          <button type="button" onClick={actions.onNever}>
            {t('card.never', [domain])}
          </button>
          <button type="button" onClick={actions.onOptions}>
            {t('card.options')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
