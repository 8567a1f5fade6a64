import type { Told } from '../../lib/model/beside.ts';
import { useT } from '../i18n.tsx';

interface Props {
  readonly told: Told;
  /** Opens the panel at what each of the outlets leaves out or words differently. */
  readonly onDifferences: (told: Told) => void;
}

/** A meeting kept as several outlets told it, with the way to their differences. */
export function ToldBy({ told, onDifferences }: Props) {
  const t = useT();
  return (
    <p class="told">
      {t('library.told', [told.outlets.join(t('library.comma'))])}{' '}
      <button type="button" class="differences" onClick={() => onDifferences(told)}>
        {t('library.differences')}
      </button>
    </p>
  );
}
