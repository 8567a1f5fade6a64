/** Escaping for every format that leaves the extension. What is quoted comes from pages: trust none of it. */

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => HTML_ENTITIES[char] ?? char);
}

/** Text for one line of Markdown (CommonMark, GFM tables included): it is shown as it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** An address for a Markdown link's round brackets. */
export function markdownUrl(url: string): string {
  return url.replace(
    /[()\\<>\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** The address as it may be linked, null for anything but http and https. */
export function webUrl(url: string | null): string | null {
  if (!url) return null;
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/**
 * A cell a spreadsheet may compute: it starts with an operator, in half or full width (a Chinese
 * Excel takes ＝ for =), or with a control character that Excel strips first.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const COMPUTED = /^[\s\p{Cc}\uFEFF]*[=+\-@＝＋－＠|%]/u;

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = COMPUTED.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * CSV after RFC 4180 with a byte order mark, without which Excel takes UTF-8 for the system's
 * code page. Text that a spreadsheet would compute is made inert with an apostrophe.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
