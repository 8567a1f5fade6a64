/** What a user's hands do with the look-up box and with kept meetings, in whichever browser. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Desk, inExtension } from './desk.ts';
import { patient, textOf } from './hands.ts';
import { keptText } from './kept.ts';

/** The popup over a page that is open. */
export async function popupOver(desk: Desk, address: string): Promise<Page> {
  const tab = await inExtension.tabNumber(desk.welcome, address);
  return desk.own(`popup.html?tab=${tab}`);
}

/** Reads a page and opens its card. */
export async function readPage(desk: Desk, address: string) {
  const page = await desk.open(address);
  const card = await desk.card(page);
  await card.click('.pill');
  await card.waitFor('.row');
  return { page, card };
}

/** Waits until the store holds a reading of the page. */
export const isKept = (desk: Desk, address: string): Promise<void> =>
  expect.poll(() => keptText(desk.welcome), patient).toContain(`http://${address}`);

/** Types into the look-up box, in the place of what stands there, and waits for the first hit. */
export async function lookUp(popup: Page, query: string): Promise<void> {
  await popup.waitForSelector('.lookup-box', patient);
  await popup.focus('.lookup-box');
  await popup.$eval('.lookup-box', (box) => (box as HTMLInputElement).select());
  await popup.type('.lookup-box', query);
  await popup.waitForSelector('[role=option]', patient);
}

/** The hit that Enter would open. */
export const chosenHit = (popup: Page): Promise<string> =>
  textOf(popup, '[role=option][aria-selected=true]');

/** Clicks the first match that says so. */
export async function clickSaying(page: Page, selector: string, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (css, wanted) =>
      [...document.querySelectorAll(css)].find((one) => one.textContent?.includes(wanted)),
    patient,
    selector,
    words,
  );
  await (found.asElement() as ElementHandle<Element> | null)?.click();
}
