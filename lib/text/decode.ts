/** Bytes of a saved page or text file → text. Old Chinese pages are GBK or Big5 and often say so. */

/** `<meta charset=gb2312>`, `content="text/html; charset=big5"`, `<?xml encoding="…"?>`. */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** The first bytes in which a page has to name its encoding, after the HTML standard. */
const HEAD = 4096;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function decoder(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    // A label that no standard knows: the next guess is as good.
    return null;
  }
}

function strict(bytes: Uint8Array, label: string): string | null {
  try {
    return decoder(label, true)?.decode(bytes) ?? null;
  } catch {
    // Not in this encoding.
    return null;
  }
}

/**
 * By byte order mark, else by what the file declares (where its bytes agree), else UTF-8 where
 * they are UTF-8, else GB 18030, which takes GB2312 and GBK in.
 */
export function decodeText(bytes: Uint8Array): string {
  for (const [mark, label] of MARKS)
    if (mark.every((byte, index) => bytes[index] === byte))
      return new TextDecoder(label).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const declared = DECLARED.exec(head)?.[1] ?? null;
  return (
    (declared && strict(bytes, declared)) ??
    strict(bytes, 'utf-8') ??
    new TextDecoder(declared && decoder(declared, false) ? declared : 'gb18030').decode(bytes)
  );
}
