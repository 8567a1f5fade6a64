/** The cheap look that decides whether the reader is worth injecting. High recall, no parsing of the article. */

/** What a meeting is called, in simplified and traditional characters. */
const MEETING =
  /(?:[会會][议議商审審]|常委[会會]|常委扩大|政治局|全[会會]|座[谈談][会會]|[调調]度[会會]|推[进進][会會]|工作[会會]|[动動][员員](?:部署|大)?[会會]|部署[会會]|[专專][题題][会會]|例[会會]|[电電][视視][电電][话話]|[续續][会會]|[启啟][动動][会會]|[领領][导導]小[组組]|[党黨][组組][会會]|[办辦]公[会會]|[视視][频頻][会會]|[现現][场場][会會]|交流[会會]|[汇匯彙][报報][会會]|[学學][习習][会會]|[总總][结結][会會]|[誓]师)/;

/** What is done at one. */
const DOING =
  /(?:召[开開]|主持|[强強][调調]|指出|要求|[举舉]行|部署|[审審][议議]|[传傳][达達]|[会會][议議][认認][为為]|[讲講][话話]|收[听聽]收看|[学學][习習][贯貫][彻徹]|[获獲]悉)/;

/** How much of a page is looked at, in characters and in nodes. */
const TEXT = 6000;
const NODES = 20_000;

const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FOOTER|SELECT|TEXTAREA|SVG|IFRAME)$/i;

/** Running text at the head of the document, as far as the limits go. */
function someText(root: Node): string {
  let text = '';
  let node: Node | null = root.firstChild;
  for (let seen = 0; node && seen < NODES && text.length < TEXT; seen++) {
    if (node.nodeType === 3) {
      const piece = (node.nodeValue ?? '').trim();
      // Labels of links and buttons say nothing; sentences do.
      if (piece.length >= 16) text += `${piece.slice(0, TEXT)}\n`;
    }
    const down: Node | null = SKIPPED.test(node.nodeName) ? null : node.firstChild;
    node = down ?? following(node, root);
  }
  return text;
}

/** The next node in document order outside `node`. */
function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/**
 * True where the page could be a report of a meeting. A few milliseconds at most: the title, the
 * headings and some of the text, never the whole page. `url` only rules out what is no web page.
 */
export function couldBeReport(doc: Document, url: string): boolean {
  if (!/^(?:https?|file):/i.test(url) || !doc.documentElement || !doc.body) return false;
  const title = doc.title;
  const heading = doc.querySelector('h1')?.textContent ?? '';
  if (MEETING.test(`${title} ${heading}`.slice(0, 400))) return true;
  const text = someText(doc.body);
  return MEETING.test(text) && DOING.test(text);
}
