/**
 * Links that open a page at a sentence: text fragments, `#:~:text=[prefix-,]start[,end]`.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Span } from '../model/reading.ts';
import { webUrl } from './escape.ts';

/** Up to this many characters a sentence is named whole; longer ones by their two ends. */
const WHOLE = 24;
const SHORTEST = 6;
const LONGEST_PREFIX = 12;

/** The browser takes "-", "," and "&" for syntax, and encodeURIComponent leaves "-" alone. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Ends of words in `text`, where the browser lets a match begin and end. */
function cuts(text: string): number[] {
  return [...words.segment(text)].map(({ index, segment }) => index + segment.length);
}

/** The shortest beginning of `quote` whose first place in `text` is `start`; null if none is. */
function uniqueStart(text: string, quote: string, start: number): string | null {
  for (const cut of cuts(quote)) {
    const head = quote.slice(0, cut);
    if (cut >= SHORTEST && text.indexOf(head) === start) return head;
  }
  return null;
}

/** The shortest end of `quote` that is first met, after its beginning, at its very end. */
function uniqueEnd(quote: string, from: number): string | null {
  for (const cut of cuts(quote).reverse()) {
    const tail = quote.slice(cut);
    if (cut < from) return null;
    if (tail.length >= SHORTEST && quote.indexOf(tail, from) === cut) return tail;
  }
  return null;
}

/** What stands before the sentence in its own paragraph: the browser matches it as context. */
function prefixOf(text: string, start: number): string {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(Math.max(paragraph, start - LONGEST_PREFIX), start).trim();
}

function directive(text: string, span: Span): string {
  const quote = text.slice(span.start, span.end).trim();
  const start = span.start + text.slice(span.start, span.end).indexOf(quote);
  const whole = quote.length <= WHOLE && !quote.includes('\n');
  const head = whole ? quote : uniqueStart(text, quote, start);
  const unique = head !== null && text.indexOf(head) === start;
  const prefix = unique ? '' : prefixOf(text, start);
  const first =
    head ??
    quote.slice(
      0,
      cuts(quote).find((cut) => cut >= SHORTEST * 2),
    );
  const last = whole ? null : uniqueEnd(quote, first.length);
  return `${prefix && `${encode(prefix)}-,`}${encode(first)}${last ? `,${encode(last)}` : ''}`;
}

/**
 * The address of `url` at the stretch `span` of the article's `text`; null where the page has no
 * web address. Another fragment of the address is kept in front, as the standard asks.
 */
export function sentenceLink(url: string | null, text: string, span: Span): string | null {
  const href = webUrl(url);
  if (!href || span.end <= span.start) return href;
  const base = href.split(':~:')[0] ?? href;
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive(text, span)}`;
}
