import type { Block } from './block.ts';
import { textBlock } from './block.ts';
import { strip, TEMPLATE_CODE, UNSEEN_MARKUP } from './strip.ts';

/** Markup inside Markdown or text that breaks a line. */
const BREAKS =
  /<\/?(?:p|div|section|article|table|tr|li|ul|ol|h[1-6]|blockquote|center|figure)\b[^>]{0,2000}>/gi;
const TAG = /<\/?[a-z][^<>]{0,4000}>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  times: '×',
};

function codePoint(number: number): string {
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '';
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, dec, hex, name) => {
    if (dec) return codePoint(Number(dec));
    if (hex) return codePoint(Number.parseInt(hex, 16));
    return ENTITIES[String(name).toLowerCase()] ?? all;
  });
}

/** Text with its HTML islands turned into lines. */
function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const lines = strip(strip(text, TEMPLATE_CODE, ''), UNSEEN_MARKUP, '\n')
    .replace(/<h([1-6])\b[^>]{0,2000}>/gi, (_, level) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(BREAKS, '\n\n')
    .replace(/<br\b[^>]{0,200}>/gi, '\n')
    .replace(TAG, '');
  return decodeEntities(lines);
}

const IMAGE = /!\[[^\]\n]{0,200}\]\([^)\n]{0,2000}\)/g;
const LINK = /\[([^\]\n]{1,400})\]\((?:[^()\n]|\([^()\n]*\)){0,3000}\)/g;
const EMPHASIS = /(\*\*|__|~~|`)(?=\S)([^\n*_~`]{1,400})\1/g;

function inline(line: string): string {
  return line
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(EMPHASIS, '$2')
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/^\s{0,3}[*+-]\s+(?=\S)/, '')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}

const ATX = /^\s{0,3}(#{1,6})\s*(?=[^#\s])(.*?)\s*#*\s*$/;
const SETEXT = /^\s{0,3}(=|-){3,}\s*$/;
const PARAGRAPHS_IN_LINE = /(?<=[。！？”])[ \u3000\u00a0]{2,}(?=\S)/;

/** Every line of Markdown or plain text as a block; headings carry their level. */
export function blocksOfText(text: string): Block[] {
  const lines = withoutMarkup(text).split(/\r\n|[\n\r\u2028\u2029\f]/);
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    if (line === '' || line.trim() === '') return;
    const heading = line.match(ATX);
    const under = lines[i + 1]?.match(SETEXT);
    if (heading) blocks.push(textBlock(inline(heading[2] ?? ''), heading[1]?.length));
    else if (under) blocks.push(textBlock(inline(line), under[1] === '=' ? 1 : 2));
    else if (!SETEXT.test(line)) {
      for (const part of inline(line).split(PARAGRAPHS_IN_LINE)) blocks.push(textBlock(part));
    }
  });
  return unwrapped(blocks.filter((block) => block.text !== ''));
}

/** Shortest line, in characters, at which a text can be told to be hard-wrapped. */
const LEAST_WRAP = 20;

/**
 * Text broken at a fixed width (mails, copied PDFs) gets its paragraphs back: where most lines
 * are equally long, a full line that does not end a sentence goes on in the next one.
 */
function unwrapped(blocks: readonly Block[]): Block[] {
  const lengths = blocks.filter((b) => b.level === 0).map((b) => b.text.length);
  const width = Math.max(0, ...lengths.slice(0, 5000));
  const full = lengths.filter((n) => n >= width - 3).length;
  if (width < LEAST_WRAP || width > 120 || lengths.length < 5 || full < lengths.length * 0.5)
    return [...blocks];
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const goesOn =
      last?.level === 0 && block.level === 0 && lastWidth(last) && !/[。！？：]$/.test(last.text);
    if (last && goesOn) out[out.length - 1] = { ...last, text: last.text + block.text };
    else out.push(block);
  }
  return out;

  function lastWidth(block: Block): boolean {
    return block.text.length % width >= width - 3 || block.text.length >= width - 3;
  }
}
