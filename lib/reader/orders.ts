import {
  DUTY_BEARERS,
  IMPERATIVE_ADVERBS,
  IMPERATIVE_VERBS,
  ITEM_HEADING,
  STATEMENT_SIGNS,
  TELLING_OPENING,
  TOPIC_COMMENT,
  UNDERTAKES,
  WEIGHS,
} from '../lexicon/orders.ts';
import { buildIndex, longestAt } from '../lexicon/prefix-index.ts';
import type { SpeechForce } from '../lexicon/speech.ts';
import { splitClauses } from '../text/sentences.ts';
import { anyOf } from '../text/sieve.ts';
import { anyModal, blank } from './modals.ts';

/** Why a sentence was taken for an order or not: a stable rule id. */
export interface Verdict {
  readonly order: boolean;
  readonly rule: string;
}

const QUOTED = /“[^”]*”|《[^》]*》|‘[^’]*’/g;
const wordsIndex = (words: readonly string[]) => buildIndex(words.map((w) => [w, true] as const));
const BEARERS = wordsIndex(DUTY_BEARERS);
const ADVERBS = wordsIndex(IMPERATIVE_ADVERBS);
const VERBS = wordsIndex(IMPERATIVE_VERBS);
/** Verbs and adverbs of one character: 抓, 做, 更. */
const single = (words: readonly string[]) => new Set(words.filter((w) => w.length === 1));
const SHORT_VERBS = single(IMPERATIVE_VERBS);
const SHORT_ADVERBS = new Set([...single(IMPERATIVE_ADVERBS), '地']);
const TAKES_OBJECT = new Set('把将对在以按为从');

/** Length of the adverb at `at`, 0 where none stands. */
function adverbAt(text: string, at: number): number {
  const hit = longestAt(ADVERBS, text, at);
  if (hit) return hit.end - at;
  return SHORT_ADVERBS.has(text.charAt(at)) ? 1 : 0;
}

/** 持续深入推进…: a verb at the head, adverbs before it or not. */
function verbFirst(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    if (longestAt(VERBS, text, at) || SHORT_VERBS.has(text.charAt(at))) return true;
    const adverb = adverbAt(text, at);
    if (adverb === 0) return false;
    at += adverb;
  }
  return false;
}

const FAR = 24;

/** 在老城区稳步推进改造: an adverb with its verb further on in the clause. */
function adverbVerbWithin(text: string): boolean {
  for (let at = 2; at < Math.min(FAR, text.length); at++) {
    const adverb = longestAt(ADVERBS, text, at);
    if (adverb && longestAt(VERBS, text, adverb.end)) return true;
  }
  return false;
}

/** 集团各部门, 学校全体教师: the unit that the bearers belong to. */
const OF_UNIT = /^(?:集团(?:公司)?|公司|学校|医院|全院|全校|我[院校局司])(?=[各有相所全机]|机关)/;
/** 各地相继出台细则, 班子成员逐一作检查发言: what they did. */
const ACTED =
  /(?:相继|先后|逐一|依次|分别)(?:出台|印发|制定|召开|作|做|进行|开展)|作[^，。]{0,12}(?:发言|检查|汇报|述职)|进行(?:了)?(?:点评|解答|讲解|解读|汇报|述职)/;
/** 各部门按照职责分工，切实加强检查: what they are to go by stands between. */
const GOING_BY = /^[^，]{4,24}?(?:按照|根据|对照|依据|结合|围绕|立足)[^，]+$/;

/** 各级各部门把…, 领导干部带头…: the bearer of the duty, then what he is to do. */
function bearerActs(clause: string, next: string): boolean {
  const text = clause.replace(OF_UNIT, '');
  if (!longestAt(BEARERS, text, 0) || ACTED.test(text)) return false;
  if (GOING_BY.test(text) && verbFirst(next)) return true;
  for (let at = 2; at < Math.min(20, text.length); at++) {
    if (
      TAKES_OBJECT.has(text.charAt(at)) ||
      longestAt(VERBS, text, at) ||
      longestAt(ADVERBS, text, at)
    )
      return true;
  }
  return false;
}

/** 应检尽检, 能出尽出, 该停的停: orders by their shape. */
const SHAPE =
  /(?:应|能|该|当)(.)尽\1|该[^，]{1,4}的[^，]{1,4}|[一二三四五六七八九十]要[^求]|(?<!解)决不|做到[^了]|谁[^，]{1,6}谁(?:负责|担责|治理|赔偿|整改|签字|牵头)/;
/** 国务院将对…开展督查: a commitment by the organ that speaks. */
const COMMITS =
  /^(?:国务院|党中央|中央|省委|省政府|市委|市政府|县委|县政府|我省|我市|我县|我们|各地[^，]{0,14}|国家[^，]{0,10})(?:[^，]{0,10})将(?:对|由|继续|进一步|加大|派|组织|开展|适时|视情|研究|出台|把)/;
const LINK =
  /^(?:同时|此外|另外|并且|而且|特别是|尤其是|因此|为此|对此|其中|首先|其次|再次|最后|当前|目前|现在|接下来|下一步|今年|明年|下半年|上半年|今后|会后)[，]?/;
const PREPOSITION =
  /^(?:对于?|在|从|到(?=[\d二本今明])|以|用|把|将|按照?|围绕|聚焦|针对|通过|根据|结合|随着|为了?|向|与|同|由|依托|本着|面对|关于|凡|凡是|如|如果|一旦|遇|遇有|发现)/;

/** 镇干部每周下村不少于三天: how often or how much at least, set as a norm. */
const QUOTA =
  /^[^，了]{0,20}(?:每(?:天|日|周|旬|月|季度?|半年|年|人|个[^，]{1,6})[^，了]{0,16}(?:至少|不少于|不低于|不超过|[一二两三\d]次)|原则上|至少[^，了]{0,6}[一二两三四五六七八九十\d])/;

/** Blanks quotations and titles so that a 要 inside them counts for nothing; length is kept. */
function withoutQuotes(text: string): string {
  if (!/[“《‘]/.test(text)) return text;
  if (/^“[^”]*”?$/.test(text.replace(/[。！？]/g, ''))) return text;
  return blank(text, QUOTED);
}

/** 剖析了不足: what was done orders nothing. */
const DONE = /^[^，]{0,10}[^为除不]了(?![解断结若])/;

const isStatement = anyOf(STATEMENT_SIGNS.map(([sign]) => sign));

/** 在老城区稳步推进改造: the verb follows its adverbial without a comma. */
function verbInside(clause: string): boolean {
  return adverbVerbWithin(clause) && !isStatement(clause);
}

/** Whether a clause, or what is said of it next, tells how things are. */
function tells(clauses: readonly string[], i: number): boolean {
  const next = clauses.slice(i + 1, i + 5);
  const own = clauses[i] ?? '';
  // 清醒认识形势依然严峻: what is to be seen is no statement.
  const seen = /^(?:清醒|充分|深刻|准确)地?(?:认识|认清|把握|研判)/.test(own);
  return (
    (!seen && isStatement(own)) ||
    next.some((c) => TOPIC_COMMENT.test(c)) ||
    clauses.slice(i + 1).some((c) => WEIGHS.test(c)) ||
    next.slice(0, 3).some((c) => DONE.test(c))
  );
}

/** 明年工作的总体要求是：围绕…，加大…: what is called for is told after its name. */
const STATED_AIM =
  /(?:(?:总体?要求|(?:总的|总|基本|主要|总体|重点|中心|首要)任务)(?:就?是|为)[：，]?|(?:思路|指导思想|目标)(?:就?是|为)：)(?=.{6})/;
/** 主要预期目标是：生产总值增长5%: a number to be reached. */
const AIMED_AT = /^[^，。]{0,16}(?:增长|达到|控制在|下降|提高到|不低于|不少于|新增)[^，。]{0,6}\d/;

/** 项目全长128公里，总投资186亿元。 */
const MEASURES = /(?:全长|总投资|总建筑面积|占地(?:面积)?)约?\d[^，]*$/;

/** 明年增长预期目标为5.5%左右. */
const GOAL = /目标(?:就?是|为|定为|确定为|设定为)[^，。]{0,6}\d/;

/** Whether the first clause that carries the predicate reads as a bare imperative. */
function bareImperative(clauses: readonly string[]): string | null {
  for (const [i, clause] of clauses.slice(0, 3).entries()) {
    const text = clause.replace(LINK, '');
    if (i < 2 && TELLING_OPENING.test(text.replace(/[。！]$/, ''))) return null;
    const told = tells(clauses, i);
    if (bearerActs(text, clauses[i + 1] ?? '') && !UNDERTAKES.test(text))
      return told || clauses.some(isStatement) ? null : 'order.duty-bearer';
    if (text === '') continue;
    const preposed = PREPOSITION.test(text);
    // 随着改革稳步推进，…: what came about meanwhile.
    if (preposed && !told && !text.startsWith('随着') && verbInside(text))
      return 'order.bare-adverbial';
    if (preposed && i === 0 && clauses.length > 1 && !verbFirst(text)) continue;
    if (verbFirst(text)) return told ? null : 'order.bare';
    if (!preposed) return null;
  }
  return null;
}

/** 自项目启动以来，…，取得明显成效: an account of what was done. */
const ACCOUNT = /^自[^，]{2,40}以来，.*取得/;

/** “取法乎上，仅得其中。”: a saying orders nothing. */
const WHOLE_QUOTE = /^“[^”]*”[。！]?$/;

/**
 * Decides whether a sentence (or a part of one between ；) orders something.
 *
 * `mood` is how the speech verb or the sentence before set it: after 会议认为 a bare clause is an
 * assessment, after 要求 it is an order; a modal orders in any mood. `carries`: the sentence before
 * it in the same paragraph ordered, and what tells of nothing carries the order on.
 */
export function judge(sentence: string, mood: SpeechForce, carries = false): Verdict {
  if (mood === 'suggest') return { order: false, rule: 'statement.suggests' };
  const text = withoutQuotes(sentence);
  const clauses = splitClauses(text).map((c) => c.text);
  if (anyModal(text, clauses)) return { order: true, rule: 'order.modal' };
  if (
    SHAPE.test(text) &&
    !ACCOUNT.test(text) &&
    clauses.some((c) => SHAPE.test(c) && !isStatement(c))
  )
    return { order: true, rule: 'order.shape' };
  if (QUOTA.test(text) && !clauses.some(isStatement)) return { order: true, rule: 'order.quota' };
  if (mood !== 'assess' && text.includes('将') && COMMITS.test(text))
    return { order: true, rule: 'order.commitment' };
  if (ITEM_HEADING.test(text)) return { order: false, rule: 'statement.heading' };
  if (UNDERTAKES.test(text)) return { order: false, rule: 'statement.undertakes' };
  if (mood === 'assess') return { order: false, rule: 'statement.assessment' };
  if (text.includes('目标') && GOAL.test(text)) return { order: true, rule: 'order.stated-aim' };
  const aim = STATED_AIM.exec(text);
  const stated = aim ? splitClauses(text.slice(aim.index + aim[0].length)) : [];
  if (AIMED_AT.test(stated[0]?.text ?? '') || bareImperative(stated.map((c) => c.text)))
    return { order: true, rule: 'order.stated-aim' };
  const bare = bareImperative(clauses);
  if (bare) return { order: true, rule: bare };
  // A line of verse, a saying: quoted whole it orders only where it says so.
  if (/^“[^”]*”$/.test(text)) return { order: false, rule: 'statement.quoted' };
  if ((carries || mood === 'order') && MEASURES.test(text))
    return { order: false, rule: 'statement.measures' };
  if (mood === 'order' && !clauses.some(isStatement))
    return { order: true, rule: 'order.after-demand' };
  if (
    carries &&
    !WHOLE_QUOTE.test(sentence) &&
    !clauses.some((c) => isStatement(c) || TOPIC_COMMENT.test(c))
  )
    return { order: true, rule: 'order.carries-on' };
  return { order: false, rule: 'statement.no-order-sign' };
}
