import type { Told } from '../../lib/model/beside.ts';
import { useT } from '../i18n.tsx';
import { Filled, SLOT } from '../ui/filled.tsx';
import { Outlets } from '../ui/outlets.tsx';

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
      <Filled text={t('library.told', [SLOT])}>
        <Outlets names={told.outlets} />
      </Filled>{' '}
      <button type="button" class="differences" onClick={() => onDifferences(told)}>
        {t('library.differences')}
      </button>
    </p>
  );
}
