/**
 * Lines of a byte stream, one at a time, whatever their length. Line ends are \n and \r\n.
 * Holds one line, never the whole input; the pieces of a long line are joined once.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, at));
      yield withoutReturn(pieces.join(''));
      pieces = [];
      from = at + 1;
    }
    if (from < text.length) pieces.push(text.slice(from));
  }
  const rest = withoutReturn(pieces.join('') + decoder.decode());
  if (rest !== '') yield rest;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
