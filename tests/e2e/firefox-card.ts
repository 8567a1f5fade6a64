/**
 * The card in Firefox. Its shadow root is closed to page scripts; WebDriver BiDi hands out a
 * reference to it, on which functions can be called. Clicks go through the real mouse.
 */
import type { Browser, Page } from 'puppeteer-core';

interface Remote {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly shadowRoot?: Remote | null;
  };
}

interface Answer {
  readonly result: {
    readonly type: string;
    readonly result: Remote & { readonly type: string; readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** Puppeteer keeps its BiDi connection and the frames' ids to itself, but both are there. */
interface Internals {
  readonly connection: { send(method: string, params: object): Promise<Answer> };
}

export async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export class FirefoxCard {
  readonly #send: (method: string, params: object) => Promise<Answer>;
  readonly #page: Page;
  readonly #root: string;

  private constructor(browser: Browser, page: Page, root: string) {
    this.#send = sender(browser);
    this.#page = page;
    this.#root = root;
  }

  /** Waits until the page has a card. */
  static async find(browser: Browser, page: Page): Promise<FirefoxCard> {
    const root = await until('the card', () => shadowOf(browser, page));
    return new FirefoxCard(browser, page, root);
  }

  static async exists(browser: Browser, page: Page): Promise<boolean> {
    return (await shadowOf(browser, page)) !== null;
  }

  /** Runs a function with the shadow root as `this` and a string as its argument. */
  async run<T>(body: (this: ShadowRoot, argument: string) => T, argument = ''): Promise<T> {
    const { result } = await this.#send('script.callFunction', {
      functionDeclaration: `function (argument) { return JSON.stringify((${body}).call(this, argument)) ?? 'null'; }`,
      this: { sharedId: this.#root },
      arguments: [{ type: 'string', value: argument }],
      target: { context: contextOf(this.#page) },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
    return JSON.parse(String(result.result.value)) as T;
  }

  text(selector: string): Promise<string> {
    return this.run(function (css) {
      return [...this.querySelectorAll<HTMLElement>(css)].map((node) => node.innerText).join('\n');
    }, selector);
  }

  count(selector: string): Promise<number> {
    return this.run(function (css) {
      return this.querySelectorAll(css).length;
    }, selector);
  }

  async waitFor(selector: string): Promise<void> {
    await until(`${selector} in the card`, async () => (await this.count(selector)) || null);
  }

  async #middle(selector: string): Promise<readonly [number, number]> {
    return until(`${selector} in the card`, () =>
      this.run<[number, number] | null>(function (css) {
        const element = this.querySelector(css);
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      }, selector),
    );
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await this.#middle(selector);
    await this.#page.mouse.click(x, y);
  }

  async hover(selector: string): Promise<void> {
    const [x, y] = await this.#middle(selector);
    await this.#page.mouse.move(x, y);
  }
}

const sender = (browser: Browser) => (method: string, params: object) =>
  (browser as unknown as Internals).connection.send(method, params);

const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { readonly _id: string })._id;

async function shadowOf(browser: Browser, page: Page): Promise<string | null> {
  const { result } = await sender(browser)('script.evaluate', {
    expression: "document.querySelector('yaodian-card')",
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  return result.result.value?.shadowRoot?.sharedId ?? null;
}
