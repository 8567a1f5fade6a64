import type { SourcePage } from '../model/page.ts';
import { assemble, sameLine } from './assemble.ts';
import type { Block } from './block.ts';
import { datedLines } from './dated.ts';
import { bareDate, dateInUrl, labelledDate, mastheadDate, sourceLineDate } from './dates.ts';
import { readFrontMatter } from './frontmatter.ts';
import type { PageHints } from './hints.ts';
import { blocksOfText } from './markdown.ts';
import { siteOf } from './sites/table.ts';

/** How many lines at the top and the bottom may carry the page's date and source. */
const EDGE = 14;

/** The day printed in the text: a labelled line, a source line, a masthead, a line of its own. */
function printedDate(blocks: readonly Block[]): string | null {
  const edges = [...blocks.slice(0, EDGE), ...blocks.slice(-EDGE)].map((block) =>
    block.text.slice(0, 200),
  );
  for (const rule of [labelledDate, sourceLineDate, mastheadDate, bareDate]) {
    for (const line of edges) {
      const found = rule(line);
      if (found) return found;
    }
  }
  return null;
}

function printedOutlet(blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, EDGE)) {
    const match = block.text.slice(0, 200).match(/[来來]源\s*[：:]\s*([^\s：:|，。]{2,20})/);
    if (match?.[1] && !/发布|时间|浏览/.test(match[1])) return match[1];
  }
  return null;
}

/**
 * Plain text or Markdown (with YAML front matter and HTML islands) as a page.
 * `hints.published` wins over what the text says.
 */
export function pageFromText(text: string, hints: PageHints = {}): SourcePage {
  const front = readFrontMatter(text);
  const blocks = blocksOfText(front.body);
  const url = hints.url ?? front.url;
  const site = siteOf(url);
  const wanted = front.title;
  const articles = assemble(blocks, { text: wanted, sure: wanted !== null }).map((article) => ({
    ...article,
    subtitles: article.subtitles.filter(
      (line) => article.title === null || !sameLine(line, article.title),
    ),
  }));
  const published = hints.published ?? front.published ?? printedDate(blocks) ?? dateInUrl(url);
  return {
    url,
    site: site.id,
    title: wanted ?? articles[0]?.title ?? null,
    outlet: printedOutlet(blocks) ?? front.author ?? site.outlet,
    published,
    ...(published ? {} : { dated: datedLines(blocks) }),
    articles,
  };
}
