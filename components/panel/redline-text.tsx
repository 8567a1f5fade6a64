import { useState } from 'preact/hooks';
import { type Folded, fold, type Mark, quiet } from '../../lib/compare/redline.ts';
import { useT } from '../i18n.tsx';

function Fold({ mark }: { readonly mark: Folded }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (!mark.hidden || open) return <>{mark.text}</>;
  const label = t('panel.redline.folded', [mark.hidden.length]);
  return (
    <>
      {mark.head}
      <button
        type="button"
        class="fold"
        title={label}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        …{mark.hidden.length}…
      </button>
      {mark.tail}
    </>
  );
}

function Piece({ mark }: { readonly mark: Folded }) {
  const t = useT();
  switch (mark.op) {
    case 'in':
      return <ins title={t('panel.redline.inserted')}>{mark.text}</ins>;
    case 'out':
      return <del title={t('panel.redline.deleted')}>{mark.text}</del>;
    case 'to':
      return (
        <ins class="shifted" title={t('panel.redline.movedTo')}>
          {mark.text}
        </ins>
      );
    case 'from':
      return (
        <del class="shifted" title={t('panel.redline.movedFrom')}>
          {mark.text}
        </del>
      );
    default:
      return <Fold mark={mark} />;
  }
}

interface Props {
  readonly marks: readonly Mark[];
  readonly lang: string;
}

/** A redline in one line: insertions underlined, deletions struck through, long sameness folded. */
export function RedlineText({ marks, lang }: Props) {
  return (
    <span class="words" lang={lang}>
      {fold(quiet(marks)).map((mark, index) => (
        <Piece key={index} mark={mark} />
      ))}
    </span>
  );
}
