import { sameLine } from './assemble.ts';
import type { Block } from './block.ts';
import { opensReport, proseWeight } from './body.ts';
import type { DomBlock } from './dom.ts';

/** Most lines between a headline and the body that are looked at. */
const BETWEEN = 30;

/**
 * The body with the report's opening before it, where that stands under the headline in a container
 * of its own and the body found does not open as a report does. `all` are the blocks of the page.
 */
export function withLead(
  body: readonly Block[],
  all: readonly DomBlock[],
  title: string | null,
): readonly Block[] {
  const first = body.find((block) => proseWeight(block) > 0);
  if (title === null || !first || opensReport([first])) return body;
  if (body.some((block) => block.role === 'boundary')) return body;
  const end = all.findIndex((block) => block.text === first.text);
  const start = all.findLastIndex((block, i) => i < end && sameLine(block.text, title));
  if (start < 0 || end - start > BETWEEN) return body;
  const lead = all.slice(start + 1, end).filter((block) => proseWeight(block) > 0);
  return opensReport(lead) ? [...lead, ...body] : body;
}
