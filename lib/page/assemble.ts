import type { SourceArticle } from '../model/page.ts';
import type { Block } from './block.ts';
import { hanCount } from './block.ts';
import { furnitureRule, trimParagraph } from './furniture.ts';
import { breaksOff, endsClosed, heal, startsAnew } from './heal.ts';

/** A block once it is known what it does on the page. */
type Piece =
  | { readonly kind: 'head'; readonly text: string; readonly block: Block }
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'boundary' };

interface Draft {
  title: string | null;
  level: number;
  subtitles: string[];
  paragraphs: string[];
}

/** Opens an article: 本报讯, 本报综合报道, 新华社…电, at the head of a paragraph. */
const DATELINE =
  /^(?:本[报報台网網刊社](?:综合)?(?:记者[^，。]{0,20})?[讯訊报報][道]?(?![，。])|本[报報](?:[^，。\s]{0,10}\d{1,2}月\d{1,2}日)?[讯訊电電]|[新中][华華新]社[^，。]{1,20}[电電]|央视网消息|中新网[^，。]{1,20}[电電])/;

/** A kicker (引题): it ends on who said the headline. */
const KICKER = /(?:强调|強調|指出|要求|提出|表示|[时時]|[会會][议議]?上|主持|讲话|時)\s*$/;

/** Points are part of what is said, so their headings stay: 一、 （二） 三是 第四. */
const ENUMERATED =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:是|要|、|，|,|\s|：|\.)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/;

const SPOKEN = /(?:指出|强调|強調|要求|认为|認為|表示|出席|参加|參加|列席|主持会议)/;
const HEAD_LIMIT = 60;

/** True for a line that stands as a headline does: short, not a sentence, no list of people. */
function standsAsHead(text: string): boolean {
  if (text.length > HEAD_LIMIT || endsClosed(text) || /[。；]/.test(text)) return false;
  if (/[，、]$/.test(text)) return false;
  const people = text.match(/[、]/g)?.length ?? 0;
  return !(people >= 2 && SPOKEN.test(text));
}

function classify(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  let open = '';
  for (const block of blocks) {
    if (block.role === 'boundary') {
      pieces.push({ kind: 'boundary' });
      open = '';
      continue;
    }
    const marked =
      block.level > 0 ||
      block.role === 'title' ||
      block.role === 'kicker' ||
      block.role === 'subtitle';
    const continues = open !== '' && !marked && !startsAnew(block.text);
    const rule = continues ? null : furnitureRule(block.text);
    if (block.role === 'caption' || rule?.effect === 'gap') {
      pieces.push({ kind: 'gap' });
      continue;
    }
    if (rule?.effect === 'end') break;
    if (rule) continue;
    const text = trimParagraph(block.text);
    if (text === '') continue;
    if (marked || (!continues && standsAsHead(text))) {
      pieces.push({ kind: 'head', text, block });
      open = '';
    } else {
      pieces.push({ kind: 'prose', text });
      const whole = continues ? open + text : text;
      open = breaksOff(whole) ? whole : '';
    }
  }
  return pieces;
}

const emptyDraft = (): Draft => ({ title: null, level: 9, subtitles: [], paragraphs: [] });

type Head = Extract<Piece, { kind: 'head' }>;

/** Headline and the lines around it, out of a run of headings. */
function nameDraft(draft: Draft, heads: readonly Head[], wanted: string | null): void {
  if (heads.length === 0) return;
  const marked = heads.find((head) => head.block.role === 'title');
  const known = heads.find((head) => wanted !== null && sameLine(head.text, wanted));
  const kicker = heads.findIndex((head) => KICKER.test(head.text));
  const afterKicker = kicker >= 0 ? heads[kicker + 1] : undefined;
  const level = Math.min(...heads.map((head) => head.block.level || 9));
  const highest = heads.find((head) => (head.block.level || 9) === level);
  const title = marked ?? known ?? afterKicker ?? highest;
  if (!title) return;
  draft.title = title.text;
  draft.level = Math.min(level, draft.level);
  draft.subtitles.push(...heads.filter((head) => head !== title).map((head) => head.text));
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** True where two lines print the same words, whatever the spacing. */
export function sameLine(a: string, b: string): boolean {
  const x = bare(a);
  return x !== '' && x === bare(b);
}

/** Does this run of headings open a new article rather than a section of the present one? */
function opensArticle(
  draft: Draft,
  heads: readonly Head[],
  prose: string,
  boundary: boolean,
): boolean {
  if (draft.paragraphs.length === 0) return false;
  if (DATELINE.test(prose) || boundary) return true;
  if (heads.some((head) => head.block.role === 'title')) return true;
  const levels = heads.map((head) => head.block.level).filter((level) => level > 0);
  if (levels.length === 0) return heads.length > 1 && heads.some((head) => KICKER.test(head.text));
  const top = Math.min(...levels);
  return top === 1 || (top <= draft.level && draft.level < 9);
}

/**
 * Articles out of the blocks of a page. `wanted` is the page's own title, null where it has none;
 * it names the first article where no heading does.
 */
export function assemble(blocks: readonly Block[], wanted: string | null): SourceArticle[] {
  const drafts: Draft[] = [];
  let draft = emptyDraft();
  let heads: Head[] = [];
  let boundary = false;
  const nameLate = (): void => {
    if (draft.title === null && draft.paragraphs.length > 0)
      nameDraft(draft, heads.slice(0, 1), null);
    heads = [];
  };
  for (const piece of classify(blocks)) {
    if (piece.kind === 'head') heads.push(piece);
    else if (piece.kind === 'gap') {
      if (draft.paragraphs.length > 0) nameLate();
    } else if (piece.kind === 'boundary') {
      if (draft.paragraphs.length > 0) nameLate();
      boundary = true;
    } else {
      if (opensArticle(draft, heads, piece.text, boundary)) {
        drafts.push(draft);
        draft = emptyDraft();
      }
      takeHeads(draft, heads, drafts.length === 0 ? wanted : null);
      heads = [];
      boundary = false;
      draft.paragraphs.push(piece.text);
    }
  }
  nameLate();
  drafts.push(draft);
  return finish(drafts, wanted);
}

/** Headings before a paragraph: the article's own at its top, a section's further down. */
function takeHeads(draft: Draft, heads: readonly Head[], wanted: string | null): void {
  if (draft.paragraphs.length === 0) nameDraft(draft, heads, wanted);
  else
    draft.paragraphs.push(
      ...heads.map((head) => head.text).filter((text) => ENUMERATED.test(text)),
    );
}

const LEAST_HAN = 8;

function finish(drafts: readonly Draft[], wanted: string | null): SourceArticle[] {
  const articles: SourceArticle[] = [];
  for (const draft of drafts) {
    const text = heal(draft.paragraphs).join('\n');
    if (hanCount(text) < LEAST_HAN) continue;
    const first = articles.length === 0;
    articles.push({
      title: draft.title ?? (first ? wanted : null),
      subtitles: draft.subtitles,
      text,
    });
  }
  return articles;
}
