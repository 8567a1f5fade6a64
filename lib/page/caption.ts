/** Classes of captions, and those of pictures that may hold one. */
const CAPTION =
  /(?:^|[\s_-])(?:caption|pictext|pic-?note|picintro|img_?desc\w*|figcaption|tuzhu|imgtext)(?:$|[\s_-])/i;
const PICTURE = /(?:^|[\s_-])(?:pic|photo|figure|image|img)(?:$|[\s_-])/i;

/** Longest text beside a picture that is taken for its caption, in characters. */
const CAPTION_LIMIT = 160;

/** True for an element that its own markup calls a caption. */
export function isCaption(element: Element, tag: string): boolean {
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return true;
  const name = element.getAttribute('class');
  if (name === null || tag === 'BODY') return false;
  if (CAPTION.test(name)) return true;
  if (!PICTURE.test(name) || tag === 'P' || tag === 'SPAN' || tag === 'IMG') return false;
  const text = element.textContent ?? '';
  if (text.length > CAPTION_LIMIT || element.querySelector('img') === null) return false;
  return element.querySelectorAll('p').length <= 1;
}

const isCentred = (element: Element): boolean =>
  element.tagName.toUpperCase() === 'CENTER' ||
  /center/i.test(element.getAttribute('align') ?? '') ||
  /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '');

/** How far up a centred element is looked for, and how many nodes of it are looked at. */
const NEAR = 3;
const NODES = 60;

/** True where the element holds no more text than a caption and what stands around it. */
function isShort(element: Element): boolean {
  const waiting: Node[] = [element];
  let length = 0;
  for (let seen = 0; waiting.length > 0; seen += 1) {
    const node = waiting.pop();
    if (seen > NODES || length > 2 * CAPTION_LIMIT) return false;
    if (node?.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    for (let child = node?.firstChild ?? null; child; child = child.nextSibling) {
      if (waiting.length > NODES) return false;
      waiting.push(child);
    }
  }
  return length <= 2 * CAPTION_LIMIT;
}

/** True where the element, or one around it that holds hardly more, is centred by its own markup. */
export function centred(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i < NEAR; i += 1, at = at.parentElement) {
    if (isCentred(at)) return isShort(at);
  }
  return false;
}

/** Small or grey letters, as captions are set in editors without a style for them. */
const FAINT =
  /(?:^|[;\s])color\s*:\s*(?:#(?:[789a]{3}|[789a]{6})\b|rgb\(\s*1[2-6]\d\s*,\s*1[2-6]\d\s*,\s*1[2-6]\d|gr[ae]y)|font-size\s*:\s*1[0-3](?:\.\d+)?px/i;

/** True where the element, or the only one in it, is set in small or grey letters. */
function faint(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i < NEAR; i += 1) {
    if (FAINT.test(at.getAttribute('style') ?? '')) return true;
    at = at.childElementCount === 1 ? at.firstElementChild : null;
  }
  return false;
}

const setApart = (element: Element): boolean => centred(element) || faint(element);

/** What a report says and a caption does not. */
const REPORTED =
  /(?:会议|會議|全会)(?:指出|强调|強調|要求|认为|認為|决定|決定|还)|[一二三四五六七八九]是|^第?[一二三四五六七八九十]{1,3}(?:要|、)|^[（(][一二三四五六七八九十]/;

/** True for the first line after a picture that is set as captions are and reports nothing. */
export function captionedBy(element: Element, text: string): boolean {
  return text.length <= CAPTION_LIMIT && !REPORTED.test(text) && setApart(element);
}

/** Share of the sentences from which on captions' setting is the page's way to set text. */
const THROUGHOUT = 0.4;

/** True where much of the running text is set as captions are, so that it tells nothing. */
export function setApartThroughout(
  blocks: readonly { readonly text: string; readonly element: Element }[],
): boolean {
  const sentences = blocks.filter((block) => /[。！？]/.test(block.text));
  const set = sentences.filter((block) => setApart(block.element));
  return set.length > 1 && set.length > THROUGHOUT * sentences.length;
}
