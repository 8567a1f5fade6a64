/** Kinds of input that take no text: a key pressed there is not part of a word. */
const NO_TEXT = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** The element that has the focus, inside open shadow roots too. */
function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether what is typed goes into a field of the page: shortcuts are left alone meanwhile. */
export function isTyping(document: Document): boolean {
  const at = focused(document);
  if (!at) return false;
  if (at.localName === 'input') return !NO_TEXT.test((at as HTMLInputElement).type);
  return at.localName === 'textarea' || (at as HTMLElement).isContentEditable === true;
}
