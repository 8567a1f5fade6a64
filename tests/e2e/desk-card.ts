/**
 * The card lives in a closed shadow root, where page scripts (and a browser driver's selectors)
 * cannot look. Each browser's debugging protocol can; clicks and hovers go through the real mouse.
 */
import type { Page } from 'puppeteer-core';
import { CardHands } from './card-hands.ts';

/** Calls a function, given as source, with the shadow root as `this`; its string comes back. */
export type Caller = (source: string, argument: string) => Promise<string>;

export class DeskCard extends CardHands {
  readonly #call: Caller;

  constructor(page: Page, call: Caller) {
    super(page.mouse);
    this.#call = call;
  }

  /** Runs a function with the shadow root as `this` and a string as its argument. */
  async run<T>(
    body: (this: ShadowRoot, argument: string) => T,
    argument = '',
  ): Promise<Awaited<T>> {
    const source = `async function (argument) { return JSON.stringify(await (${body}).call(this, argument)) ?? 'null'; }`;
    return JSON.parse(await this.#call(source, argument));
  }

  /** What stands in the matches, or in the whole card. */
  text(selector = '.card'): Promise<string> {
    return this.run(function (css) {
      return [...this.querySelectorAll<HTMLElement>(css)].map((node) => node.innerText).join('\n');
    }, selector);
  }
}

/**
 * The card as a page of its own, in the same theme and at the same width, for tools that cannot look
 * into a closed shadow root.
 */
export async function cardHtml(card: DeskCard): Promise<string> {
  const html = await card.run(function () {
    // As text: Firefox shows the page, in whose name a driver asks, no rules of another's style.
    const sheets = [...this.querySelectorAll('style')].map((style) => style.textContent).join('\n');
    const body = [...this.children].filter(({ localName }) => localName !== 'style');
    const { theme } = (this.host as HTMLElement).dataset;
    const styles = sheets.replaceAll(/:host(?:\(([^)]*)\))?/g, '#host$1');
    return `<style>${styles}
#host { display: block }</style><main id="host" data-theme="${theme}"><h1>card</h1>${body
      .map(({ outerHTML }) => outerHTML)
      .join('')}</main>`;
  });
  if (!html.includes('.pill')) throw new Error('The card came without its styles.');
  return `<!doctype html><html lang="zh-Hans"><title>card</title><body>${html}</body></html>`;
}
