/** JSON for files that people review: one line for whatever fits in `width`, indented otherwise. */
export function readable(value: unknown, width = 100, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat.length + indent.length <= width || value === null || typeof value !== 'object') {
    return flat;
  }
  const inner = `${indent} `;
  const lines = Array.isArray(value)
    ? value.map((item) => readable(item, width, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${readable(item, width, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}
