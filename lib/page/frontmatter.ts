import { parse } from 'yaml';
import { dateIn, dateInUrl } from './dates.ts';

/** What a Markdown file's YAML head says about the page. */
export interface FrontMatter {
  readonly title: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The text after the front matter; the whole text where there is none. */
  readonly body: string;
}

const FENCE = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** Longest head taken for front matter, in characters. */
const LIMIT = 20_000;

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** First of the named fields that holds text. */
function pick(fields: Record<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    const found = string(value) ?? (value instanceof Date ? value.toISOString() : null);
    if (found) return found;
  }
  return null;
}

function fieldsOf(head: string): Record<string, unknown> | null {
  try {
    // Dates stay as written: a YAML timestamp would lose the zone it was printed with.
    const value: unknown = parse(head, {
      schema: 'failsafe',
      maxAliasCount: 0,
      logLevel: 'error',
    });
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    // A head that is not YAML is read line by line below: half a head is better than none.
    return null;
  }
}

function fieldsByLine(head: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of head.split(/\r?\n/)) {
    const match = line.match(/^([\w-]+)\s*:\s*(.+?)\s*$/);
    if (match?.[1] && match[2]) fields[match[1]] = match[2].replace(/^(["'])(.*)\1$/, '$2');
  }
  return fields;
}

/** An archive's address leads to the page that it keeps. */
function original(url: string | null): string | null {
  const kept = url?.match(/^https?:\/\/web\.archive\.org\/web\/\w+\/(https?:\/\/.+)$/);
  return kept?.[1] ?? url;
}

/**
 * A feed's "GMT" is often the site's own clock. Where an address in the head names the day
 * that the date itself prints, that day is right; else the instant's day in China.
 */
function dayOf(date: string | null, head: string): string | null {
  if (!date) return null;
  const time = Date.parse(date);
  const printed = Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
  const named = head.split('\n').map(dateInUrl);
  return printed !== null && named.includes(printed) ? printed : dateIn(date);
}

export function readFrontMatter(text: string): FrontMatter {
  const match = text.slice(0, LIMIT).match(FENCE);
  if (!match?.[1]) return { title: null, published: null, author: null, url: null, body: text };
  const fields = fieldsOf(match[1]) ?? fieldsByLine(match[1]);
  const url = pick(fields, ['original_url', 'from', 'url', 'link', 'source_url', 'canonical']);
  return {
    title: pick(fields, ['title', 'headline', 'Title']),
    published: dayOf(
      pick(fields, ['date', 'published', 'pubDate', 'pubdate', 'created']),
      match[1],
    ),
    author:
      [pick(fields, ['source', 'outlet', 'publisher']), pick(fields, ['author'])].find(
        (name) => name !== null && !/[记記]者/.test(name),
      ) ?? null,
    url: original(url),
    body: text.slice(match[0].length),
  };
}
