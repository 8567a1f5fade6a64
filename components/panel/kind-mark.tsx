import type { ChangeKind } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';

/** A sign for each kind that is told apart by its shape alone, in print and for every eye. */
const SIGNS: Readonly<Record<ChangeKind, string>> = {
  new: 'M6 1.5v9M1.5 6h9',
  dropped: 'M1.5 6h9',
  kept: 'M1.5 4h9M1.5 8h9',
  reworded: 'M1 7.5c1.7-4 3.3-4 5-1.5s3.3 2.5 5-1.5',
  stronger: 'M6 1.5l4.5 8.5h-9z',
  weaker: 'M1.5 2h9L6 10.5z',
  moved: 'M1 4h8.5M7 1.5L9.5 4 7 6.5M11 8.5H2.5M5 6l-2.5 2.5L5 11',
};

export function KindSign({ kind }: { readonly kind: ChangeKind }) {
  const solid = kind === 'stronger';
  return (
    <svg class="sign" viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      <path
        d={SIGNS[kind]}
        fill={solid ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** What happened to an order, as a sign and a word. */
export function KindMark({ kind }: { readonly kind: ChangeKind }) {
  const t = useT();
  return (
    <span class="kind" data-kind={kind}>
      <KindSign kind={kind} />
      {t(`panel.kinds.${kind}`)}
    </span>
  );
}
