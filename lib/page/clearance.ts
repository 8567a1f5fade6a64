import { fixedAround } from './dialogs.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between two places that are looked at: no button is smaller. */
const STEP = 20;
/** Pixels between the box and what it keeps clear of. */
const GAP = 8;
/** A fixed box as large as this share of the window is the page itself, or a dialog. */
const LARGE = 0.2;
/** So many things above one another are cleared. */
const TRIES = 8;

function* along(from: number, to: number): Generator<number> {
  for (let at = from + 1; at < to - 1; at += STEP) yield at;
  yield to - 1;
}

/** Top of what the page has fixed to its window under the box; null where there is nothing. */
function topOfFixed(document: Document, box: Box, own: Element): number | null {
  // Most points lie on the same few elements, and each is a look at the styles of all around it.
  const seen = new Set<Element>([own]);
  for (const y of along(box.top, box.bottom))
    for (const x of along(box.left, box.right))
      for (const element of document.elementsFromPoint(x, y)) {
        const fixed = seen.has(element) ? null : fixedAround(element);
        seen.add(element);
        if (!fixed || fixed === own) continue;
        const { top, width, height } = fixed.getBoundingClientRect();
        if (width * height < innerWidth * innerHeight * LARGE) return top;
      }
  return null;
}

/**
 * How far up, in CSS pixels, a box at the window's bottom has to move to lie over nothing that the
 * page has fixed there (back to top, share bars); 0 where no place in the window is free. `own` is
 * the element whose box it is.
 */
export function clearance(document: Document, box: Box, own: Element): number {
  let lift = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { left, right, top, bottom } = box;
    const obstacle = topOfFixed(
      document,
      { left, right, top: top - lift, bottom: bottom - lift },
      own,
    );
    if (obstacle === null) return lift;
    lift = Math.ceil(bottom - obstacle) + GAP;
    if (top - lift < GAP) return 0;
  }
  return 0;
}
