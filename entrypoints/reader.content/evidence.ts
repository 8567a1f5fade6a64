import type { Reading, Span } from '../../lib/model/reading.ts';
import { createLocator, type Locator } from '../../lib/page/locate.ts';
import { createPainter } from '../../lib/page/paint.ts';

const FLASH_TIME = 1800;

/** Everything that ties the reading to the page under it. */
export interface Evidence {
  /** The locator of an article, by its index in the reading. */
  locator(article: number): Locator;
  has(article: number, span: Span): boolean;
  /** Marks a sentence while it is pointed at; null takes the mark away. */
  point(article: number, span: Span | null): void;
  /**
   * Scrolls to a sentence and flashes it; false where the page does not hold it. `free` is the
   * share of the window's height, from the top, that the card leaves free.
   */
  show(article: number, span: Span, free: number): boolean;
  /** Height in the document, 0 to 1; null where the page does not hold it. */
  heightOf(article: number, span: Span): number | null;
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The browser scrolls whatever box holds the element, then the window goes to the exact line. */
function scrollToRange(range: Range, free: number): void {
  const before = scrollY;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const target = scrollY + top + height / 2 - (innerHeight * free) / 2;
  if (!calm()) window.scrollTo({ top: before, behavior: 'instant' });
  window.scrollTo({ top: target, behavior: calm() ? 'instant' : 'smooth' });
}

export function createEvidence(
  reading: Reading,
  layer: HTMLElement,
  signal: AbortSignal,
): Evidence {
  const locators = reading.articles.map(({ text }) => createLocator(document, text));
  const painter = createPainter(layer, signal);
  const clear = () => {
    painter.clear('point');
    painter.clear('flash');
  };
  // Marks of a version before this one may be left.
  clear();
  let flashing = 0;
  const nowhere: Locator = { find: () => null };
  const locator = (article: number) => locators[article] ?? nowhere;
  const find = (article: number, { start, end }: Span) => locator(article).find(start, end);
  signal.addEventListener('abort', () => {
    clearTimeout(flashing);
    clear();
  });
  return {
    locator,
    has: (article, span) => find(article, span) !== null,
    point(article, span) {
      const ranges = span && find(article, span);
      if (ranges) painter.paint('point', ranges);
      else painter.clear('point');
    },
    show(article, span, free) {
      const ranges = find(article, span);
      const [first] = ranges ?? [];
      if (!ranges || !first) return false;
      scrollToRange(first, free);
      painter.paint('flash', ranges);
      clearTimeout(flashing);
      flashing = setTimeout(() => painter.clear('flash'), FLASH_TIME) as unknown as number;
      return true;
    },
    heightOf(article, span) {
      const box = find(article, span)?.[0]?.getBoundingClientRect();
      if (!box || box.height === 0) return null;
      return Math.min(1, (scrollY + box.top) / document.documentElement.scrollHeight);
    },
  };
}
