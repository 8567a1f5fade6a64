import type { Block } from './block.ts';
import { tidy } from './block.ts';
import { captionedBy, isCaption, setApartThroughout } from './caption.ts';

/** A block of a document, with the element that it stands in. */
export interface DomBlock extends Block {
  readonly element: Element;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH SELECT TEXTAREA BUTTON INPUT AUDIO VIDEO CANVAS HEAD MAP DATALIST DIALOG',
);
const BREAKING = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FOUNDER-CONTENT H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BR',
);

/** True for an element that shows nothing, as far as its own markup tells. */
function unseen(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Text gathered between two breaks. */
class Line {
  text = '';
  linked = 0;
  level = 0;
  caption = false;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const PARAGRAPHS_IN_LINE = /(?<=[。！？”])[ \u3000\u00a0]{2,}(?=\S)/;

/**
 * The blocks under `root` in document order; nothing that `left` says is left out. Walks without
 * recursion, so that no depth of nesting can break it, and never changes the document.
 */
export function blocksUnder(
  root: Element,
  left: (element: Element) => boolean = () => false,
): DomBlock[] {
  const blocks: DomBlock[] = [];
  const beside: number[] = [];
  const trail: Element[] = [];
  let line = new Line();
  let level = 0;
  let links = 0;
  let captions = 0;
  let pictured = false;

  const flush = (): void => {
    const element = trail.at(-1) ?? root;
    for (const part of line.text.split(PARAGRAPHS_IN_LINE)) {
      const text = tidy(part);
      if (text === '') continue;
      const share = Math.min(1, line.linked / text.length);
      const role = line.caption ? 'caption' : 'text';
      if (pictured && line.level === 0 && captionedBy(element, text)) beside.push(blocks.length);
      blocks.push({ text, level: line.level, role, links: share, element });
      pictured = false;
    }
    line = new Line();
  };
  const enter = (element: Element): void => {
    const tag = element.tagName.toUpperCase();
    if (BREAKING.has(tag)) flush();
    trail.push(element);
    const heading = /^H([1-6])$/.exec(tag);
    if (heading) level = Number(heading[1]);
    if (tag === 'A') links++;
    if (tag === 'IMG') pictured = true;
    if (isCaption(element, tag)) captions++;
  };
  const leave = (element: Element): void => {
    const tag = element.tagName.toUpperCase();
    if (BREAKING.has(tag)) flush();
    trail.pop();
    if (/^H[1-6]$/.test(tag)) level = 0;
    if (tag === 'A') links--;
    if (isCaption(element, tag)) captions--;
  };
  const read = (text: string): void => {
    line.text += text;
    if (links > 0) line.linked += text.trim().length;
    if (text.trim() === '') return;
    if (level > 0) line.level = level;
    if (captions > 0) line.caption = true;
  };

  walk(root, { enter, leave, read, left });
  flush();
  return withCaptions(blocks, beside);
}

/** The blocks with those `beside` a picture as captions, unless the text itself is set that way. */
function withCaptions(blocks: DomBlock[], beside: readonly number[]): DomBlock[] {
  if (beside.length === 0 || setApartThroughout(blocks)) return blocks;
  const at = new Set(beside);
  return blocks.map((block, i) => (at.has(i) ? { ...block, role: 'caption' } : block));
}

interface Visitor {
  enter(element: Element): void;
  leave(element: Element): void;
  read(text: string): void;
  left(element: Element): boolean;
}

function walk(root: Element, visitor: Visitor): void {
  visitor.enter(root);
  let node: Node | null = root.firstChild;
  let parent: Node = root;
  for (;;) {
    if (node === null) {
      visitor.leave(parent as Element);
      if (parent === root) return;
      node = parent.nextSibling;
      parent = parent.parentNode ?? root;
    } else if (isElement(node) && !unseen(node) && !visitor.left(node)) {
      visitor.enter(node);
      parent = node;
      node = node.firstChild;
    } else {
      if (node.nodeType === 3 || node.nodeType === 4) visitor.read(node.nodeValue ?? '');
      node = node.nextSibling;
    }
  }
}

const NOTHING = (): void => {};

/** Calls `visit` for every element under `root` and for `root`, children before their parents. */
export function afterChildren(root: Element, visit: (element: Element) => void): void {
  walk(root, { enter: NOTHING, leave: visit, read: NOTHING, left: () => false });
}

/** Number of elements under `root` and the depth of the deepest. */
export function extentOf(root: Element): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let level = 0;
  const enter = (): void => {
    elements++;
    level++;
    depth = Math.max(depth, level);
  };
  const leave = (): void => {
    level--;
  };
  walk(root, { enter, leave, read: NOTHING, left: () => false });
  return { elements, depth };
}

/** Most elements of one selector, and longest text of one, that linesAt looks at. */
const CANDIDATES = 40;
const LONGEST = 800;

/** Short texts in the order of the selectors that name their elements; inline elements run together. */
export function linesAt(root: ParentNode, selectors: readonly string[]): string[] {
  return elementsAt(root, selectors).map((element) => tidy(element.textContent ?? ''));
}

/** The same with a space between elements, for lines put together of labels and values. */
export function labelledLinesAt(root: ParentNode, selectors: readonly string[]): string[] {
  return elementsAt(root, selectors).map((element) => {
    const pieces: string[] = [];
    const read = (text: string): void => {
      pieces.push(text);
    };
    walk(element, { enter: NOTHING, leave: NOTHING, read, left: () => false });
    return tidy(pieces.join(' '));
  });
}

function elementsAt(root: ParentNode, selectors: readonly string[]): Element[] {
  return selectors
    .flatMap((selector) => [...root.querySelectorAll(selector)].slice(0, CANDIDATES))
    .filter((element) => (element.textContent ?? '').length <= LONGEST);
}
