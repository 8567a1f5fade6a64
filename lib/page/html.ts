import type { SourcePage } from '../model/page.ts';
import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { bodiesOf, bodyBlocksUnder, searched, selected } from './body.ts';
import { datedLines } from './dated.ts';
import type { DomBlock } from './dom.ts';
import { blocksUnder, linesAt } from './dom.ts';
import type { PageHints } from './hints.ts';
import { outletOf, publishedOf } from './imprint.ts';
import { withLead } from './lead.ts';
import { readMeta } from './meta.ts';
import { withoutRepeats } from './repeat.ts';
import type { Site } from './sites/site.ts';
import { siteOf } from './sites/table.ts';
import { titleOf } from './title.ts';

function textAt(root: ParentNode, selectors: readonly string[]): string | null {
  return linesAt(root, selectors).find((text) => text !== '') ?? null;
}

const headline = (text: string, role: Block['role']): Block => ({ text, role, level: 0, links: 0 });

/** Kicker, headline and subtitle of one article of a page with several. */
function headlines(element: Element, site: Site): Block[] {
  const kicker = textAt(element, site.kicker ?? []);
  const title = textAt(element, site.title);
  const subtitle = textAt(element, site.subtitle ?? []);
  const blocks: Block[] = [];
  if (kicker) blocks.push(headline(kicker, 'kicker'));
  if (title) blocks.push(headline(title, 'title'));
  if (subtitle) blocks.push(headline(subtitle, 'subtitle'));
  return blocks;
}

/** A newspaper's page marked up article by article; null where this page is not. */
function severalArticles(root: Element, site: Site): Block[] | null {
  if (!site.article) return null;
  const articles = selected(root, [site.article]);
  if (articles.length === 0) return null;
  return articles.flatMap((article) => {
    const bodies = selected(article, site.body);
    const text = bodies.flatMap((body) => bodyBlocksUnder(body, site));
    if (bodies.length === 0) return [headline('', 'boundary'), ...blocksUnder(article)];
    return [headline('', 'boundary'), ...headlines(article, site), ...text];
  });
}

function bodyBlocks(doc: Document, root: Element, site: Site, all: readonly DomBlock[]): Block[] {
  const several = severalArticles(root, site);
  if (several) return several;
  const bodies = bodiesOf(root, site, all);
  if (bodies.length === 0) return searched(doc, root, all);
  const heads = [site.kicker ?? [], site.subtitle ?? []]
    .flatMap((selectors) => textAt(root, selectors) ?? [])
    .map((text) => headline(text, 'subtitle'));
  return [...heads, ...bodies.flatMap((body): DomBlock[] => bodyBlocksUnder(body, site))];
}

function addressOf(doc: Document, hints: PageHints): string | null {
  if (hints.url) return hints.url;
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const og = doc.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
  return [canonical, og].find((url) => url !== null && /^https?:/.test(url)) ?? null;
}

/**
 * A document as a page: its articles as plain text, with title, outlet and day of publication.
 * The document may be live; it is read, never changed. `hints.published` wins over what it says.
 */
export function pageFromDocument(doc: Document, hints: PageHints = {}): SourcePage {
  const url = addressOf(doc, hints);
  const site = siteOf(url, doc);
  const meta = readMeta(doc);
  const root = doc.body ?? doc.documentElement;
  if (!root)
    return {
      url,
      site: site.id,
      title: meta.title,
      outlet: null,
      published: hints.published ?? null,
      articles: [],
    };
  const all = blocksUnder(root);
  const body = bodyBlocks(doc, root, site, all);
  const title = titleOf({ doc, site, meta, blocks: all, body });
  const articles = assemble(withoutRepeats(withLead(body, all, title.text)), title);
  const imprint = { doc, site, meta, url, blocks: all, title: title.text };
  const published = hints.published ?? publishedOf(imprint);
  return {
    url,
    site: site.id,
    title: title.text ?? articles[0]?.title ?? null,
    outlet: outletOf(imprint),
    published,
    ...(published ? {} : { dated: datedLines(all) }),
    articles,
  };
}
