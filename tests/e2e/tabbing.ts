import type { Page } from 'puppeteer-core';

/** More than any of our pages has. */
const MOST = 400;

interface Walk {
  /** What can be used but was never reached. */
  readonly missed: readonly string[];
  /** What was reached but does not show it. */
  readonly unseen: readonly string[];
}

/** Goes through a page with the Tab key alone, from its beginning to its end. */
export async function byTab(page: Page): Promise<Walk> {
  await page.bringToFront();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const unseen: string[] = [];
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      if (activeElement.hasAttribute('data-reached')) return null;
      activeElement.setAttribute('data-reached', '');
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return { seen, html: activeElement.outerHTML.slice(0, 120) };
    });
    if (!here) break;
    if (!here.seen) unseen.push(here.html);
  }
  const missed = await page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary';
    return (
      [...document.querySelectorAll<HTMLElement & { disabled?: boolean; type?: string }>(usable)]
        .filter((one) => one.checkVisibility() && !one.disabled && one.tabIndex >= 0)
        // Of radio buttons one is reached, the arrow keys lead to the others.
        .filter((one) => one.type !== 'radio' || (one as HTMLInputElement).checked)
        .filter((one) => !one.hasAttribute('data-reached'))
        .map((one) => one.outerHTML.slice(0, 120))
    );
  });
  return { missed, unseen };
}
