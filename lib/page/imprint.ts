import { sameLine } from './assemble.ts';
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
import { labelledLinesAt, linesAt } from './dom.ts';
import type { Meta } from './meta.ts';
import { scriptDate } from './meta.ts';
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

/** Blocks at the top and the bottom that may carry date and source. */
const HEAD = 120;
const FOOT = 40;
const LINE = 160;

function linesAround(blocks: readonly DomBlock[]): string[] {
  const edges =
    blocks.length <= HEAD + FOOT ? blocks : [...blocks.slice(0, HEAD), ...blocks.slice(-FOOT)];
  return withValues(edges.map((block) => block.text).filter((text) => text.length <= LINE));
}

/** Longest label and value that may stand in cells of their own, in characters. */
const LABEL = 8;
const VALUE = 40;

/** A label's value may stand in the next cell: "发布日期：" | "2021-10-09". */
function withValues(lines: readonly string[]): string[] {
  return lines.map((line, i) => {
    const next = lines[i + 1] ?? '';
    const label = line.length <= LABEL && /[：:]$/.test(line);
    return label && next.length <= VALUE && !/[：:]/.test(next.slice(0, LABEL))
      ? line + next
      : line;
  });
}

const firstOf = <T>(list: readonly string[], rule: (text: string) => T | null): T | null => {
  for (const text of list) {
    const found = rule(text);
    if (found !== null) return found;
  }
  return null;
};

function infoLines(doc: Document, site: Site): string[] {
  return labelledLinesAt(doc, site.info).filter((text) => text.length <= LINE);
}

/** Lines of their own below the headline: above it stands the site's clock. */
function belowTitle(lines: readonly string[], title: string | null): readonly string[] {
  const at = title === null ? -1 : lines.findLastIndex((line) => sameLine(line, title));
  return at < 0 ? lines : lines.slice(at + 1);
}

/** The lines between the headline and the first sentence: who published when. */
function headOf({ blocks, title }: Imprint): readonly string[] {
  const lines = blocks.map((block) => block.text);
  const below = lines.slice(lines.findIndex((line) => title !== null && sameLine(line, title)) + 1);
  const text = below.findIndex((line) => /[。！？]/.test(line) && line.length > 20);
  return below.slice(0, Math.max(0, text)).filter((line) => line.length <= HEAD_LINE);
}

/** Longest line below a headline that is searched for a date, in characters. */
const HEAD_LINE = 80;

/** A digital edition is titled after its paper: "云川日报数字报-要闻". */
const PAPER = /^(.{2,10}?(?:日报|晚报|早报|晨报|商报|都市报|报))(?:数字报|电子版|多媒体|$|[-_—\s])/;
/** The same on a host that no adapter knows, where a headline may begin with a paper's name. */
const PAPER_ALONE = /^(.{2,10}报)(?:数字报|电子版)?$/;

const windowTitle = ({ doc }: Imprint): string =>
  tidy(doc.querySelector('title')?.textContent ?? '');

function paperOf(imprint: Imprint): string | null {
  const pattern = imprint.site.id === 'founder' ? PAPER : PAPER_ALONE;
  return windowTitle(imprint).match(pattern)?.[1] ?? null;
}

/** A site's clock says today's date as a masthead does the issue's. */
const isNoClock = (line: string): boolean => !/今[天日]|[现現]在|[当當]前/.test(line);

/** Day of publication by the surest sign that the page gives. */
export function publishedOf(imprint: Imprint): string | null {
  const { doc, site, meta, url } = imprint;
  const info = infoLines(doc, site);
  const lines = linesAround(imprint.blocks);
  const time = doc.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  return (
    meta.published ??
    firstOf(info, labelledDate) ??
    firstOf(belowTitle(lines, imprint.title), labelledDate) ??
    firstOf(lines, labelledDate) ??
    firstOf(info, sourceLineDate) ??
    firstOf(lines, sourceLineDate) ??
    dateInUrl(url) ??
    (site.id === 'founder' || paperOf(imprint) !== null
      ? firstOf(lines.filter(isNoClock), mastheadDate)
      : null) ??
    firstOf(headOf(imprint), dateIn) ??
    scriptDate(doc) ??
    firstOf(info, dateIn) ??
    firstOf(belowTitle(lines, imprint.title), bareDate) ??
    dateIn(time)
  );
}

const SOURCE =
  /(?:[来來](?:源|自)(?:[于於])?|稿源|出[处處])\s*[：:]\s*[（(“"《]?([^\s：:|，。／/()（）【】“”"《》]{2,20})/;
/** Buttons and labels that stand against the source without a space: "新华社举报". */
const TOOLS =
  /(?:[举舉][报報]|[订訂][阅閱]|[关關]注|打印|分享|收藏|作者|[编編][辑輯]|[责責][编編]|字[号號體体]|[发發]布[时時][间間]|[浏瀏][览覽]|[点點][击擊]|[阅閱][读讀]).{0,6}$/;
const NO_SOURCE =
  /^(?:发布|時間|时间|浏览|字号|作者|字体|编辑|打印)|^(?:本站(?:原[创創])?|本[网網]站?|原[创創]|(?:互[联聯])?[网網][络絡]?|[转轉][载載]|未知|佚名)$/;

function sourceIn(line: string): string | null {
  const name = (line.match(SOURCE)?.[1] ?? '').replace(TOOLS, '');
  return /\p{Script=Han}{2}/u.test(name) && !NO_SOURCE.test(name) ? name : null;
}

const OUTLET =
  '[\\p{Script=Han}A-Za-z]{2,14}(?:融媒体?(?:中心)?|[日晚早晨商]报|都市报|报社|(?<!联)网|新闻|发布|电视台|客户端|通讯社|在线|传媒)';
/** "青禾县融媒体中心 2021-10-08", and the other way round. */
const BEFORE_DATE = new RegExp(`^(${OUTLET})[\\s|·]*(?=\\d{4}\\s*[-/.年])`, 'u');
const AFTER_DATE = new RegExp(
  `\\d{4}\\s*[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s*\\d{1,2}:\\d\\d(?::\\d\\d)?)?[\\s|·]*(${OUTLET})$`,
  'u',
);

/** The name beside the date, where no label says that it is the source. */
const besideDate = (line: string): string | null =>
  (line.match(BEFORE_DATE) ?? line.match(AFTER_DATE))?.[1] ?? null;

export function outletOf(imprint: Imprint): string | null {
  const { doc, site, meta } = imprint;
  const lines = [...infoLines(doc, site), ...linesAround(imprint.blocks)];
  const named = linesAt(doc, site.source ?? []).find((name) => name !== '') ?? null;
  const tail =
    windowTitle(imprint).match(
      /[-_|–—]\s*([^-_|–—\s]{2,16}(?:网|报|政府|新闻|门户网站|传媒|电视台|客户端|在线|融媒体中心))$/,
    )?.[1] ?? null;
  const stated = named ?? meta.source ?? firstOf(lines, sourceIn) ?? paperOf(imprint);
  const printedBeside = firstOf(headOf(imprint), besideDate);
  return stated ?? site.outlet ?? printedBeside ?? meta.site ?? tail;
}
