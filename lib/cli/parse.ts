import { parseHTML } from 'linkedom';
import { strip, TEMPLATE_CODE } from '../page/strip.ts';

/** Ends of the document inside the document; a browser ignores them, linkedom would stop there. */
const ENDS = /<\/(?:html|body)\s*>/gi;
const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/** HTML text as a document, outside a browser. Never loads or runs anything. */
export function parseDocument(html: string): Document {
  const clean = strip(html, TEMPLATE_CODE, '').replace(ENDS, '').trimStart();
  const whole = /<body[\s>]/i.test(clean) ? clean : `<!doctype html><html><body>${clean}`;
  const { document } = parseHTML(clean === '' ? EMPTY : whole);
  return document as unknown as Document;
}
