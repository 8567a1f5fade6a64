import { Readability } from '@mozilla/readability';
import { hanCount } from './block.ts';
import type { DomBlock } from './dom.ts';
import { blocksUnder } from './dom.ts';
import type { Site } from './sites/site.ts';

/** Containers that stand around articles on any site, by their class or id. */
const AROUND =
  /(?:^|[\s_-])(?:nav\w*|menu|breadcrumb\w*|crumbs?|position|location|footer|foot|copyright|sidebar|aside|comments?|pinglun|share\w*|bshare|related\w*|recommend\w*|tuijian|hot\w*|rank\w*|toolbar|tools?|login|modal|popup|dialog|qrcode|ewm|advert\w*|ads?|banner|search\w*|pager|pagination|prenext|tags?)(?:$|[\s_-])/i;
const AROUND_TAGS = /^(?:NAV|FOOTER|ASIDE|DIALOG|FORM)$/;

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** Han characters of running text in a block; 0 for navigation, headings and labels. */
export function proseWeight(block: DomBlock): number {
  if (block.links > 0.5 || block.level > 0 || block.role !== 'text') return 0;
  const han = hanCount(block.text);
  return /[。！？；]/.test(block.text) || (han >= 30 && /，/.test(block.text)) ? han : 0;
}

const weigh = (blocks: readonly DomBlock[]): number =>
  blocks.reduce((sum, block) => sum + proseWeight(block), 0);

/** Least running text, in Han characters, that makes a selector's hit a body. */
const LEAST = 20;

/** The outermost matches of the first selector that holds running text. */
export function selected(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const all = [...root.querySelectorAll(selector)];
    const outer = all.filter(
      (element) => !all.some((other) => other !== element && other.contains(element)),
    );
    const hit = outer.filter((element) => weigh(blocksUnder(element)) >= LEAST);
    if (hit.length > 0) return hit;
  }
  return [];
}

/** Share of the running text that a child must hold for the search to go down into it. */
const HOLD = 0.85;

/** The smallest element that holds nearly all running text under `root`. */
function densest(root: Element, blocks: readonly DomBlock[]): Element {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight === 0) continue;
    for (let at: Element | null = block.element; at; at = at === root ? null : at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  let at = root;
  for (;;) {
    const mine = weights.get(at) ?? 0;
    const child = [...at.children].find((element) => (weights.get(element) ?? 0) >= HOLD * mine);
    if (!child || mine === 0 || /^(?:P|SPAN|FONT|B|STRONG)$/.test(child.tagName.toUpperCase()))
      return at;
    at = child;
  }
}

/** True for what stands around an article; never for what holds much of the running text. */
export function around(total: number): (element: Element) => boolean {
  return (element) => {
    const tagged = AROUND_TAGS.test(element.tagName.toUpperCase());
    if (!tagged && !AROUND.test(namesOf(element))) return false;
    return weigh(blocksUnder(element)) < total * 0.4;
  };
}

/** Largest page, in elements, that Readability is asked about. */
const READABILITY_LIMIT = 20_000;

function byReadability(doc: Document): Element | null {
  try {
    const clone = doc.cloneNode(true) as Document;
    const found = new Readability<Node>(clone, {
      serializer: (node) => node,
      charThreshold: 80,
      maxElemsToParse: READABILITY_LIMIT,
      disableJSONLD: true,
    }).parse();
    return (found?.content as Element | undefined) ?? null;
  } catch {
    // Readability throws on pages above its limit and on broken trees: our own search stands in.
    return null;
  }
}

/** Least share of the page's running text that Readability's answer must keep to be believed. */
const BELIEVED = 0.8;

/** The article's blocks where no selector hits: Readability's answer if it holds the text, else the densest element's. */
export function searched(doc: Document, root: Element): DomBlock[] {
  const total = weigh(blocksUnder(root));
  const leave = around(total);
  const kept = blocksUnder(root, leave);
  const own = densest(root, kept);
  const ours = blocksUnder(own, leave);
  const readable = byReadability(doc);
  if (!readable) return ours;
  const theirs = blocksUnder(readable, leave);
  const [a, b] = [weigh(theirs), weigh(ours)];
  return a >= BELIEVED * b && a <= b ? theirs : ours;
}

/** Left out inside an adapter's body. */
export function dropOf(site: Site): (element: Element) => boolean {
  const selector = site.drop.join(', ');
  return selector === '' ? () => false : (element) => element.matches(selector);
}
