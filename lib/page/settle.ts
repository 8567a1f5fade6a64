/** How long the page must stay as it is, and how long we wait for that at most, in milliseconds. */
const QUIET = 400;
const LONGEST = 5000;

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** An address without its fragment: jumps inside a page are no new page. */
const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

/** Waits until the page has stopped changing and the browser has nothing better to do. */
export async function settled(document: Document, signal: AbortSignal): Promise<void> {
  const start = Date.now();
  let changed = start;
  const observer = new MutationObserver(() => {
    changed = Date.now();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  while (!signal.aborted && Date.now() - changed < QUIET && Date.now() - start < LONGEST)
    await pause(100);
  observer.disconnect();
  await idle();
}

/** The browser's next idle moment, two seconds from now at most. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => done(), { timeout: 2000 });
    else setTimeout(done, 200);
  });

/**
 * Waits until the window really is at another address than `from`; false where it stays (the
 * navigation was a download, was cancelled, or only moved inside the page).
 */
export async function hasLeft(from: string, signal: AbortSignal): Promise<boolean> {
  for (let i = 0; i < 20 && !signal.aborted; i += 1) {
    if (withoutFragment(location.href) !== withoutFragment(from)) return true;
    await pause(100);
  }
  return false;
}
