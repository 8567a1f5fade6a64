import type { Block } from './block.ts';

/** Shortest text that is looked for again, in characters. */
const LEAST = 24;

/** How far down an article its opening is looked for again. */
const NEAR = 6;

/** A cut opening: "10月8日，青禾县召开…工作调度会。县委…". */
const uncut = (text: string): string => text.replace(/(?:\.{2,}|…+)$/, '');

/** True for a summary over the article: the next paragraphs begin with the same words. */
function announces(blocks: readonly Block[], i: number): boolean {
  const summary = uncut(blocks[i]?.text ?? '');
  if (summary.length < LEAST) return false;
  return blocks
    .slice(i + 1, i + 1 + NEAR)
    .some(({ text }) => text.length > summary.length && text.startsWith(summary));
}

/**
 * The blocks without what is printed twice: a summary cut from the opening, and the copy of an
 * article for another width of screen. Short lines go only in a run with longer ones.
 */
export function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  let again = false;
  return blocks.filter((block, i) => {
    const { text } = block;
    if (i < NEAR && announces(blocks, i)) return false;
    again = seen.has(text) && (again || text.length >= LEAST);
    seen.add(text);
    return !again || block.role !== 'text';
  });
}
