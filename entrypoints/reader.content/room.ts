import type { Rest } from '../../components/card/pill.tsx';
import type { Meeting } from '../../lib/model/reading.ts';
import type { Locator } from '../../lib/page/locate.ts';

export interface Room {
  /** Width of the open card in CSS pixels. */
  readonly width: number;
  readonly rest: Rest;
  /** Whether the open card lies along the bottom, because it would cover the text beside it. */
  readonly below: boolean;
}

const WIDTHS = { small: 384, medium: 440, large: 520 } as const;
/** Narrower than this, a row would hold too few words to be read at a glance. */
const NARROWEST = 320;
/** The card's distance from the window's edge and from the text. */
const MARGIN = 28;
/** Narrower than this, a line with the meeting's name would lie over the text. */
const LINE = 230;
/** Narrower than this, even a slim tab would. */
const TAB = 120;
/** In a wider window a tab in the corner takes less from the text than a bar along the bottom. */
const NARROW = 700;

/** The column that the report stands in, measured by the block around its first orders. */
function column(meetings: readonly Meeting[], locator: Locator): DOMRect | null {
  for (const { start, end } of meetings.flatMap(({ directives }) => directives)) {
    const node = locator.find(start, end)?.[0]?.startContainer;
    const block = node?.parentElement?.closest('p, div, td, li, section, article, main');
    const box = block?.getBoundingClientRect();
    if (box && box.width > 0) return box;
  }
  return null;
}

/** Higher than this, in CSS pixels, a bar would lie across the text; a tab takes less from it. */
export const HIGHEST_BAR = 64;

/** Where a bar along the bottom lies; null in a window too wide for one. */
export function barPlace() {
  const { clientWidth, clientHeight } = document.documentElement;
  if (clientWidth > NARROW) return null;
  return { left: 0, right: clientWidth, top: clientHeight - 32, bottom: clientHeight };
}

function restIn(gutter: number, page: number): Rest {
  if (gutter >= LINE) return 'line';
  return gutter < TAB && page <= NARROW ? 'bar' : 'slim';
}

/** How much room the page leaves beside the article on one side. */
export function measureRoom(
  meetings: readonly Meeting[],
  locator: Locator,
  side: 'left' | 'right',
  size: keyof typeof WIDTHS,
): Room {
  const page = document.documentElement.clientWidth;
  const box = column(meetings, locator);
  const gutter = box ? (side === 'right' ? page - box.right : box.left) : 0;
  const below = gutter < NARROWEST;
  const width = below
    ? page
    : Math.min(WIDTHS[size], Math.max(gutter - MARGIN, NARROWEST), page - 24);
  return { width, rest: restIn(gutter, page), below };
}
