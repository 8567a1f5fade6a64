/** What axe finds wrong with a page as the browser draws it, colours and all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
