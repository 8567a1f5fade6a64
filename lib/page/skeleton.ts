/** The structure of a page for a report of a wrong reading: tags and text, nothing that runs. */

const LEFT_OUT = new Set(
  'script style noscript template iframe frame object embed svg canvas video audio link yaodian-card'.split(
    ' ',
  ),
);

/** What the reader looks at, or what tells places in a page apart. */
const KEPT = new Set(
  'id class lang charset name property content itemprop datetime rel href role'.split(' '),
);

/** Attributes of these elements only: elsewhere addresses tell who the reader is, not how the page is built. */
const WITH_HREF = new Set(['link', 'base']);

const isKept = (element: Element, name: string): boolean =>
  KEPT.has(name) && (name !== 'href' || WITH_HREF.has(element.localName));

function copyOf(element: Element, to: Document): Element {
  const copy = to.createElement(element.localName);
  for (const { name, value } of element.attributes)
    if (isKept(element, name)) copy.setAttribute(name, value);
  return copy;
}

/** What the user typed stands in no attribute and no text node, but a textarea's first words do. */
const isTyped = (element: Element): boolean =>
  /^(?:input|textarea|select)$/.test(element.localName);

function fill(from: Element, to: Element, document: Document): void {
  for (const node of from.childNodes) {
    if (node.nodeType === 3) to.append(document.createTextNode(node.nodeValue ?? ''));
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const canonical = child.localName === 'link' && child.getAttribute('rel') === 'canonical';
    if ((LEFT_OUT.has(child.localName) && !canonical) || isTyped(child)) continue;
    const copy = copyOf(child, document);
    to.append(copy);
    fill(child, copy, document);
  }
}

/** The page as HTML, read again to the same result; the page itself is not touched. */
export function skeletonOf(page: Document): string {
  const document = page.implementation.createHTMLDocument('');
  const root = copyOf(page.documentElement, document);
  fill(page.documentElement, root, document);
  return `<!doctype html>\n${root.outerHTML}\n`;
}
