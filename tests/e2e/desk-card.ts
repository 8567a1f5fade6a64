/**
 * The card lives in a closed shadow root, where page scripts (and a browser driver's selectors)
 * cannot look. Each browser's debugging protocol can; clicks and hovers go through the real mouse.
 */
import type { Page } from 'puppeteer-core';
import { until } from './desk.ts';

/** Calls a function, given as source, with the shadow root as `this`; its string comes back. */
export type Caller = (source: string, argument: string) => Promise<string>;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class DeskCard {
  readonly #page: Page;
  readonly #call: Caller;

  constructor(page: Page, call: Caller) {
    this.#page = page;
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

  async waitFor(selector: string): Promise<void> {
    await this.box(selector);
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
    return `<style>${styles}</style><main id="host" data-theme="${theme}"><h1>card</h1>${body
      .map(({ outerHTML }) => outerHTML)
      .join('')}</main>`;
  });
  if (!html.includes('.pill')) throw new Error('The card came without its styles.');
  return `<!doctype html><html lang="zh-Hans"><title>card</title><body>${html}</body></html>`;
}
