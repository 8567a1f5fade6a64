/** Bytes of a saved page as text. */

/** How far into a page its charset may be declared, in bytes (twice what HTML asks for). */
const HEAD = 4096;

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

/** Every charset of the GB family is a part of GB18030. */
const LABELS: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  'big5-hkscs': 'big5',
  utf8: 'utf-8',
};

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodes(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Not this charset, or a label that nobody knows: the caller tries the next one.
    return null;
  }
}

/** Characters that Chinese texts are full of; the charset that yields more of them is the right one. */
const FREQUENT =
  /[的一是在不了有和人这这中大为上个国我以要他时来用们生到作地于出会議会领导强调工作，。、]/g;

function sniffed(bytes: Uint8Array): string {
  const candidates = ['gb18030', 'big5'].map((label) => {
    const text = new TextDecoder(label).decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    return { text, score: (text.match(FREQUENT)?.length ?? 0) - 4 * broken };
  });
  candidates.sort((a, b) => b.score - a.score);
  return candidates[0]?.text ?? '';
}

/**
 * Text of a saved page or text file: by byte order mark, by the charset that it declares where
 * the bytes are right for it, as UTF-8 where they are, else as GB18030 or Big5, whichever reads
 * as Chinese.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).match(DECLARED);
  const label = (head?.[1] ?? head?.[2] ?? '').toLowerCase();
  const declared = LABELS[label] ?? label;
  return decodes(bytes, 'utf-8') ?? (declared ? decodes(bytes, declared) : null) ?? sniffed(bytes);
}
