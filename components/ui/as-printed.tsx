import { useT } from '../i18n.tsx';

interface Props {
  /** Whether the words stand as printed for the moment. */
  readonly on: boolean;
  readonly onToggle: () => void;
}

/** The one click that leads from converted words to the printed ones, and back. */
export function AsPrinted({ on, onToggle }: Props) {
  const t = useT();
  return (
    <button
      type="button"
      class="button as-printed"
      data-kind="quiet"
      aria-pressed={on}
      onClick={onToggle}
    >
      {t('report.asPrinted')}
    </button>
  );
}
