import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Formula } from '../../lib/model/library.ts';
import { useT } from '../i18n.tsx';
import { Explanation, useStandsFor } from '../ui/explanation.tsx';

interface Props {
  /** As shown in the sentence. */
  readonly text: string;
  readonly lang: string;
  readonly formula: Formula;
}

function Gloss({ formula }: { readonly formula: Formula }) {
  const t = useT();
  const { script, items } = useStandsFor(formula);
  return (
    <>
      <span class="gloss-head">
        <span lang="zh-Latn-pinyin">{formula.pinyin}</span>{' '}
        <span class="gloss-english" lang="en">
          {formula.english}
        </span>
      </span>
      {items.length > 0 && (
        <span class="gloss-list" lang={script}>
          {items.join('、')}
        </span>
      )}
      {t('export.lang') === 'en' ? (
        <span lang="en">{formula.en}</span>
      ) : (
        <Explanation formula={formula} />
      )}
    </>
  );
}

/** Distance in CSS pixels that an explanation keeps from the window's edges. */
const AIR = 8;

/** Moves an explanation into the window: sideways, and over the term where there is no room under it. */
function placeInWindow(term: HTMLElement, gloss: HTMLElement): void {
  const { left, right, bottom, height } = gloss.getBoundingClientRect();
  const page = document.documentElement.clientWidth;
  const across = Math.max(AIR - left, Math.min(0, page - AIR - right));
  const box = term.getBoundingClientRect();
  const above = bottom > innerHeight && box.top > height + AIR;
  gloss.style.translate = `${across}px ${above ? -(height + box.height) : 0}px`;
}

/**
 * A fixed formula in a sentence. Its explanation opens on hover and on focus, stays while the
 * pointer is on it, and goes with Esc (WCAG 1.4.13); a click leads to its row in the glossary.
 */
export function FormulaTerm({ text, lang, formula }: Props) {
  const id = useId();
  const term = useRef<HTMLAnchorElement>(null);
  const gloss = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  useLayoutEffect(() => {
    if (term.current && gloss.current) placeInWindow(term.current, gloss.current);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    // Only keeps the explanation open while the pointer is on it; the link inside takes the keys.
    <span class="formula" onPointerEnter={() => setOpen(true)} onPointerLeave={close}>
      <a
        ref={term}
        href={`#term-${formula.id}`}
        lang={lang}
        aria-describedby={open ? id : undefined}
        onFocus={() => setOpen(true)}
        onBlur={close}
      >
        {text}
      </a>
      {open && (
        <span class="gloss" role="tooltip" id={id} ref={gloss}>
          <Gloss formula={formula} />
        </span>
      )}
    </span>
  );
}
