import {
  EXPLAINS,
  NO_ORDER_BEFORE,
  NO_ORDER_WORD,
  NOT_MODAL_YAO,
  NOT_MODAL_YAO_AHEAD,
  ORDER_WORDS,
  QUOTED_DEMAND,
  TOPIC_COMMENT,
} from '../lexicon/orders.ts';
import { allMatches } from '../text/match.ts';
import { anyOf } from '../text/sieve.ts';

const longestFirst = (a: string, b: string) => b.length - a.length;
const alternation = (list: readonly string[]) => [...list].sort(longestFirst).join('|');

const STRONG = new RegExp(alternation(ORDER_WORDS.map(([word]) => word)));
const NOT_YAO = new RegExp(alternation(NOT_MODAL_YAO), 'g');

/** Puts as many blanks where a pattern matches, so that offsets hold. */
export const blank = (text: string, pattern: RegExp) =>
  // Most texts have nothing to blank, and to find that out by replacing costs the most.
  text.search(pattern) < 0 ? text : text.replace(pattern, (w) => '＿'.repeat(w.length));

/** Words that a weak 需要 needs beside it to order. */
const NEEDS_ACTION =
  /(?:各|我们|全)[^，]{0,12}需(?:要)?(?:进一步|加强|加快|统筹|坚持|抓|着力|持续)/;
/** Whether `char` stands anywhere in `text` outside the matches of a global pattern. */
function includesBut(char: string, pattern: RegExp, text: string): boolean {
  let at = text.indexOf(char);
  if (at < 0) return false;
  for (const { index, 0: words } of allMatches(pattern, text)) {
    if (at < index) return true;
    at = text.indexOf(char, Math.max(at, index + words.length));
    if (at < 0) return false;
  }
  return true;
}

function hasYao(clause: string): boolean {
  if (!clause.includes('要')) return false;
  const said = blank(clause, QUOTED_DEMAND);
  return includesBut('要', NOT_YAO, blank(said, NOT_MODAL_YAO_AHEAD));
}

/** How much of the sentence before a clause may bear on it: reading stays linear. */
const LOOK_BACK = 400;
/** 希望大家…: the polite order. */
const HOPES =
  /^(?:并|也|我们|同时|真诚|衷心|最后)*希望(?!的|工程|之|小学|寄托|所在|双方|两地|彼此|与|同(?![学志仁胞]))(?=.{4})/;

/** 请各乡镇抓好落实: asked by who can order; 请某某同志讲话 gives the floor. */
const ASKS =
  /^请(?:各|大家|同志们|有关|全体|广大)(?![^，]{0,16}(?:发言|讲话|宣读|作报告|参加|提前|继续关注))(?=.{4})/;

const asksPolitely = (clause: string): boolean =>
  clause.startsWith('请') ? ASKS.test(clause) : clause.includes('希望') && HOPES.test(clause);

/** 坚决守住底线，…取得积极进展: words for a result, in an account of what was reached. */
const RESULT = /^(?:坚决|确保|力争|力求)/;
const ACHIEVED =
  /取得(?:了)?[^，。]{0,10}(?:进展|成效|成绩|成果|突破)[。；，]?|(?:圆满|顺利|全面)完成了[^，。]{0,12}(?:任务|目标)。$|持续向好|基本完成/;

const noOrderBefore = anyOf(NO_ORDER_BEFORE);

/** What stands around a clause. */
interface Around {
  readonly before: string;
  readonly whole: string;
  readonly next: string;
  /** Whether a word of order (必须, 确保) stands anywhere in the whole. */
  readonly firm: boolean;
}

/** Whether a modal (要, 必须, 不得 …) orders in this clause, given what stands around it. */
function hasModal(clause: string, { before, whole, next, firm }: Around): boolean {
  if (asksPolitely(clause)) return true;
  const yao = hasYao(clause);
  const word =
    firm && STRONG.test(clause) ? STRONG.exec(blank(clause, NO_ORDER_WORD))?.[0] : undefined;
  // 确保全会开好，是全市的政治责任: the aim is what is spoken of.
  const topic = word !== undefined && RESULT.test(word) && TOPIC_COMMENT.test(next);
  const strong = word !== undefined && !topic && !(RESULT.test(word) && ACHIEVED.test(whole));
  if (!yao && !strong && !(clause.includes('需') && NEEDS_ACTION.test(clause))) return false;
  if (/^“?(?:只要|如果|要是|若)/.test(clause)) return false;
  if (EXPLAINS.some((e) => e.pattern.test(clause) && e.after.test(before))) return false;
  if (!yao && /^(?:包括|以及)?需要/.test(clause)) return false;
  return !noOrderBefore(before + clause);
}

/** Whether a modal orders in any clause of a text. */
export function anyModal(text: string, clauses: readonly string[]): boolean {
  const firm = STRONG.test(text);
  if (!firm && !/[要需请]|希望/.test(text)) return false;
  let before = '';
  for (const [i, clause] of clauses.entries()) {
    if (hasModal(clause, { before, whole: text, next: clauses[i + 1] ?? '', firm })) return true;
    before = `${before}${clause}，`.slice(-LOOK_BACK);
  }
  return false;
}
