/**
 * Finds stretches of an article's text in the page it was read from. The text has lost the page's
 * white space and had broken columns healed, so both sides are compared without white space.
 */

/** White space, zero-width marks and soft hyphens: what layout adds and takes away. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const BLANKS = new RegExp(BLANK.source, 'g');
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'TITLE']);
/** A shorter piece of a broken sentence would be found anywhere. */
const SMALLEST_PIECE = 6;
const MOST_PIECES = 6;

interface Piece {
  readonly node: Text;
  /** Where the node's first visible character stands in the page's squeezed text. */
  readonly start: number;
}

interface PageText {
  readonly squeezed: string;
  readonly pieces: readonly Piece[];
}

export interface Locator {
  /** Ranges of the page that show text[start, end); null where the page does not hold it. */
  find(start: number, end: number): readonly Range[] | null;
}

const squeeze = (text: string) => text.replace(BLANKS, '');

function readTexts(document: Document): PageText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    UNSEEN.has(node.parentElement?.tagName ?? '')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = squeeze((node as Text).data);
    if (!part) continue;
    pieces.push({ node: node as Text, start: length });
    parts.push(part);
    length += part.length;
  }
  return { squeezed: parts.join(''), pieces };
}

/** Offset in a node's own data of its n-th visible character. */
function offsetInNode(data: string, visible: number): number {
  let seen = 0;
  for (let i = 0; i < data.length; i += 1) {
    if (BLANK.test(data.charAt(i))) continue;
    if (seen === visible) return i;
    seen += 1;
  }
  return data.length;
}

/** The last piece that starts at or before `at`. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function toRange(document: Document, page: PageText, start: number, end: number): Range | null {
  const first = pieceAt(page.pieces, start);
  const last = pieceAt(page.pieces, end - 1);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = document.createRange();
  range.setStart(first.node, offsetInNode(first.node.data, start - first.start));
  range.setEnd(last.node, offsetInNode(last.node.data, end - 1 - last.start) + 1);
  return range;
}

/** Longest prefix of `text` that the page holds from `from` on, and where; by halving. */
function longestPrefix(squeezed: string, text: string, from: number): [number, number] | null {
  let low = 0;
  let high = text.length;
  let at = -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const found = squeezed.indexOf(text.slice(0, middle), from);
    if (found < 0) high = middle - 1;
    else {
      low = middle;
      at = found;
    }
  }
  return low >= Math.min(SMALLEST_PIECE, text.length) && at >= 0 ? [at, low] : null;
}

/** A sentence cut by a column, a caption or an advertisement stands in several pieces. */
function findPieces(squeezed: string, text: string): [number, number][] | null {
  const found: [number, number][] = [];
  let rest = text;
  let from = 0;
  while (rest && found.length < MOST_PIECES) {
    const next = longestPrefix(squeezed, rest, from);
    if (!next) return null;
    const [at, length] = next;
    found.push([at, at + length]);
    rest = rest.slice(length);
    from = at + length;
  }
  return rest ? null : found;
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Where it begins in the page's squeezed text; -1 where it is not there in one piece. */
  readonly at: number;
}

/** Paragraphs are looked for in order, so that a teaser with the same words is not taken. */
function placeParagraphs(text: string, squeezed: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let cursor = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const words = squeeze(line);
    const ahead = words ? squeezed.indexOf(words, cursor) : -1;
    const at = ahead >= 0 || !words ? ahead : squeezed.indexOf(words);
    if (ahead >= 0) cursor = ahead + words.length;
    paragraphs.push({ start, end: start + line.length, at });
    start += line.length + 1;
  }
  return paragraphs;
}

function placeOf(
  text: string,
  page: PageText,
  paragraphs: readonly Paragraph[],
  start: number,
  end: number,
): [number, number][] | null {
  const words = squeeze(text.slice(start, end));
  if (!words) return null;
  const home = paragraphs.find((p) => start >= p.start && end <= p.end);
  if (home && home.at >= 0) {
    const at = home.at + squeeze(text.slice(home.start, start)).length;
    return [[at, at + words.length]];
  }
  return findPieces(page.squeezed, words);
}

/** A locator for one article. The page is walked on first need, and again after it has changed. */
export function createLocator(document: Document, text: string): Locator {
  let page: PageText | null = null;
  let paragraphs: Paragraph[] = [];
  const look = (start: number, end: number): Range[] | null => {
    if (!page) {
      page = readTexts(document);
      paragraphs = placeParagraphs(text, page.squeezed);
    }
    const current = page;
    const places = placeOf(text, current, paragraphs, start, end);
    const ranges = places?.map(([from, to]) => toRange(document, current, from, to));
    return ranges?.every((range) => range !== null) ? ranges : null;
  };
  return {
    find(start, end) {
      const known = page !== null;
      const found = look(start, end);
      if (found || !known) return found;
      page = null;
      return look(start, end);
    },
  };
}
