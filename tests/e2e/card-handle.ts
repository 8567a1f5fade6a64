/**
 * The card lives in a closed shadow root, where page scripts (and Playwright's selectors) cannot
 * look. The debugging protocol can; clicks and hovers go through the real mouse.
 */
import type { CDPSession, Page } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

const HOST = 'yaodian-card';

const search = (node: DomNode): DomNode | null => {
  if (node.localName === HOST) return node.shadowRoots?.[0] ?? null;
  for (const child of node.children ?? []) {
    const found = search(child);
    if (found) return found;
  }
  return null;
};

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export class CardHandle {
  readonly #page: Page;
  readonly #session: CDPSession;
  #root: string;

  private constructor(page: Page, session: CDPSession, root: string) {
    this.#page = page;
    this.#session = session;
    this.#root = root;
  }

  static async #find(session: CDPSession): Promise<string | null> {
    const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
    const shadow = search(root as unknown as DomNode);
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
    });
    return object.objectId ?? null;
  }

  /** Waits until the page has a card. */
  static async find(page: Page): Promise<CardHandle> {
    const session = await page.context().newCDPSession(page);
    const root = await until('the card', () => CardHandle.#find(session));
    return new CardHandle(page, session, root);
  }

  static async exists(page: Page): Promise<boolean> {
    const session = await page.context().newCDPSession(page);
    return (await CardHandle.#find(session)) !== null;
  }

  /** Runs a function with the shadow root as `this` and a string as its argument. */
  async run<T>(body: (this: ShadowRoot, argument: string) => T, argument = ''): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: this.#root,
      functionDeclaration: body.toString(),
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as T;
  }

  text(selector = ':host > *'): Promise<string> {
    return this.run(function (css) {
      const nodes = css.startsWith(':host') ? [...this.children] : [...this.querySelectorAll(css)];
      return nodes
        .filter((node) => node.localName !== 'style')
        .map((node) => (node as HTMLElement).innerText)
        .join('\n');
    }, selector);
  }

  count(selector: string): Promise<number> {
    return this.run(function (css) {
      return this.querySelectorAll(css).length;
    }, selector);
  }

  /** Where the n-th match stands in the window; waits for it. */
  box(selector: string, index = 0): Promise<Box> {
    return until(`${selector} in the card`, () =>
      this.run<Box | null>(function (css) {
        const [query = '', at = '0'] = css.split('\u0000');
        const element = this.querySelectorAll(query)[Number(at)];
        if (!element) return null;
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return width > 0 ? { x, y, width, height } : null;
      }, `${selector}\u0000${index}`),
    );
  }

  async hover(selector: string, index = 0): Promise<void> {
    const { x, y, width, height } = await this.box(selector, index);
    await this.#page.mouse.move(x + width / 2, y + height / 2);
  }

  async click(selector: string, index = 0): Promise<void> {
    const { x, y, width, height } = await this.box(selector, index);
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Clicks the button with this label or text. */
  async press(name: string): Promise<void> {
    const index = await until(`the button ${name}`, () =>
      this.run<number | null>(function (wanted) {
        const at = [...this.querySelectorAll('button')].findIndex(
          (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === wanted,
        );
        return at < 0 ? null : at;
      }, name),
    );
    await this.click('button', index);
  }

  /** Waits until a selector matches. */
  async waitFor(selector: string): Promise<void> {
    await this.box(selector);
  }
}
