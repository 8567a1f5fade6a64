import { parseHTML } from 'linkedom';

/** Code that a template left behind, and what stands before the markup. */
const TEMPLATE = /<%[\s\S]*?%>|<\?(?:php|=|xml)[\s\S]*?\?>/gi;

/** HTML text as a document, outside a browser. Never loads or runs anything. */
export function parseDocument(html: string): Document {
  const clean = html.replace(TEMPLATE, '').replace(/^[\s\ufeff]+/, '');
  const whole = /<body[\s>]/i.test(clean)
    ? clean
    : `<!doctype html><html><body>${clean}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
