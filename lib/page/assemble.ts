import type { SourceArticle } from '../model/page.ts';
import type { Block } from './block.ts';
import { hanCount } from './block.ts';
import type { Head } from './classify.ts';
import { classify, DATELINE } from './classify.ts';
import { heal } from './heal.ts';

interface Draft {
  title: string | null;
  level: number;
  subtitles: string[];
  paragraphs: string[];
}

/** The page's own title; `sure` where it is the first article's and no section's or paper's. */
export interface PageTitle {
  readonly text: string | null;
  readonly sure: boolean;
}

/** A kicker (引题): it ends on who said the headline. */
const KICKER = /(?:强调|強調|指出|要求|提出|表示|[时時]|[会會][议議]?上|主持|讲话)\s*$/;

/** Headings that are part of what is said: points (一、 （二） 三是 第四) and orders (要压实责任). */
const SAID =
  /^(?:要|必须|必須|务必|務必|严禁|嚴禁|第?[一二三四五六七八九十]{1,3}(?:是|要|、|，|,|\s|：|\.)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/;

const emptyDraft = (): Draft => ({ title: null, level: 9, subtitles: [], paragraphs: [] });

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** True where two lines print the same words, whatever the spacing. */
export function sameLine(a: string, b: string): boolean {
  const x = bare(a);
  return x !== '' && x === bare(b);
}

const levelOf = (head: Head): number => head.block.level || 9;

/** The headline in a run of headings: marked as such, after a kicker, or the highest. */
function headlineOf(heads: readonly Head[]): Head | undefined {
  const marked = heads.find((head) => head.block.role === 'title');
  const kicker = heads.findIndex((head) => KICKER.test(head.text));
  const afterKicker = kicker >= 0 ? heads[kicker + 1] : undefined;
  const level = Math.min(...heads.map(levelOf));
  return marked ?? afterKicker ?? heads.find((head) => levelOf(head) === level);
}

/** Names the first article of a page after the page's own title, which is sure. */
function nameAfterPage(draft: Draft, heads: readonly Head[], title: string): void {
  const known = heads.some((head) => sameLine(head.text, title));
  const beside = heads.filter((head) => !sameLine(head.text, title));
  const kept = beside.filter(
    (head) => known || head.block.role === 'kicker' || head.block.role === 'subtitle',
  );
  draft.title = title;
  draft.level = Math.min(1, ...heads.map(levelOf));
  draft.subtitles.push(...kept.map((head) => head.text));
}

/** What stands above a kicker is the paper's own motto. */
function fromKicker(heads: readonly Head[]): readonly Head[] {
  const kicker = heads.findIndex((head) => KICKER.test(head.text));
  return kicker > 0 && kicker < heads.length - 1 ? heads.slice(kicker) : heads;
}

function nameDraft(draft: Draft, run: readonly Head[]): void {
  const heads = fromKicker(run);
  const title = headlineOf(heads);
  if (!title) return;
  draft.title = title.text;
  draft.level = Math.min(draft.level, ...heads.map(levelOf));
  draft.subtitles.push(...heads.filter((head) => head !== title).map((head) => head.text));
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
  const levels = heads.map(levelOf).filter((level) => level < 9);
  if (levels.length === 0) return heads.length > 1 && heads.some((head) => KICKER.test(head.text));
  const top = Math.min(...levels);
  return top === 1 || (top <= draft.level && draft.level < 9);
}

/** Builds the articles piece by piece. */
class Assembly {
  private readonly done: Draft[] = [];
  private draft = emptyDraft();
  private heads: Head[] = [];
  private boundary = false;
  private readonly page: PageTitle;

  constructor(page: PageTitle) {
    this.page = page;
  }

  head(head: Head): void {
    this.heads.push(head);
  }

  /** Headings that stand after an article's text and before furniture: a headline printed below it. */
  gap(): void {
    if (this.draft.paragraphs.length === 0) return;
    if (this.draft.title === null) nameDraft(this.draft, this.heads.slice(0, 1));
    this.heads = [];
  }

  another(): void {
    this.gap();
    this.boundary = true;
  }

  prose(text: string): void {
    if (this.page.text !== null && sameLine(text, this.page.text)) return;
    if (opensArticle(this.draft, this.heads, text, this.boundary)) {
      this.done.push(this.draft);
      this.draft = emptyDraft();
    }
    if (this.draft.paragraphs.length === 0) this.name();
    else this.draft.paragraphs.push(...this.heads.map((h) => h.text).filter((t) => SAID.test(t)));
    this.draft.paragraphs.push(text);
    this.heads = [];
    this.boundary = false;
  }

  private name(): void {
    const { text, sure } = this.page;
    if (this.done.length === 0 && text !== null && sure)
      nameAfterPage(this.draft, this.heads, text);
    else nameDraft(this.draft, this.heads);
  }

  end(): readonly Draft[] {
    this.gap();
    return [...this.done, this.draft];
  }
}

/** Least text, in Han characters, that makes an article. */
const LEAST_HAN = 8;

/** Articles out of the blocks of a page, furniture left out, cut sentences whole. */
export function assemble(blocks: readonly Block[], page: PageTitle): SourceArticle[] {
  const assembly = new Assembly(page);
  for (const piece of classify(blocks, page.sure && page.text !== null)) {
    if (piece.kind === 'head') assembly.head(piece);
    else if (piece.kind === 'gap') assembly.gap();
    else if (piece.kind === 'boundary') assembly.another();
    else assembly.prose(piece.text);
  }
  const articles: SourceArticle[] = [];
  for (const draft of assembly.end()) {
    const text = heal(draft.paragraphs).join('\n');
    if (hanCount(text) < LEAST_HAN) continue;
    const title = draft.title ?? (articles.length === 0 ? page.text : null);
    articles.push({ title, subtitles: draft.subtitles, text });
  }
  return articles;
}
