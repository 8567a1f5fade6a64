import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Brand } from '../ui/brand.tsx';
import { Printed } from '../ui/printed.tsx';

/**
 * What the card is at rest: a line with the meeting's name; a slim tab where the page leaves no room
 * for a line; a bar along the bottom where even a tab would lie over the ends of the lines.
 */
export type Rest = 'line' | 'slim' | 'bar';

interface Props {
  readonly meetings: readonly Meeting[];
  readonly rest: Rest;
  /** CSS pixels above its own place. */
  readonly lift: number;
  readonly onOpen: () => void;
}

/** The card at rest: 要点 · meeting · number of orders. */
export function Pill({ meetings, rest, lift, onOpen }: Props) {
  const t = useT();
  const [only] = meetings;
  const count = meetings.reduce((sum, { directives }) => sum + directives.length, 0);
  const name = meetings.length === 1 && only ? only.name : t('card.meetings', [], meetings.length);
  const orders = t('card.orders', [count], count);
  return (
    <button
      type="button"
      class="pill"
      data-rest={rest}
      style={{ '--lift': `${lift}px` }}
      aria-expanded="false"
      aria-label={t('card.open', [name, orders])}
      title={t('card.openHint')}
      onClick={onOpen}
    >
      <Brand />
      {rest === 'slim' ? null : (
        <span class="pill-name">{meetings.length === 1 ? <Printed>{name}</Printed> : name}</span>
      )}
      <span class="pill-count">{orders}</span>
    </button>
  );
}
