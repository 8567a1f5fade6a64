import { useState } from 'preact/hooks';
import { useT } from '../i18n.tsx';

interface Props {
  readonly label: string;
  /** Asked before anything is lost. */
  readonly question: string;
  readonly onSure: () => void;
}

/** A button that deletes: it asks once more, in place; nothing is lost to one slip of the mouse. */
export function SureButton({ label, question, onSure }: Props) {
  const t = useT();
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <button type="button" class="button" onClick={() => setAsks(true)}>
        {label}
      </button>
    );
  return (
    <span class="sure" role="alert">
      {question}{' '}
      <button
        type="button"
        class="button"
        data-kind="main"
        onClick={() => {
          setAsks(false);
          onSure();
        }}
      >
        {t('options.data.deleteYes')}
      </button>{' '}
      <button type="button" class="button" onClick={() => setAsks(false)}>
        {t('options.data.deleteNo')}
      </button>
    </span>
  );
}
