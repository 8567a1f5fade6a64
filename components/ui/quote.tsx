import type { Directive, Span } from '../../lib/model/reading.ts';
import { usePrinted, useWords } from './printed.tsx';

interface Mark extends Span {
  readonly kind: 'formula' | 'deadline' | 'figure';
}

interface Stretch {
  readonly text: string;
  readonly kind: Mark['kind'] | null;
}

/** Marks inside a directive, as offsets of its own text, in order and without overlaps. */
function marksOf(directive: Directive): Mark[] {
  const own = ({ start, end }: Span, kind: Mark['kind']): Mark => ({
    start: start - directive.start,
    end: end - directive.start,
    kind,
  });
  const all = [
    ...(directive.deadline ? [own(directive.deadline.evidence, 'deadline')] : []),
    ...directive.figures.map((figure) => own(figure.evidence, 'figure')),
    ...directive.formulas.map((formula) => own(formula.evidence, 'formula')),
  ].filter((mark) => mark.start >= 0 && mark.end <= directive.text.length);
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter((mark) => {
    const free = mark.start >= reached;
    if (free) reached = mark.end;
    return free;
  });
}

function stretchesOf(directive: Directive): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, kind } of marksOf(directive)) {
    if (start > at) stretches.push({ text: directive.text.slice(at, start), kind: null });
    stretches.push({ text: directive.text.slice(start, end), kind });
    at = end;
  }
  if (at < directive.text.length) stretches.push({ text: directive.text.slice(at), kind: null });
  return stretches;
}

/** The words of a directive, with formulas, deadlines and figures marked. */
export function Quote({ directive }: { readonly directive: Directive }) {
  const { lang, show, original } = usePrinted();
  return (
    <q class="quote" lang={lang} {...original(directive.text)}>
      {stretchesOf(directive).map(({ text, kind }, index) =>
        kind ? (
          <span key={index} class={`mark-${kind}`}>
            {show(text)}
          </span>
        ) : (
          show(text)
        ),
      )}
    </q>
  );
}

/** A sentence from anywhere but the page under the card. */
export function Quoted({ words }: { readonly words: string }) {
  const { lang, show, original } = useWords(words);
  return (
    <q class="quote" lang={lang} {...original(words)}>
      {show(words)}
    </q>
  );
}
