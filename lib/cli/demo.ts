/**
 * Shows the extension at work: npm run demo [-- FILE | ADDRESS]. With a display a browser window
 * opens; without one a picture is taken and the reading printed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { Failure } from '../model/failure.ts';
import type { Reading } from '../model/reading.ts';
import { builtExtension } from './demo/build.ts';
import { backgroundOf, clickIcon, launchWithExtension, tabNumber } from './demo/launch.ts';
import { printReading } from './demo/print.ts';
import { servePages } from './demo/serve.ts';

const SAMPLE = fileURLToPath(new URL('../../tests/fixtures/sites/guancha.html', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
/** A listed site's host, so that the page is read without asking; it leads to this machine. */
const HOST = 'www.guancha.cn';

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
}

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object): Promise<Answer> };
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Text as a page of paragraphs, so that it can be shown in a browser. */
function pageOf(file: string): string {
  const content = readFileSync(file, 'utf8');
  if (/\.html?$/i.test(file)) return content;
  const paragraphs = content.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`);
  const style = '<style>body{font:18px/1.9 serif;max-width:40em;margin:3em 2em}</style>';
  return `<!doctype html><meta charset="utf-8"><title>${escaped(basename(file))}</title>${style}<article class="all-txt">${paragraphs.join('')}</article>`;
}

/** Asks the reader in the page; null where none has been put there. */
async function ask(context: BrowserContext, tab: number, name: string): Promise<unknown> {
  const background = await backgroundOf(context);
  return background.evaluate(
    async ([number, call]) => {
      const message = { yaodian: 'page', name: call, input: null };
      const answer = await chrome.tabs
        .sendMessage(number, message)
        .catch(() => ({ ok: false, value: null }));
      return answer.ok ? answer.value : null;
    },
    [tab, name] as const,
  );
}

/** On a site that is not listed the reader runs only when the user says so: here the demo does. */
async function readAnyway(context: BrowserContext, page: Page, tab: number): Promise<void> {
  const { host } = new URL((await backgroundOf(context)).url());
  await clickIcon(context, page);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${host}/popup.html?tab=${tab}`);
  await popup.locator('.notice button').first().click();
  await popup.locator('.meetings, .hint').first().waitFor();
  await popup.close();
  await page.bringToFront();
}

async function readingOf(context: BrowserContext, page: Page): Promise<Reading> {
  const tab = await tabNumber(context, page);
  for (let tries = 0; tries < 100; tries += 1) {
    const reading = (await ask(context, tab, 'page.reading')) as Reading | null;
    if (reading) {
      await ask(context, tab, 'card.open');
      return reading;
    }
    if (tries === 30) await readAnyway(context, page, tab);
    await page.waitForTimeout(100);
  }
  throw new Failure('not-read', 'The page was not read.', 'Try another page.');
}

async function demo(what: string): Promise<void> {
  const isAddress = /^https?:/.test(what);
  const path = '/politics/2024_07_17_700001.shtml';
  const server = await servePages(isAddress ? {} : { [HOST + path]: pageOf(what) });
  const headless = !hasDisplay();
  const context = await launchWithExtension({
    extension: builtExtension(),
    hosts: isAddress ? '' : `MAP ${HOST} 127.0.0.1:${server.port}`,
    headless,
  });
  const page = await context.newPage();
  await page.goto(isAddress ? what : `http://${HOST}${path}`);
  console.log(`${printReading(await readingOf(context, page))}\n`);
  if (headless) {
    mkdirSync(PICTURES, { recursive: true });
    const picture = join(PICTURES, 'card.png');
    await page.waitForTimeout(500);
    await page.screenshot({ path: picture });
    console.log(`No display here; a picture of the page with the card: ${picture}`);
    await context.close();
  } else {
    console.log('Close the browser window to end the demo.');
    await context.waitForEvent('close', { timeout: 0 });
  }
  await server.close();
}

try {
  await demo(process.argv[2] ?? SAMPLE);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`${error.code}: ${error.message} ${error.next}`);
  process.exitCode = 1;
}
