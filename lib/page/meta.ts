import { dateIn } from './dates.ts';

/** What a page says about itself in its head, by the usual names, the surest first. */
const NAMES = {
  title: ['articletitle', 'og:title', 'twitter:title', 'dc.title'],
  published: [
    'pubdate',
    'publishdate',
    'publish_date',
    'publishtime',
    'publish_time',
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'firstpublishedtime',
    'datepublished',
    'weibo:article:create_at',
    'og:release_date',
    'bytedance:published_time',
    'dc.date.issued',
    'dc.date',
    'release_date',
    'createdate',
    'date',
  ],
  source: ['contentsource', 'source', 'mediaid', 'article:source', 'dc.source'],
  site: ['og:site_name', 'sitename', 'application-name', 'publisher'],
} as const;

type Wanted = keyof typeof NAMES;

export interface Meta {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly site: string | null;
}

function metaTags(doc: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const meta of doc.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

const first = (tags: Map<string, string>, wanted: Wanted): string[] =>
  NAMES[wanted].flatMap((name) => tags.get(name) ?? []);

interface Linked {
  readonly datePublished?: unknown;
  /** Baidu's own vocabulary for articles. */
  readonly pubDate?: unknown;
  readonly headline?: unknown;
  readonly publisher?: unknown;
}

/** Longest JSON-LD script that is read, in characters. */
const LINKED_LIMIT = 200_000;

/** Every object of the page's JSON-LD that looks like an article. */
function linkedData(doc: Document): Linked[] {
  const found: Linked[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LINKED_LIMIT) continue;
    try {
      const data: unknown = JSON.parse(text);
      const graph = (data as { '@graph'?: unknown } | null)?.['@graph'];
      const list: unknown[] = Array.isArray(data) ? data : Array.isArray(graph) ? graph : [data];
      for (const item of list) if (item !== null && typeof item === 'object') found.push(item);
    } catch {
      // A broken script says nothing; the other rules go on.
    }
  }
  return found.filter((item) => 'datePublished' in item || 'pubDate' in item || 'headline' in item);
}

const nameOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  const name = (value as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : null;
};

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null;

/** A page's own variables that hold when it was published: seconds since 1970, or a date. */
const VARIABLE =
  /\b(?:ct|pub(?:lish)?_?(?:date|time)|create_?time)["']?\s*[=:]\s*["']((?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}|\d{10}(?=["']))/i;

/** Most inline scripts that are searched. */
const SCRIPTS = 60;

/** The day that an inline script holds ("var ct = …" in WeChat's pages, "var publishdate = …"). */
export function scriptDate(doc: Document): string | null {
  for (const script of [...doc.querySelectorAll('script:not([src])')].slice(0, SCRIPTS)) {
    const code = script.textContent ?? '';
    const value = code.length > LINKED_LIMIT ? undefined : code.match(VARIABLE)?.[1];
    const instant = value && /^\d{10}$/.test(value) ? new Date(Number(value) * 1000) : null;
    const day = value ? dateIn(instant?.toISOString() ?? value) : null;
    if (day) return day;
  }
  return null;
}

/** "来源：云川日报 原创稿" → "云川日报". */
function cleanSource(source: string | undefined): string | null {
  const name = source?.replace(/^.*?[来來]源\s*[：:]\s*/, '').split(/\s/)[0] ?? '';
  const known = /\p{Script=Han}{2}/u.test(name) && name.length <= 24;
  return known && !/^(?:本站(?:原创)?|本网站?|原创|网络|互联网|转载|未知|佚名)$/.test(name)
    ? name
    : null;
}

export function readMeta(doc: Document): Meta {
  const tags = metaTags(doc);
  const linked = linkedData(doc);
  const dates = [
    ...first(tags, 'published'),
    ...linked.flatMap((item) => text(item.datePublished) ?? text(item.pubDate) ?? []),
  ];
  const sites = [...first(tags, 'site'), ...linked.flatMap((item) => nameOf(item.publisher) ?? [])];
  const titles = [...first(tags, 'title'), ...linked.flatMap((item) => text(item.headline) ?? [])];
  return {
    title: titles[0] ?? null,
    published: dates.map(dateIn).find((day) => day !== null) ?? null,
    source: cleanSource(first(tags, 'source')[0]),
    site: sites[0] ?? null,
  };
}
