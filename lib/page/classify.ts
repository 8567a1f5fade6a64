import type { Block } from './block.ts';
import { hanCount } from './block.ts';
import { furnitureRule } from './furniture.ts';
import { breaksOff, endsClosed, REPORTING, startsAnew } from './heal.ts';
import { trimParagraph } from './trim.ts';

/** A block once it is known what it does on the page. */
export type Piece =
  | Head
  | { readonly kind: 'prose'; readonly text: string }
  /** Furniture that ends a run of headings. */
  | { readonly kind: 'gap' }
  /** The markup starts another article here. */
  | { readonly kind: 'boundary' };

export interface Head {
  readonly kind: 'head';
  readonly text: string;
  readonly block: Block;
}

/** Opens an article: 本报讯, 本报综合报道, 新华社…电, at the head of a paragraph. */
export const DATELINE =
  /^(?:本[报報台网網刊社](?:综合)?(?:记者[^，。]{0,20})?[讯訊报報]道?(?![，。])|本[报報](?:[^，。\s]{0,10}\d{1,2}月\d{1,2}日)?[讯訊电電]|(?:新[华華]|中新)社[^，。]{1,20}[电電]|央视网消息|中新网[^，。]{1,20}[电電])/;

const SPOKEN = /(?:指出|强调|強調|要求|认为|認為|表示|出席|参加|參加|列席|主持会议)/;

const SPEECH = /(?:指出|强调|強調|要求|认为|認為)[，,：:]/;

/** A list of those present that ends without a full stop. */
const ATTENDED =
  /[、，].*(?:出席|参加|參加|列席)(?:了?(?:此次|本次)?(?:会议|會議|活动|調研|调研))?$/;

/** "9月3日，…": how a lead begins, and a headline does not; its line may be broken (text out of a PDF). */
const DATED_LEAD = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚上?)?[，,]/;

/** Longest headline inside a text and at its top, in characters. */
const HEAD_LIMIT = 60;
const TOP_LIMIT = 160;

/** From these lengths on, a line without a space is a sentence cut off, not a headline. */
const CUT_WITH_COMMA = 28;
const CUT = 38;

/** True for the first piece of a sentence that goes on in the next block. */
function isCut(text: string): boolean {
  if (/\s/.test(text)) return false;
  return text.length >= CUT || (text.length >= CUT_WITH_COMMA && /[，,]/.test(text));
}

/**
 * True for a line that stands as a headline does: short, not a sentence, no list of people.
 * `title` where it may be the page's own headline, which is allowed more.
 */
function standsAsHead(text: string, title: boolean): boolean {
  if (text.length > (title ? TOP_LIMIT : HEAD_LIMIT)) return false;
  if (endsClosed(text) || /[。；]/.test(text)) return false;
  if (/[，、]$/.test(text) || SPEECH.test(text)) return false;
  if (DATELINE.test(text) || DATED_LEAD.test(text)) return false;
  if (!title && (isCut(text) || ATTENDED.test(text) || REPORTING.test(text))) return false;
  const commas = text.match(/[，,]/g)?.length ?? 0;
  const listed = text.match(/、/g)?.length ?? 0;
  return commas <= 2 && (title || listed < 2 || !SPOKEN.test(text));
}

/** Where a link list ends and a text with links in it begins. */
const LINKED = 0.6;
const ALL_LINKED = 0.95;

/** From this length on a heading that is a sentence is a paragraph set in an editor's heading style. */
const SENTENCE = 12;

const isParagraph = ({ text }: Block): boolean => text.length >= SENTENCE && /[。；]$/.test(text);

const isMarked = (block: Block): boolean =>
  (block.level > 0 && !isParagraph(block)) || ['title', 'kicker', 'subtitle'].includes(block.role);

/** Navigation: mostly links and no sentence; or one link, which may cry out. */
const isLinkList = (block: Block): boolean =>
  block.links > LINKED &&
  !isMarked(block) &&
  !(block.links < ALL_LINKED ? /[。！？；]/ : /[。；]/).test(block.text);

/** What stands below a report on most sites: the editor's name, or the heading over other reports. */
const BELOW =
  /^\W{0,2}[责責]任?[编編][辑輯]?\s*[：:]|^[【[■]?(?:相[关關](?:新[闻聞]|[阅閱][读讀]|文章|推[荐薦]|[报報][道導]|稿件)|(?:推[荐薦]|延伸)[阅閱][读讀]|往期(?:推[荐薦]|回[顾顧])|[为為][您你]推[荐薦]|猜你喜[欢歡]|[热熱][门門](?:文章|推[荐薦]|新[闻聞])|最新(?:文章|新[闻聞]))[】\]]?[：:]?$/;

/** Longest such line, in characters. */
const BELOW_LIMIT = 60;

/** Share of the running text read so far under which what follows such a line is no part of it. */
const AFTERWORD = 0.5;

const running = (block: Block): number =>
  block.role === 'text' && /[。！？]/.test(block.text) ? hanCount(block.text) : 0;

/**
 * The blocks up to the editor's line or the heading over other reports, where less than half as
 * much text follows and it opens no further article: teasers inside the article's own container.
 */
function withoutTeasers(blocks: readonly Block[]): readonly Block[] {
  const total = blocks.reduce((sum, block) => sum + running(block), 0);
  let read = 0;
  for (const [i, block] of blocks.entries()) {
    const below = block.text.length <= BELOW_LIMIT && BELOW.test(block.text);
    if (below && total - read < AFTERWORD * read) {
      const opens = (next: Block): boolean =>
        next.role === 'boundary' || next.role === 'title' || DATELINE.test(next.text);
      return blocks.slice(i + 1).some(opens) ? blocks : blocks.slice(0, i);
    }
    read += running(block);
  }
  return blocks;
}

/**
 * Each block as headline, prose or gap; furniture is gone. `titled` where the page's headline is
 * known from elsewhere, so that the first line need not be one. Linear in the number of blocks.
 */
export function classify(blocks: readonly Block[], titled: boolean): Piece[] {
  const pieces: Piece[] = [];
  let open = '';
  let top = true;
  let untitled = true;
  for (const block of withoutTeasers(blocks)) {
    if (block.role === 'boundary') {
      pieces.push({ kind: 'boundary' });
      open = '';
      top = true;
      untitled = true;
      continue;
    }
    const marked = isMarked(block);
    const continues = open !== '' && !marked && !startsAnew(block.text);
    const text = trimParagraph(block.text);
    const found = text === '' ? null : furnitureRule(text);
    const rule = continues && !found?.sure ? null : found;
    if (rule?.effect === 'end' && !top) break;
    if (block.role === 'caption' || rule?.effect === 'gap' || (!continues && isLinkList(block))) {
      pieces.push({ kind: 'gap' });
      continue;
    }
    if (rule || text === '') continue;
    if (marked || (!continues && standsAsHead(text, top && !titled && untitled))) {
      pieces.push({ kind: 'head', text, block });
      open = '';
      untitled = false;
    } else {
      pieces.push({ kind: 'prose', text });
      open = stillOpen(continues ? open : '', text);
      top = false;
    }
  }
  return pieces;
}

/** The end of an unfinished sentence, as much of it as the rules look at; "" where it is finished. */
function stillOpen(before: string, text: string): string {
  const whole = (before + text).slice(-200);
  return breaksOff(whole) ? whole : '';
}
