/**
 * What a user's hands do with the card, whichever driver moves them: the card lives in a closed shadow
 * root, where page scripts and selectors cannot look, so clicks and hovers go through the real mouse.
 */
import { until } from './desk.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Mouse {
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

export abstract class CardHands {
  readonly #mouse: Mouse;

  protected constructor(mouse: Mouse) {
    this.#mouse = mouse;
  }

  /** Runs a function with the shadow root as `this` and a string as its argument. */
  abstract run<T>(
    body: (this: ShadowRoot, argument: string) => T,
    argument?: string,
  ): Promise<Awaited<T>>;

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
    await this.#mouse.move(x + width / 2, y + height / 2);
  }

  async click(selector: string, index = 0): Promise<void> {
    const { x, y, width, height } = await this.box(selector, index);
    await this.#mouse.click(x + width / 2, y + height / 2);
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
