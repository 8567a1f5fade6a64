import type { BrowserContext } from 'playwright-core';
import { backgroundOf } from './launch.ts';

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
}

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object): Promise<Answer> };
};

/** Asks the reader in the page; null where none has been put there. */
export async function askPage(
  context: BrowserContext,
  tab: number,
  name: string,
): Promise<unknown> {
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
