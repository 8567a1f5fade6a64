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
import { askPage } from './demo/ask.ts';
import { builtExtension } from './demo/build.ts';
import { backgroundOf, clickIcon, launchWithExtension, tabNumber } from './demo/launch.ts';
import { printReading } from './demo/print.ts';
import { servePages } from './demo/serve.ts';

const SAMPLE = fileURLToPath(new URL('../../tests/fixtures/sites/guancha.html', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
/** Where the sample would stand on the web; the browser is led to this machine instead. */
const SAMPLE_ADDRESS = 'http://www.guancha.cn/politics/2024_07_17_700001.shtml';
const FILE_ADDRESS = 'http://report.example/page.html';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Text as a page of paragraphs, so that it can be shown in a browser. */
function pageOf(file: string): string {
  const content = readFileSync(file, 'utf8');
  if (/\.html?$/i.test(file)) return content;
  const paragraphs = content.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`);
  const style = '<style>body{font:18px/1.9 serif;max-width:40em;margin:3em 2em}</style>';
  return `<!doctype html><meta charset="utf-8"><title>${escaped(basename(file))}</title>${style}<article>${paragraphs.join('')}</article>`;
}

/** A page says itself where it stood; the rules of that site are then used. */
function addressOf(file: string, page: string): URL {
  if (file === SAMPLE) return new URL(SAMPLE_ADDRESS);
  const own =
    /<link[^>]+rel="canonical"[^>]+href="(https?:[^"]+)"/i.exec(page) ??
    /<meta[^>]+property="og:url"[^>]+content="(https?:[^"]+)"/i.exec(page);
  const address = new URL(own?.[1] && URL.canParse(own[1]) ? own[1] : FILE_ADDRESS);
  address.protocol = 'http:';
  return address;
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
    const reading = (await askPage(context, tab, 'page.reading')) as Reading | null;
    if (reading) {
      await askPage(context, tab, 'card.open');
      return reading;
    }
    if (tries === 15) await readAnyway(context, page, tab);
    await page.waitForTimeout(100);
  }
  throw new Failure('not-read', 'The page was not read.', 'Try another page.');
}

interface Stage {
  readonly address: string;
  /** Which hosts lead to this machine. */
  readonly hosts: string;
  close(): Promise<void>;
}

/** A file is served from this machine; an address of the web is left as it is. */
async function setUp(what: string): Promise<Stage> {
  if (/^https?:/.test(what)) return { address: what, hosts: '', close: async () => undefined };
  const page = pageOf(what);
  const { host, pathname, href } = addressOf(what, page);
  const server = await servePages({ [host + pathname]: page });
  const hosts = `MAP ${host} 127.0.0.1:${server.port}`;
  return { address: href, hosts, close: server.close };
}

async function demo(what: string): Promise<void> {
  const stage = await setUp(what);
  const headless = !hasDisplay();
  const extension = builtExtension();
  const context = await launchWithExtension({ extension, hosts: stage.hosts, headless });
  const page = await context.newPage();
  await page.goto(stage.address);
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
  await stage.close();
}

try {
  await demo(process.argv[2] ?? SAMPLE);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`${error.code}: ${error.message} ${error.next}`);
  process.exitCode = 1;
}
