/** What axe finds wrong with a page as the browser draws it, colours and all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { CardHandle } from './card-handle.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** WCAG 2.2 A and AA and axe's good practice, 24 px targets included; one line for each flaw. */
export async function flawsOf(page: {
  evaluate(script: string): Promise<unknown>;
}): Promise<string[]> {
  // Through the debugger: the pages' own policy lets no inline script in.
  await page.evaluate(`${SOURCE};0`);
  const { violations } = (await page.evaluate(
    "axe.run(document, { rules: { 'target-size': { enabled: true } } })",
  )) as Result;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/**
 * The same of the card. axe cannot look into a closed shadow root, so the card's own HTML and
 * styles are set into a page of their own, in the same theme and at the same width.
 */
export async function flawsOfCard(card: CardHandle, blank: Page): Promise<string[]> {
  const html = await card.run(function () {
    const sheets = [...this.adoptedStyleSheets, ...this.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join('\n');
    if (!sheets.includes('.pill')) throw new Error('The card came without its styles.');
    const body = [...this.children]
      .filter(({ localName }) => localName !== 'style')
      .map(({ outerHTML }) => outerHTML)
      .join('');
    return `<style>${sheets.replaceAll(/:host(?:\(([^)]*)\))?/g, '#host$1')}</style><main id="host"><h1>card</h1>${body}</main>`;
  });
  await blank.setContent(
    `<!doctype html><html lang="zh-Hans"><title>card</title><body>${html}</body></html>`,
  );
  return flawsOf(blank);
}
