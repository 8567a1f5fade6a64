/**
 * The browser's real side panel. Playwright does not count it among the pages, so it is spoken to
 * through the debugger.
 */
import type { BrowserContext, CDPSession } from 'playwright-core';

interface Answer {
  readonly id: number;
  readonly result?: {
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

export class RealSidePanel {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  #asked = 0;

  private constructor(session: CDPSession, sessionId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
  }

  /** Waits until the side panel is open. */
  static async find(context: BrowserContext): Promise<RealSidePanel> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser takes no debugging session.');
    const deadline = Date.now() + 20_000;
    for (;;) {
      const { targetInfos } = await session.send('Target.getTargets');
      const panel = targetInfos.find(({ url }) =>
        /\/sidepanel\.html$/.test(url.split(/[?#]/)[0] ?? ''),
      );
      if (panel) {
        const { targetId } = panel;
        const { sessionId } = await session.send('Target.attachToTarget', { targetId });
        return new RealSidePanel(session, sessionId);
      }
      if (Date.now() > deadline) throw new Error('Waited in vain for the side panel.');
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Evaluates an expression in the panel; its value comes back as JSON. */
  async evaluate<T>(expression: string): Promise<T> {
    const id = ++this.#asked;
    const answered = new Promise<Answer>((resolve) => {
      const listen = ({ message }: { readonly message: string }) => {
        const answer = JSON.parse(message) as Answer;
        if (answer.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', listen);
        resolve(answer);
      };
      this.#session.on('Target.receivedMessageFromTarget', listen);
    });
    const params = { expression, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result } = await answered;
    if (!result || result.exceptionDetails) throw new Error(result?.exceptionDetails?.text);
    return result.result.value as T;
  }
}
