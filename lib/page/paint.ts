/**
 * Marks ranges of the page without touching its DOM: with the CSS Custom Highlight API where the
 * browser has it (the style sheet comes with the reader, see HIGHLIGHT_CSS), else with boxes laid
 * over the text in a layer of our own.
 */

type MarkKind = 'point' | 'flash';

export interface Painter {
  paint(kind: MarkKind, ranges: readonly Range[]): void;
  clear(kind: MarkKind): void;
}

export const HIGHLIGHT_CSS = `
::highlight(yaodian-point) { background-color: #f6e3a1; color: #1c1b19; }
::highlight(yaodian-flash) { background-color: #f2c14e; color: #1c1b19; text-decoration: underline 2px #a8281c; }
`;

interface HighlightRegistry {
  set(name: string, highlight: object): void;
  delete(name: string): void;
}

type Root = typeof globalThis & {
  Highlight?: new (...ranges: Range[]) => { priority: number };
  CSS?: { highlights?: HighlightRegistry };
};

function nativePainter(root: Root): Painter | null {
  const registry = root.CSS?.highlights;
  const { Highlight } = root;
  if (!registry || !Highlight) return null;
  return {
    paint(kind, ranges) {
      const highlight = new Highlight(...ranges);
      highlight.priority = kind === 'flash' ? 2 : 1;
      registry.set(`yaodian-${kind}`, highlight);
    },
    clear: (kind) => registry.delete(`yaodian-${kind}`),
  };
}

/** Boxes in `layer`, a fixed element of our own; they follow scrolling and resizing. */
function boxPainter(layer: HTMLElement, signal: AbortSignal): Painter {
  const painted = new Map<MarkKind, readonly Range[]>();
  const draw = () => {
    const boxes = [...painted].flatMap(([kind, ranges]) =>
      ranges
        .flatMap((range) => [...range.getClientRects()])
        .map(({ left, top, width, height }) => {
          const box = layer.ownerDocument.createElement('div');
          box.className = `box ${kind}`;
          box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
          return box;
        }),
    );
    layer.replaceChildren(...boxes);
  };
  const redraw = () => {
    if (painted.size > 0) requestAnimationFrame(draw);
  };
  addEventListener('scroll', redraw, { capture: true, passive: true, signal });
  addEventListener('resize', redraw, { passive: true, signal });
  return {
    paint(kind, ranges) {
      painted.set(kind, ranges);
      draw();
    },
    clear(kind) {
      painted.delete(kind);
      draw();
    },
  };
}

export const createPainter = (layer: HTMLElement, signal: AbortSignal): Painter =>
  nativePainter(globalThis as Root) ?? boxPainter(layer, signal);
