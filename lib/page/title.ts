import type { PageTitle } from './assemble.ts';
import type { Block } from './block.ts';
import { tidy } from './block.ts';
import { centred } from './caption.ts';
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
  /\s*[-–—－·]+\s*[^-–—－·]{0,14}(?:网|網|报|報|政府|新闻|新聞|门户|频道|电视台|通讯社|要闻|客户端|平台|网站|集团|有限公司)】?$/;

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

/** A headline's verbs and nouns, which no site's name has. */
const REPORTS =
  /召开|召開|[会會][议議]|主持|[强強][调調]|部署|[调調]研|[举舉]行|印[发發]|[关關]于|[学學][习習]/;
/** "青禾县人民政府", "云川新闻网": a site's logo is often its first heading. */
const SITE =
  /^.{2,16}(?:人民政府|政府(?:门户)?网|门户网站|官方网站|官网|网站|新[闻聞][网網]|信息[网網]|在线|融媒体?(?:中心)?|电视台|日[报報]社?|晚[报報]|大学|学院|医院|委员会|局|厅)$/;

const namesSite = (text: string): boolean => SITE.test(text) && !REPORTS.test(text);

const longEnough = (text: string): boolean => text.length >= 6 && text.length <= 140;

const isHeadline = (text: string): boolean => longEnough(text) && !namesSite(text);

/** Where headlines stand on any site, the surest first. */
const HEADLINES = ['h1', '.title', '.Title', '[class*="title"]', '[id*="title"]', 'h2', 'h3'];

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** How many blocks above the text a headline may stand. */
const ABOVE = 16;
const LARGE = /font-size\s*:\s*(?:1[89]|[2-9]\d)/i;
const TITLED = /title|\bbt\b|headline|biaoti/i;

/** The lines above the article's first sentence that could be its headline. */
function linesAbove(all: readonly DomBlock[], body: readonly Block[]): readonly DomBlock[] {
  const opening = body.find((block) => block.level === 0 && /[。！？；]/.test(block.text));
  const at = opening ? all.findIndex((block) => block.text === opening.text) : -1;
  return all
    .slice(Math.max(0, at - ABOVE), Math.max(0, at))
    .filter((block) => isHeadline(block.text) && furnitureRule(block.text) === null);
}

/** Length from which a line is more likely a headline than a section's name, in characters. */
const USUAL = 10;

/** The highest heading of these lines, else the last that is classed or set as a title. */
function highest(lines: readonly DomBlock[]): string | null {
  const long = lines.filter((line) => line.text.length >= USUAL);
  const above = (long.length > 0 ? long : lines)
    .map((block) => ({ text: block.text, rank: rankOf(block) }))
    .filter((line) => line.rank < 9);
  const best = Math.min(...above.map((line) => line.rank));
  return above.findLast((line) => line.rank === best)?.text ?? null;
}

function rankOf({ level, element }: DomBlock): number {
  if (level > 0) return level;
  if (TITLED.test(element.getAttribute('class') ?? '')) return 7;
  if (element.querySelector('font[size="5"], font[size="6"], font[size="7"]')) return 8;
  const large = element.querySelector('b, strong, font, big') !== null;
  return centred(element) && (large || LARGE.test(element.getAttribute('style') ?? '')) ? 8 : 9;
}

/** Share of the window's title that a line inside it must make up to be the headline. */
const INSIDE = 0.5;

/** The first line that the window's title begins with (or is cut from), else the longest inside it. */
function echoedIn(printed: string, lines: readonly string[]): string | undefined {
  const whole = squeezed(printed);
  const cut = whole.match(/^(.{8,}?)(?:\.{3}|…)/)?.[1];
  const named = lines.map((text) => ({ text, bare: squeezed(text) }));
  const long = named.filter(({ bare }) => bare.length >= 8);
  const opens = long.find(({ bare }) => whole.startsWith(bare) || (cut && bare.startsWith(cut)));
  const inside = long
    .filter(({ bare }) => whole.includes(bare) && bare.length >= INSIDE * whole.length)
    .sort((a, b) => b.bare.length - a.bare.length);
  return (opens ?? inside[0])?.text;
}

/** The page's title: what its head says, what stands as a headline, what the window shows. */
export function titleOf(page: TitleSources): PageTitle {
  const { doc, site, meta, body } = page;
  if (meta.title && isHeadline(meta.title)) return { text: withoutSuffix(meta.title), sure: true };
  const printed = tidy(doc.querySelector('title')?.textContent ?? '');
  const shown = (selectors: readonly string[]): string[] =>
    linesAt(doc, selectors).filter(isHeadline);
  const own = shown(site.title);
  const above = linesAbove(page.blocks, body);
  const echoed = echoedIn(printed, [
    ...own,
    ...shown(HEADLINES),
    ...above.map((block) => block.text),
  ]);
  const known = site.id === 'generic' ? undefined : own[0];
  const best = echoed ?? known ?? (site.id === 'founder' ? null : highest(above)) ?? own[0];
  if (best) return { text: best, sure: true };
  if (site.id === 'founder') return { text: printed || null, sure: false };
  return { text: longEnough(printed) ? withoutSuffix(printed) : printed || null, sure: true };
}
