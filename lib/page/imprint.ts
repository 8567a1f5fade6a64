import type { PageTitle } from './assemble.ts';
import { sameLine } from './assemble.ts';
import type { Block } from './block.ts';
import { tidy } from './block.ts';
import {
  bareDate,
  dateIn,
  dateInUrl,
  labelledDate,
  mastheadDate,
  sourceLineDate,
} from './dates.ts';
import type { DomBlock } from './dom.ts';
import { furnitureRule } from './furniture.ts';
import type { Meta } from './meta.ts';
import type { Site } from './sites/site.ts';

/** What a page prints about itself, and where to look for it. */
export interface Imprint {
  readonly doc: Document;
  readonly site: Site;
  readonly meta: Meta;
  readonly url: string | null;
  readonly blocks: readonly DomBlock[];
  readonly title: string | null;
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

/** Blocks at the top and the bottom that may carry date and source. */
const HEAD = 120;
const FOOT = 40;
const LINE = 160;

/** Most elements of one selector that are looked at. */
const CANDIDATES = 40;

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

function rankOf(block: DomBlock): number {
  if (block.level > 0) return block.level;
  return TITLED.test(block.element.getAttribute('class') ?? '') ? 7 : 9;
}

/** The page's title: what its head says, what stands as a headline, what the window shows. */
export function titleOf(page: Omit<Imprint, 'title' | 'url'>, body: readonly Block[]): PageTitle {
  const { doc, site, meta } = page;
  if (meta.title && longEnough(meta.title)) return { text: withoutSuffix(meta.title), sure: true };
  const printed = tidy(doc.querySelector('title')?.textContent ?? '');
  const shown = (selectors: readonly string[]): string[] =>
    selectors
      .flatMap((selector) => [...doc.querySelectorAll(selector)].slice(0, CANDIDATES))
      .map((element) => element.textContent ?? '')
      .filter((text) => text.length <= LINE * 5)
      .map(tidy)
      .filter(longEnough);
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

function linesAround(blocks: readonly DomBlock[]): string[] {
  const edges =
    blocks.length <= HEAD + FOOT ? blocks : [...blocks.slice(0, HEAD), ...blocks.slice(-FOOT)];
  return edges.map((block) => block.text).filter((text) => text.length <= LINE);
}

const firstOf = <T>(list: readonly string[], rule: (text: string) => T | null): T | null => {
  for (const text of list) {
    const found = rule(text);
    if (found !== null) return found;
  }
  return null;
};

function infoLines(doc: Document, site: Site): string[] {
  return site.info.flatMap((selector) =>
    [...doc.querySelectorAll(selector)]
      .slice(0, CANDIDATES)
      .map((element) => element.textContent ?? '')
      .filter((text) => text.length <= LINE * 5)
      .map(tidy)
      .filter((text) => text.length <= LINE),
  );
}

/** Lines of their own below the headline: above it stands the site's clock. */
function belowTitle(lines: readonly string[], title: string | null): readonly string[] {
  const at = title === null ? -1 : lines.findLastIndex((line) => sameLine(line, title));
  return at < 0 ? lines : lines.slice(at + 1);
}

/** Day of publication by the surest sign that the page gives. */
export function publishedOf(imprint: Imprint): string | null {
  const { doc, site, meta, url } = imprint;
  const info = infoLines(doc, site);
  const lines = linesAround(imprint.blocks);
  const time = doc.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  return (
    meta.published ??
    firstOf(info, labelledDate) ??
    firstOf(lines, labelledDate) ??
    firstOf(info, sourceLineDate) ??
    firstOf(lines, sourceLineDate) ??
    dateInUrl(url) ??
    (site.id === 'founder' ? firstOf(lines, mastheadDate) : null) ??
    firstOf(info, dateIn) ??
    firstOf(belowTitle(lines, imprint.title), bareDate) ??
    dateIn(time)
  );
}

const SOURCE = /[来來]源(?:[于於])?\s*[：:]\s*(?:[（(])?([^\s：:|，。／/()（）【】]{2,20})/;

function sourceIn(line: string): string | null {
  const name = line.match(SOURCE)?.[1] ?? '';
  return /\p{Script=Han}{2}/u.test(name) && !/^(?:发布|时间|浏览|字号|作者|字体)/.test(name)
    ? name
    : null;
}

/** A digital edition is titled after its paper: "云川日报数字报-要闻". */
const PAPER = /^(.{2,10}?(?:日报|晚报|早报|晨报|商报|都市报|报))(?:数字报|电子版|多媒体|$|[-_—\s])/;

export function outletOf(imprint: Imprint): string | null {
  const { doc, site, meta } = imprint;
  const lines = [...infoLines(doc, site), ...linesAround(imprint.blocks)];
  const printed = tidy(doc.querySelector('title')?.textContent ?? '');
  const paper = site.id === 'founder' ? (printed.match(PAPER)?.[1] ?? null) : null;
  const tail =
    printed.match(/[-_|–—]\s*([^-_|–—\s]{2,16}(?:网|报|政府|新闻|门户网站))$/)?.[1] ?? null;
  return meta.source ?? firstOf(lines, sourceIn) ?? paper ?? site.outlet ?? meta.site ?? tail;
}
