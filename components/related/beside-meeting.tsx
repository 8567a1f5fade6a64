import type { Beside, Told } from '../../lib/model/beside.ts';
import { ChainView } from '../chain/chain.tsx';
import { useT } from '../i18n.tsx';
import { Related } from './related.tsx';
import { ToldBy } from './told.tsx';

interface Props {
  /** null until the library has answered, and where it has nothing to say. */
  readonly beside: Beside | null;
  readonly notKept: string | null;
  /** Room for the picture, in CSS pixels. */
  readonly width: number;
  /** Whether everything is unfolded at first, not the chain alone. */
  readonly open?: boolean;
  /** Absent where one is at the differences already. */
  readonly onDifferences?: (told: Told) => void;
}

/** What the library puts beside a meeting: the chain, news of formulas, related meetings. */
export function BesideMeeting({ beside, notKept, width, open = false, onDifferences }: Props) {
  const t = useT();
  return (
    <>
      {beside?.told && onDifferences && <ToldBy told={beside.told} onDifferences={onDifferences} />}
      {beside?.chain && (
        <details class="fold beside" open>
          <summary>{t('library.chain.title')}</summary>
          <ChainView chain={beside.chain} width={width} />
        </details>
      )}
      {beside && <Related related={beside.related} notes={beside.notes} open={open} />}
      {notKept && (
        <p class="not-kept" role="status">
          {notKept}
        </p>
      )}
    </>
  );
}
