import type { Directive } from '../../lib/model/reading.ts';
import type { RowActions } from './row.tsx';

interface Props extends Pick<RowActions, 'onPoint' | 'onShow'> {
  readonly side: 'left' | 'right';
  /** Heights in the document, 0 (top) to 1 (bottom). */
  readonly marks: readonly { readonly directive: Directive; readonly at: number }[];
  /** The directive under the pointer. */
  readonly pointed: string | null;
}

/**
 * A strip at the window's edge: where in the page the evidence lies; a click leads there. It is for
 * the pointer alone, because the rows say and do the same for everybody.
 */
export function Edge({ side, marks, pointed, onPoint, onShow }: Props) {
  return (
    <div class="edge" data-side={side} aria-hidden="true">
      {marks.map(({ directive, at }) => (
        <button
          type="button"
          tabIndex={-1}
          key={directive.id}
          data-here={directive.id === pointed}
          style={{ top: `${(at * 100).toFixed(2)}%` }}
          onPointerEnter={() => onPoint(directive)}
          onPointerLeave={() => onPoint(null)}
          onClick={() => onShow(directive)}
        />
      ))}
    </div>
  );
}
