import { useState } from 'preact/hooks';
import { type Folded, fold, type Mark, quiet } from '../../lib/compare/redline.ts';
import { useT } from '../i18n.tsx';
import { useWords } from '../ui/printed.tsx';

interface PieceProps {
  readonly mark: Folded;
  /** Puts words into the script in which they are to be shown. */
  readonly show: (words: string) => string;
}

function Fold({ mark, show }: PieceProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (!mark.hidden || open) return <>{show(mark.text)}</>;
  const label = t('panel.redline.folded', [mark.hidden.length]);
  return (
    <>
      {show(mark.head)}
      <button
        type="button"
        class="fold"
        title={label}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        …{mark.hidden.length}…
      </button>
      {show(mark.tail)}
    </>
  );
}

function Piece({ mark, show }: PieceProps) {
  const t = useT();
  switch (mark.op) {
    case 'in':
      return <ins title={t('panel.redline.inserted')}>{show(mark.text)}</ins>;
    case 'out':
      return <del title={t('panel.redline.deleted')}>{show(mark.text)}</del>;
    case 'to':
      return (
        <ins class="shifted" title={t('panel.redline.movedTo')}>
          {show(mark.text)}
        </ins>
      );
    case 'from':
      return (
        <del class="shifted" title={t('panel.redline.movedFrom')}>
          {show(mark.text)}
        </del>
      );
    default:
      return <Fold mark={mark} show={show} />;
  }
}

interface Props {
  readonly marks: readonly Mark[];
  /** The later words, or the earlier ones where none came later: they tell the script. */
  readonly words: string;
}

/** A redline in one line: insertions underlined, deletions struck through, long sameness folded. */
export function RedlineText({ marks, words }: Props) {
  const { lang, show, original } = useWords(words);
  return (
    <span class="words" lang={lang} {...original(words)}>
      {fold(quiet(marks)).map((mark, index) => (
        <Piece key={index} mark={mark} show={show} />
      ))}
    </span>
  );
}
