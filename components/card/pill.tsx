import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Brand } from '../ui/brand.tsx';
import { Printed } from '../ui/printed.tsx';

interface Props {
  readonly meetings: readonly Meeting[];
  /** A slim tab where the page leaves no room for a line. */
  readonly slim: boolean;
  readonly onOpen: () => void;
}

/** The card at rest: 要点 · meeting · number of orders. */
export function Pill({ meetings, slim, onOpen }: Props) {
  const t = useT();
  const [only] = meetings;
  const count = meetings.reduce((sum, { directives }) => sum + directives.length, 0);
  const name = meetings.length === 1 && only ? only.name : t('card.meetings', [], meetings.length);
  const orders = t('card.orders', [count], count);
  return (
    <button
      type="button"
      class={slim ? 'pill slim' : 'pill'}
      aria-expanded="false"
      aria-label={t('card.open', [name, orders])}
      title={t('card.openHint')}
      onClick={onOpen}
    >
      <Brand />
      {slim ? null : (
        <span class="pill-name">{meetings.length === 1 ? <Printed>{name}</Printed> : name}</span>
      )}
      <span class="pill-count">{orders}</span>
    </button>
  );
}
