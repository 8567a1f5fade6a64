interface Props {
  readonly side: 'left' | 'right';
  /** Heights in the document, 0 (top) to 1 (bottom). */
  readonly marks: readonly { readonly id: string; readonly at: number }[];
  /** The directive under the pointer. */
  readonly pointed: string | null;
}

/** A strip at the window's edge: where in the page the evidence lies. The rows say the same in words. */
export function Edge({ side, marks, pointed }: Props) {
  return (
    <div class="edge" data-side={side} aria-hidden="true">
      {marks.map(({ id, at }) => (
        <i key={id} data-here={id === pointed} style={{ top: `${(at * 100).toFixed(2)}%` }} />
      ))}
    </div>
  );
}
