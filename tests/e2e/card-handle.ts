/**
 * The card lives in a closed shadow root, where page scripts (and Playwright's selectors) cannot
 * look. The debugging protocol can; clicks and hovers go through the real mouse.
 */
import type { CDPSession, Page } from 'playwright-core';
import { CardHands } from './card-hands.ts';
import { until } from './desk.ts';

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

export class CardHandle extends CardHands {
  readonly #session: CDPSession;
  #root: string;

  private constructor(page: Page, session: CDPSession, root: string) {
    super(page.mouse);
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
  async run<T>(
    body: (this: ShadowRoot, argument: string) => T,
    argument = '',
  ): Promise<Awaited<T>> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: this.#root,
      functionDeclaration: body.toString(),
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as Awaited<T>;
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
}
