import { Readability } from '@mozilla/readability';
import type { Block } from './block.ts';
import { hanCount } from './block.ts';
import { DATELINE } from './classify.ts';
import type { DomBlock } from './dom.ts';
import { afterChildren, blocksUnder, extentOf } from './dom.ts';
import type { Site } from './sites/site.ts';

/** Containers that stand around articles on any site, by their class or id. */
const AROUND =
  /(?:^|[\s_-])(?:nav\w*|menu|breadcrumb\w*|crumbs?|position|location|footer|foot|copyright|sidebar|aside|comments?|pinglun|share\w*|bshare|related\w*|recommend\w*|tuijian|hot\w*|rank\w*|toolbar|tools?|login|modal|popup|dialog|qrcode|ewm|advert\w*|ads?|banner|search\w*|pager|pagination|prenext|tags?)(?:$|[\s_-])/i;
const AROUND_TAGS = /^(?:NAV|FOOTER|ASIDE|DIALOG|FORM)$/;

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** Share of links from which a block is a teaser rather than running text. */
const LINKED = 0.2;

/** Han characters of running text in a block; 0 for navigation, headings and labels. */
export function proseWeight(block: Block): number {
  if (block.links > LINKED || block.level > 0 || block.role !== 'text') return 0;
  const han = hanCount(block.text);
  return /[。！？；]/.test(block.text) || (han >= 30 && /，/.test(block.text)) ? han : 0;
}

const weigh = (blocks: readonly DomBlock[]): number =>
  blocks.reduce((sum, block) => sum + proseWeight(block), 0);

/** Least running text, in Han characters, that makes a selector's hit a body. */
const LEAST = 20;

/** Most elements that one selector may name on a page of several articles. */
const MOST = 400;

/** The outermost of elements in document order. */
function outermost(elements: ArrayLike<Element>): Element[] {
  const outer: Element[] = [];
  for (const element of Array.from(elements).slice(0, MOST))
    if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}

/** The outermost matches of the first selector that holds running text. */
export function selected(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const outer = outermost(root.querySelectorAll(selector));
    const hit = outer.filter((element) => weigh(blocksUnder(element)) >= LEAST);
    if (hit.length > 0) return hit;
  }
  return [];
}

/** Running text under each element, in Han characters. */
type Weights = ReadonlyMap<Element, number>;

function weightsUnder(root: Element, blocks: readonly DomBlock[]): Weights {
  const weights = new Map<Element, number>();
  const add = (element: Element, weight: number): void => {
    if (weight > 0) weights.set(element, (weights.get(element) ?? 0) + weight);
  };
  for (const block of blocks) add(block.element, proseWeight(block));
  afterChildren(root, (element) => {
    const parent = element === root ? null : element.parentElement;
    if (parent) add(parent, weights.get(element) ?? 0);
  });
  return weights;
}

/** Share of the running text that a child must hold for the search to go down into it. */
const HOLD = 0.85;
/** Share from which a child may be the article and its neighbours something else. */
const HOLD_MOST = 0.5;

/** Rows of one table and paragraphs of one class belong to one text, whoever holds most of it. */
const alike = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName && a.getAttribute('class') === b.getAttribute('class');

const INLINE = /^(?:P|SPAN|FONT|B|STRONG|EM|I|U|A)$/i;

/**
 * The smallest element that holds nearly all running text under `root`; `most` is the child that
 * holds most of it where the rest looks otherwise, so that one of the two may be something else.
 */
function densest(root: Element, weights: Weights): { element: Element; most: Element | null } {
  let element = root;
  for (;;) {
    const mine = weights.get(element) ?? 0;
    const children = [...element.children].filter((child) => !INLINE.test(child.tagName));
    const holds = (share: number): Element | undefined =>
      children.find((child) => (weights.get(child) ?? 0) >= share * mine);
    const next = mine === 0 ? undefined : holds(HOLD);
    if (!next) {
      const most = holds(HOLD_MOST) ?? null;
      const rest = children.filter((child) => (weights.get(child) ?? 0) > 0);
      const same = most !== null && rest.every((child) => alike(child, most));
      return { element, most: same ? null : most };
    }
    element = next;
  }
}

/** Most of a page's running text that something around an article may hold. */
const AROUND_HOLDS = 0.4;

/** Tells what stands around an article; never what holds much of the running text. */
function aroundIn(root: Element, weights: Weights): (element: Element) => boolean {
  const total = weights.get(root) ?? 0;
  return (element) => {
    const tagged = AROUND_TAGS.test(element.tagName.toUpperCase());
    if (!tagged && !AROUND.test(namesOf(element))) return false;
    return (weights.get(element) ?? 0) <= total * AROUND_HOLDS;
  };
}

/** Largest page, in elements and in depth, that Readability is asked about. */
const READABILITY = { elements: 8000, depth: 300 } as const;

function byReadability(doc: Document, root: Element): Element | null {
  const { elements, depth } = extentOf(root);
  if (elements > READABILITY.elements || depth > READABILITY.depth) return null;
  try {
    const clone = doc.cloneNode(true) as Document;
    const found = new Readability<Node>(clone, {
      serializer: (node) => node,
      charThreshold: 80,
      disableJSONLD: true,
    }).parse();
    return (found?.content as Element | undefined) ?? null;
  } catch {
    // Readability throws on broken trees: our own search stands in.
    return null;
  }
}

/** Least share of the running text found that Readability's answer must keep to be believed. */
const BELIEVED = 0.5;

/** True for a page of several reports: more than one paragraph opens as a report does. */
function several(blocks: readonly DomBlock[]): boolean {
  return blocks.filter((block) => DATELINE.test(block.text)).length > 1;
}

interface Densest {
  /** The page without what stands around an article. */
  readonly kept: readonly DomBlock[];
  /** The part of it that holds nearly all running text. */
  readonly ours: DomBlock[];
  readonly sure: boolean;
}

function densestBlocks(root: Element, all: readonly DomBlock[]): Densest {
  const leave = aroundIn(root, weightsUnder(root, all));
  const kept = blocksUnder(root, leave);
  const weights = weightsUnder(root, kept);
  const { element, most } = densest(root, weights);
  const ours = withParagraphsBeside(element, weights, leave);
  const rival = most ?? element;
  const below = belowHeadline(root, weights, kept);
  if (below && !rival.contains(below) && !below.contains(rival)) {
    const theirs = blocksUnder(below, leave);
    if (opensReport(theirs) && !opensReport(blocksUnder(rival, leave)))
      return { kept, ours: theirs, sure: true };
  }
  return { kept, ours, sure: most === null };
}

/** A paragraph as editors write it, without a name of its own. */
const isPlain = (element: Element): boolean =>
  element.tagName.toUpperCase() === 'P' && namesOf(element).trim() === '';

/** The blocks of the element, with the plain paragraphs that stand before and after it. */
function withParagraphsBeside(
  element: Element,
  weights: Weights,
  leave: (element: Element) => boolean,
): DomBlock[] {
  const parent = element.parentElement;
  const isBeside = (other: Element): boolean =>
    other !== element && isPlain(other) && (weights.get(other) ?? 0) > 0;
  if (!parent || ![...parent.children].some(isBeside)) return blocksUnder(element, leave);
  const isElsewhere = (other: Element): boolean =>
    other.parentElement === parent && other !== element && !isBeside(other);
  return blocksUnder(parent, (other) => isElsewhere(other) || leave(other));
}

/** Shortest line that the window's title may echo, in characters. */
const ECHO = 8;

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** The smallest element with running text around the headline that the window's title begins with. */
function belowHeadline(
  root: Element,
  weights: Weights,
  blocks: readonly DomBlock[],
): Element | null {
  const title = squeezed(root.ownerDocument.title);
  const headline = blocks.find(({ text, links }) => {
    const bare = squeezed(text);
    return bare.length >= ECHO && links <= LINKED && title.startsWith(bare);
  });
  let at = headline?.element ?? null;
  while (at && at !== root && (weights.get(at) ?? 0) < LEAST) at = at.parentElement;
  return at === root ? null : at;
}

/** True where the first sentence is a report's: it dates what it tells, or names a meeting. */
export function opensReport(blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => proseWeight(block) > 0)?.text.slice(0, 80) ?? '';
  return DATELINE.test(first) || (/日/.test(first) && /[召举舉][开開行]|[会會][议議]/.test(first));
}

/** The page's own blocks for Readability's, which has taken off the markup that tells captions. */
function asPrinted(page: readonly DomBlock[], theirs: DomBlock[]): DomBlock[] {
  const printed = new Set(page.map((block) => block.text));
  const wanted = new Set(theirs.map((block) => block.text));
  if (theirs.some((block) => proseWeight(block) > 0 && !printed.has(block.text))) return theirs;
  return page.filter((block) => wanted.has(block.text));
}

/**
 * The article's blocks where no selector hits: those of the one element that holds nearly all
 * running text; where another part of the page holds much of it too, Readability is asked which
 * is the article. `all` are the blocks of the whole page.
 */
export function searched(doc: Document, root: Element, all: readonly DomBlock[]): DomBlock[] {
  const { kept, ours, sure } = densestBlocks(root, all);
  if (weigh(kept) === 0) return [...all];
  if (sure || several(ours)) return ours;
  const readable = byReadability(doc, root);
  const theirs = readable ? blocksUnder(readable) : [];
  if (weigh(theirs) < BELIEVED * weigh(ours)) return ours;
  return asPrinted(kept, theirs);
}

/** Adapters whose selectors name editors' containers, which also hold notices and footers. */
const ANYONES = ['generic', 'gov'];
/** Least share of the page's running text that such a container must hold to be the article's. */
const HOLDS = 0.2;
const FOOTER = 'footer, [class*="foot"], [id*="foot"]';

/** The elements that the adapter names as the article's body; none where they hold too little. */
export function bodiesOf(root: Element, site: Site, all: readonly DomBlock[]): Element[] {
  if (!ANYONES.includes(site.id)) return selected(root, site.body);
  let least: number | null = null;
  for (const selector of site.body) {
    const hit = selected(root, [selector]);
    const bodies = hit.filter((element) => element.closest(FOOTER) === null);
    if (bodies.length === 0) continue;
    least ??= HOLDS * weigh(densestBlocks(root, all).ours);
    const weight = bodies.reduce((sum, element) => sum + weigh(blocksUnder(element)), 0);
    if (weight >= least) return bodies;
  }
  return [];
}

/** Least share of a body's running text that must remain when the adapter's furniture is left out. */
const REMAINS = 0.5;

/** The blocks of a body without what the adapter says does not belong to it. */
export function bodyBlocksUnder(body: Element, site: Site): DomBlock[] {
  const everything = blocksUnder(body);
  const selector = site.drop.join(', ');
  if (selector === '') return everything;
  const blocks = blocksUnder(body, (element) => element.matches(selector));
  return weigh(blocks) < REMAINS * weigh(everything) ? everything : blocks;
}
