/** The extension is updated while its card is being used. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardHandle } from './card-handle.ts';
import { type Bench, startBench } from './harness.ts';
import { GUANCHA, PAGES } from './pages.ts';

/** The machine may have other work. */
const patient = { timeout: 15_000 };

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ pages: PAGES });
});
afterAll(() => bench.close());

/** As the browser does when a new version has arrived: the old one is gone at once. */
async function renew(): Promise<void> {
  const session = await bench.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no debugging session.');
  // Too new for Playwright's list of methods.
  const send = session.send as (method: string, values: object) => Promise<unknown>;
  const started = bench.context.waitForEvent('serviceworker');
  await send.call(session, 'Extensions.loadUnpacked', { path: process.env.YAODIAN_EXTENSION });
  await started;
}

/** A mark on the card's element tells the new card from the old one. */
const mark = (card: CardHandle) =>
  card.run(function () {
    this.host.setAttribute('data-old', '');
  });
const cards = (page: Page, old: boolean) =>
  page.locator(`yaodian-card${old ? '[data-old]' : ':not([data-old])'}`).count();

/** Dock on the other side, open the options. */
const CLICKED = ['.icon-button:nth-of-type(2)', '.more button:last-child'];

/** Clicks again and again while the button is there, so that some clicks meet the lost connection. */
const press = (card: CardHandle, selector: string) =>
  card.run(async function (css) {
    for (let times = 0; times < 40; times += 1) {
      this.querySelector<HTMLElement>(css)?.click();
      await new Promise((done) => setTimeout(done, 50));
    }
  }, selector);

test('what is clicked on a card that has just lost its extension throws nothing', async () => {
  const page = await bench.open(GUANCHA);
  const card = await bench.card(page);
  await card.click('.pill');
  await card.waitFor('.row');
  await card.click('[aria-expanded]');
  await mark(card);
  await Promise.all([renew(), ...CLICKED.map((css) => press(card, css))]);
  await expect.poll(() => cards(page, true), patient).toBe(0);
  await page.close();
});

test('no page has noticed', () => {
  // A page of our own that was on its way open is closed by the browser together with the extension.
  const others = bench.complaints.filter((one) => !one.startsWith('chrome-extension:'));
  expect(others).toEqual([]);
});
