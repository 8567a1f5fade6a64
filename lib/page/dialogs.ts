/** A box as large as this share of the window, in front of everything, is the page's own dialog. */
const LARGE = 0.2;

const isModal = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
};

/** The element itself or the one around it that is fixed to the window. */
export function fixedAround(element: Element | null): Element | null {
  for (let now = element; now && now !== now.ownerDocument.body; now = now.parentElement)
    if (getComputedStyle(now).position === 'fixed') return now;
  return null;
}

/** Whether the page shows a dialog of its own, marked up as one or only looking like one. */
function showsDialog(document: Document): boolean {
  const marked = document.querySelectorAll('dialog[open], [aria-modal="true"]');
  if ([...marked].some(isModal)) return true;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const fixed = fixedAround(middle);
  if (!fixed) return false;
  const { width, height } = fixed.getBoundingClientRect();
  return width * height > innerWidth * innerHeight * LARGE;
}

/** Whether a dialog of the page, or what it shows full screen, is in front of everything. */
export const isCovered = (document: Document): boolean =>
  document.fullscreenElement !== null || showsDialog(document);
