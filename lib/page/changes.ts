/** Milliseconds: a page that changes all the time is looked at as often as this, and no oftener. */
const PAUSE = 200;

/** Calls back at once, and after the page changed its boxes, was scrolled or sized, or went full screen. */
export function whenPageChanges(
  document: Document,
  signal: AbortSignal,
  changed: () => void,
): void {
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    timer = 0;
    changed();
  };
  const soon = () => {
    timer ||= setTimeout(now, PAUSE) as unknown as number;
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['open', 'aria-modal', 'class', 'style', 'hidden'],
  });
  document.addEventListener('fullscreenchange', now, { signal });
  document.addEventListener('scroll', soon, { signal, passive: true });
  document.defaultView?.addEventListener('resize', soon, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  changed();
}
