import type { PageTitle } from './assemble.ts';
import type { Block } from './block.ts';
import { tidy } from './block.ts';
import type { DomBlock } from './dom.ts';
import { linesAt } from './dom.ts';
import { furnitureRule } from './furniture.ts';
import type { Meta } from './meta.ts';
import type { Site } from './sites/site.ts';

/** Where a title is looked for. */
interface TitleSources {
  readonly doc: Document;
  readonly site: Site;
  readonly meta: Meta;
  /** Every block of the page. */
  readonly blocks: readonly DomBlock[];
  /** The blocks of its body. */
  readonly body: readonly Block[];
}

/** Endings that name a site, not an article: "… - 观察者网", "…_永城市人民政府", "…| 联合早报". */
const DIVIDED = /\s*(?:[_|｜]+|\s-+\s|--+|-\s)\s*[^_|｜]{2,24}$/;
const SITE_NAME =
  /\s*[-–—·]+\s*[^-–—·]{0,14}(?:网|網|报|報|政府|新闻|新聞|门户|频道|电视台|通讯社|要闻|客户端|平台|网站|集团|有限公司)】?$/;

/** A page's title without the names of site and channel at its end. */
function withoutSuffix(title: string): string {
  let out = tidy(title);
  for (let i = 0; i < 3; i++) {
    const shorter = out.replace(DIVIDED, '').replace(SITE_NAME, '');
    if (shorter === out || shorter.length < 6) break;
    out = shorter;
  }
  return out;
}

const longEnough = (text: string): boolean => text.length >= 6 && text.length <= 140;

/** Where headlines stand on any site, the surest first. */
const HEADLINES = ['h1', '.title', '.Title', '[class*="title"]', '[id*="title"]', 'h2', 'h3'];

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** How many blocks above the text a headline may stand. */
const ABOVE = 16;
const TITLED = /title|\bbt\b|headline|biaoti/i;

/** The headline above the article's first sentence: the highest heading, else what is classed as a title. */
function headlineAbove(all: readonly DomBlock[], body: readonly Block[]): string | null {
  const opening = body.find((block) => block.level === 0 && /[。！？；]/.test(block.text));
  const at = opening ? all.findIndex((block) => block.text === opening.text) : -1;
  const above = all
    .slice(Math.max(0, at - ABOVE), Math.max(0, at))
    .filter((block) => longEnough(block.text) && furnitureRule(block.text) === null)
    .map((block) => ({ text: block.text, rank: rankOf(block) }))
    .filter((line) => line.rank < 9);
  const best = Math.min(...above.map((line) => line.rank));
  return above.findLast((line) => line.rank === best)?.text ?? null;
}

function rankOf({ level, element }: DomBlock): number {
  if (level > 0) return level;
  if (TITLED.test(element.getAttribute('class') ?? '')) return 7;
  const centred = /center/i.test(element.getAttribute('align') ?? '');
  return centred && element.querySelector('b, strong, font, big') !== null ? 8 : 9;
}

/** The page's title: what its head says, what stands as a headline, what the window shows. */
export function titleOf(page: TitleSources): PageTitle {
  const { doc, site, meta, body } = page;
  if (meta.title && longEnough(meta.title)) return { text: withoutSuffix(meta.title), sure: true };
  const printed = tidy(doc.querySelector('title')?.textContent ?? '');
  const shown = (selectors: readonly string[]): string[] =>
    linesAt(doc, selectors).filter(longEnough);
  const own = shown(site.title);
  const echoed = [...own, ...shown(HEADLINES)].find(
    (text) => text.length >= 8 && squeezed(printed).startsWith(squeezed(text)),
  );
  const known = site.id === 'generic' ? undefined : own[0];
  const best =
    echoed ?? known ?? (site.id === 'founder' ? null : headlineAbove(page.blocks, body)) ?? own[0];
  if (best) return { text: best, sure: true };
  if (site.id === 'founder') return { text: printed || null, sure: false };
  return { text: longEnough(printed) ? withoutSuffix(printed) : printed || null, sure: true };
}
