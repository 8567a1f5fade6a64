/** What a user's hands do, in whichever browser. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Desk, until } from './desk.ts';

/** The machine may have other work. */
export const patient = { timeout: 15_000 };

/** Clicks, with the mouse, the button, link or label that is called exactly this. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const one = [...document.querySelectorAll<HTMLElement>('button, label, summary, a')].find(
        (each) =>
          each.getClientRects().length > 0 &&
          (each.ariaLabel ?? each.textContent?.trim()) === wanted &&
          !(each as HTMLButtonElement).disabled,
      );
      // To the middle of the window: at its top a row of tools may lie over it.
      one?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return one;
    },
    patient,
    name,
  );
  await (found.asElement() as ElementHandle<Element> | null)?.click();
}

export const textOf = (page: Page, selector = 'body'): Promise<string> =>
  page.$eval(selector, (found) => (found as HTMLElement).innerText);

/** Waits until the page says so. */
export const reads = (page: Page, words: string, selector = 'body'): Promise<void> =>
  expect.poll(() => textOf(page, selector).catch(() => ''), patient).toContain(words);

export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** The file that something leaves on the user's disk, which is emptied before: names may repeat. */
export async function saved(desk: Desk, act: () => Promise<void>): Promise<Saved> {
  for (const name of readdirSync(desk.downloads)) rmSync(join(desk.downloads, name));
  await act();
  return until('a file on the disk', async () => {
    const files = readdirSync(desk.downloads);
    if (files.some((name) => /\.(?:part|crdownload)$/.test(name))) return null;
    const [name] = files;
    const text = name ? readFileSync(join(desk.downloads, name), 'utf8') : '';
    // Firefox makes an empty file first.
    return name && text ? { name, text } : null;
  });
}

/** What lies in the clipboard as one type, the empty string where it holds none. */
export async function clipboard(page: Page, type = 'text/plain'): Promise<string> {
  await page.bringToFront();
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);
}

/** Text of the page that is marked at the moment. */
export const marked = (page: Page, kind: 'point' | 'flash'): Promise<string> =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map(String).join(''),
    `yaodian-${kind}`,
  );
