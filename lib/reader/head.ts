import { findTitles } from '../lexicon/posts.ts';
import {
  MEETING_VOICES,
  SPEECH_ADVERBS,
  SPEECH_VERBS,
  type SpeechForce,
} from '../lexicon/speech.ts';
import { type Clause, splitClauses } from '../text/sentences.ts';
import { hasAny, wordsOf } from '../text/sieve.ts';
import type { Cast } from './cast.ts';
import { beginOf } from './people.ts';
import { settled, type Voice, voiceOf } from './voice.ts';

/** The opening of a sentence that says who speaks: "就做好…工作，沈砚秋强调，". */
export interface Head {
  readonly voice: Voice;
  readonly verb: string;
  readonly force: SpeechForce;
  /** Where what is said begins, relative to the sentence. */
  readonly end: number;
  /** Where the clause with the verb begins. */
  readonly start: number;
}

const VERBS = SPEECH_VERBS.map((v) => v.verb).sort((a, b) => b.length - a.length);
const FORCE = new Map(SPEECH_VERBS.map((v) => [v.verb, v.force])).set('指示', 'order');
/** Their last characters, and those of what may follow them at the end of a clause. */
const VERB_ENDS = new Set([...VERBS.map((verb) => verb.charAt(verb.length - 1)), ...'道到了']);
const VERB_AT_END = new RegExp(`^(.*?)${SPEECH_ADVERBS}(${VERBS.join('|')})(?:道|到|了)?$`);
/** 会议要求全体干部…, 政治局要求各校…: the order follows without a comma. */
const INNER_VERBS =
  '要求|决定|同意|确定|号召|希望|明确|提出|叮嘱|勉励|强调|指出|部署|明确要求|责成|称';
const VERB_INSIDE = new RegExp(
  `^(.{0,16}?)${SPEECH_ADVERBS}(${INNER_VERBS}|指示(?=各|有关|相关))(?!(?:的|和|，|、))(?=.)`,
);
/** 对收集到的意见建议，有关部门要…: a noun, nobody suggests anything. */
const SUGGESTIONS = /(?:意见|政策|提案|督办|的|和|及|、)建议$|的(?:决定|要求|希望)$/;
/** 落实…要求: somebody else's demand. */
const CARRIED_OUT = /^(?:并|专题|认真|深入|全面)*(?:传达|学习|贯彻|落实|按照|根据|遵照)/;
/** 院长林青传达了上级会议精神和校党委的有关要求: what is passed on, demanded by others. */
const PASSED_ON = /(?:传达|宣读|通报|领会)了?[^，]{4,}的[^，]{0,4}要求$/;
/** 要求加强监测…: the meeting told of before goes on, its name left out. */
const DEMANDS_ON = /^要求(?!真|[的是之和与、，])/;
/** 沈砚秋就当前工作作出具体安排 / 提出三点要求 / 作了讲话. */
const ASSIGNS =
  /^(.*?)(?:就|对|围绕|针对)?[^，]*?(?:(?<![工操运合协])作|作出|做|做出|作了|做了|进行|提出|给出|提了|讲了|强调了?)(?:了)?(?!的)[^，。]{0,14}?(?:安排|部署|要求|讲话|意见|点评|强调|指示)$/;
const ASSIGNABLE = ['安排', '部署', '要求', '讲话', '意见', '点评', '强调', '指示'];
const ASSIGNED = new RegExp(ASSIGNABLE.join('|'));
/** What may stand before the clause that names the speaker. */
const TOPIC_CLAUSE =
  /^(?:就|关于|针对|围绕|对于|综合|对|在|当|谈到|谈及|为|结合|面对|根据|随后|会上|会议上|最后|首先|其次|同时|此外|另外|其间|期间|讲话中|听取|据)|(?:后|时|之际|期间|会上|之余|报道|报导|引述|消息)$/;
export const forceOf = (verb: string): Head['force'] => FORCE.get(verb) ?? 'neutral';

/** 林青, 林青同志, 高清副市长: the words end in the name, or in the title behind it. */
function closesWith(words: string, name: string): boolean {
  const at = words.lastIndexOf(name);
  // 刘书记 is meant by his surname.
  if (at < 0) return words.length <= 6;
  const rest = words.slice(at + name.length);
  return rest === '' || rest === '同志' || findTitles(rest).some((t) => t.end === rest.length);
}

function headOfClause(clause: Clause, cast: Cast): Head | null {
  const closed = clause.mark === '，' || clause.mark === '：';
  // 落实市委书记某某讲话要求: the demand is what is carried out, not made.
  const carried =
    CARRIED_OUT.test(clause.text) || (clause.text.endsWith('要求') && PASSED_ON.test(clause.text));
  const mayEnd = closed && !carried && VERB_ENDS.has(clause.text.charAt(clause.text.length - 1));
  const atEnd = mayEnd ? VERB_AT_END.exec(clause.text) : null;
  if (atEnd && !SUGGESTIONS.test(clause.text)) {
    const voice = voiceOf(atEnd[1] ?? '', cast);
    const verb = atEnd[2] ?? '';
    // 某某就工作作出安排 is no 某某安排.
    const said = verb !== '安排' || (voice?.kind === 'person' && atEnd[1]?.endsWith(voice.name));
    if (voice && said)
      return { voice, verb, force: forceOf(verb), start: clause.start, end: clause.end + 1 };
  }
  const inside = VERB_INSIDE.exec(clause.text);
  if (inside) {
    const voice = voiceOf(inside[1] ?? '', cast);
    const verb = inside[2] ?? '';
    // 报告称…: only of documents; a person 称 is followed by a comma.
    const document = verb !== '称' || voice?.kind === 'outside';
    // 书记林青主持会议并部署…: between a person and an inner verb stands nothing else.
    const close = voice?.kind !== 'person' || closesWith(settled(inside[1] ?? ''), voice.name);
    const goesOn =
      voice?.kind !== 'same' ||
      /^[又还并也同]/.test(clause.text) ||
      (clause.start === 0 && DEMANDS_ON.test(clause.text));
    // 会议部署了…, 会议确定了…: what it dealt with and what came of it, told by the reporter.
    const told =
      voice?.kind === 'meeting' &&
      (verb === '部署' || clause.text.charAt(inside[0].length) === '了');
    if (voice && document && close && goesOn && !told) {
      // 并提出四点要求：一是…: what is said begins behind the colon.
      const announced = clause.mark === '：' && COLON_DEMAND.test(clause.text);
      const end = announced ? clause.end + 1 : clause.start + inside[0].length;
      return { voice, verb, force: forceOf(verb), start: clause.start, end };
    }
  }
  const assigns =
    closed && !carried && ASSIGNED.test(clause.text.slice(-2)) ? ASSIGNS.exec(clause.text) : null;
  if (assigns) {
    const name = cast.personIn(assigns[1] ?? '') ?? cast.personWithin(clause.text, 24);
    if (name) {
      const voice: Voice = { kind: 'person', name };
      return { voice, verb: '部署', force: 'order', start: clause.start, end: clause.end + 1 };
    }
  }
  return null;
}

/** 沈砚秋出席会议并讲话, before the clause that says what he said. */
const ACT =
  /讲话$|(?:出席|参加|主持)(?!召开)[^，]{0,16}(?:会议?|学习|活动)?(?:并(?:讲话|作[^，]{1,8}))?$/;
const SAYS = /^并?(强调|指出|要求|提出|希望|表示(?=$|要|将|坚决))(?![的和了、])/;

/** 沈砚秋出席会议并讲话，强调要…: the verb has its speaker in the clause before. */
function headOfAct(clauses: readonly Clause[], at: number, cast: Cast): Head | null {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  const verb = clause && SAYS.exec(clause.text)?.[1];
  if (!before || !clause || !verb || !ACT.test(before.text)) return null;
  const name = cast.personIn(before.text);
  if (!name) return null;
  const whole = clause.text.replace(/^并/, '') === verb;
  const end = whole ? clause.end + 1 : clause.start + clause.text.indexOf(verb) + verb.length;
  return { voice: { kind: 'person', name }, verb, force: forceOf(verb), start: clause.start, end };
}

/** 顾长河在讲话中肯定了成绩，并就下一步工作提出要求：一是… */
const COLON_DEMAND =
  /(?:要求|意见|强调|指出|部署|安排|希望|任务|措施|建议|方针|举措|倡议)[^，。：]{0,6}$/;

/** 会议部署了下一步重点工作：一是…: what follows as points is what was set out. */
const SETS_OUT = /部署|布置|安排|要求|强调|明确|确定|提出/;
const FIRST_POINT = /^(?:一[是要、]|第一|（一）|1[.、])/;
/** 提出四点要求，布置了四方面的工作任务: how many points follow. */
const COUNTED =
  /(?:部署|布置|安排|强调|明确|提出|提|讲|作出?)了?[^，。：]{0,8}[几两二三四五六七八九十\d](?:点|个?方面|项|条)[^，。：]{0,6}$/;

/** 最后，杨卫结合实际，就贯彻会议精神提出了具体要求：… */
function laterPerson(
  clauses: readonly Clause[],
  at: number,
  sentence: string,
  cast: Cast,
): string | null {
  if (at < 1 || !LEADS_ON.test(clauses[0]?.text ?? '')) return null;
  return clauses[1] ? toldOf(clauses[1], sentence, cast) : null;
}

const LEADS_ON = /^(?:最后|接着|随后|会上|会议最后|其次|同时|此外|听取汇报后)$/;

/** Whether what is demanded follows a clause: behind its colon, or as points (提出四点要求，一是…). */
function announces(clause: Clause, i: number, clauses: readonly Clause[]): boolean {
  const points = FIRST_POINT.test(clauses[i + 1]?.text ?? '');
  if (clause.mark !== '：') return points && COUNTED.test(clause.text);
  return COLON_DEMAND.test(clause.text)
    ? i > 0 || /^[他她]/.test(clause.text)
    : points && SETS_OUT.test(clause.text);
}

/** A demand that is announced belongs to whoever opened the sentence, however far back. */
function headOfColon(clauses: readonly Clause[], sentence: string, cast: Cast): Head | null {
  const at = clauses.findIndex(announces);
  const first = clauses[0];
  const clause = clauses[at];
  if (!first || !clause) return null;
  const name =
    cast.personWithin(first.text, 24) ??
    cast.personIn(first.text) ??
    laterPerson(clauses, at, sentence, cast);
  const meeting = MEETING_VOICES.some((v) => first.text.startsWith(v));
  const pronoun = /^[他她]/.test((LEADS_ON.test(first.text) ? clauses[1] : first)?.text ?? '');
  if (!name && !meeting && !pronoun) return null;
  const voice: Voice = pronoun
    ? { kind: 'pronoun' }
    : name
      ? { kind: 'person', name }
      : { kind: 'meeting' };
  return { voice, verb: '要求', force: 'order', start: first.start, end: clause.end + 1 };
}

/** The person that a clause opens with, told of and not speaking yet. */
function toldOf(clause: Clause, sentence: string, cast: Cast): string | null {
  const first = cast.names(sentence).find((p) => beginOf(p) >= clause.start);
  if (!first || first.start >= clause.end)
    return cast.bySurname(clause.text) ?? cast.opening(clause.text);
  return beginOf(first) <= clause.start + 3 ? first.name : null;
}

/** 林青对会议作了总结，他要求各单位…: the speech follows what the person is told to do. */
function lateHead(clauses: readonly Clause[], name: string, cast: Cast): Head | null {
  for (const clause of clauses) {
    const head = headOfClause(clause, cast) ?? bareHead(clause);
    // 余百在会上传达了精神，余百强调，一要…
    if (head?.voice.kind === 'person' && head.voice.name === name) return head;
    if (head?.voice.kind === 'pronoun' || head?.voice.kind === 'same')
      return { ...head, voice: { kind: 'person', name } };
    if (head) return null;
  }
  return null;
}

/** 要求各单位…, 强调要…: who speaks was named before. */
const BARE_VERB =
  /^(?:并|还|又|同时|一并)*(要求(?!的)|强调(?=要)|指出(?=要|当前|目前|全[省市县区镇乡])|提出(?=要)|希望(?!双方|两地|彼此)|号召)(?=.{4})/;

function bareHead(clause: Clause): Head | null {
  const found = BARE_VERB.exec(clause.text);
  if (!found) return null;
  const verb = found[1] ?? '';
  // 希望 itself is what makes the clause an order.
  const end = clause.start + found[0].length - (verb === '希望' ? verb.length : 0);
  return { voice: { kind: 'same' }, verb, force: forceOf(verb), start: clause.start, end };
}

/** 林青作了讲话，要求各地…: what he said follows what he is told to have done. */
function saysAfter(head: Head, clauses: readonly Clause[]): Head | null {
  for (const clause of clauses.slice(0, 5)) {
    const bare = bareHead(clause);
    if (bare) return { ...bare, voice: head.voice, start: head.start };
  }
  return null;
}

/** 顾长河在讲话时，对全年工作提出三点要求，一是…: the demand stands in the clause behind him. */
function spokenIn(name: string, clause: Clause, next: Clause): Head {
  const voice: Voice = { kind: 'person', name };
  return { voice, verb: '要求', force: 'order', start: clause.start, end: next.end + 1 };
}

/** Words without one of which nobody speaks in a sentence; those with a mark end a clause. */
const maySpeak = hasAny([
  ...[VERB_INSIDE, SAYS, BARE_VERB].flatMap(wordsOf),
  ...[
    ...VERBS.flatMap((verb) => [verb, `${verb}道`, `${verb}到`, `${verb}了`]),
    ...ASSIGNABLE,
  ].flatMap((word) => [`${word}，`, `${word}：`]),
  ...['讲话时', '讲话中', '：', '一是', '一要', '一、', '第一', '（一）', '1.', '1、'],
]);

/**
 * Finds who speaks in a sentence. `lead`: the sentence also tells of the meeting being held, so the
 * speaker may come late in it.
 */
export function readHead(sentence: string, cast: Cast, lead = false): Head | null {
  if (!maySpeak(sentence)) return null;
  const clauses = splitClauses(sentence);
  let reach = 0;
  for (const [i, clause] of clauses.entries()) {
    const own = headOfClause(clause, cast);
    // 林青在会上讲话，指出: who speaks was told in the clause before.
    const head =
      (own?.voice.kind === 'same' ? headOfAct(clauses, i, cast) : null) ??
      own ??
      headOfAct(clauses, i, cast);
    // 他也强调了安全的重要性，要求各班…: what was spoken of, then what was demanded.
    const told = head && (head.verb === '部署' || sentence.charAt(head.end) === '了');
    if (head) return told ? (saysAfter(head, clauses.slice(i + 1)) ?? head) : head;
    const bare = i <= 2 && !lead ? bareHead(clause) : null;
    if (bare) return bare;
    reach++;
    if (clause.text.includes('讲话') && /在(?:总结)?讲话[时中]$/.test(clause.text)) {
      const person = toldOf(clause, sentence, cast) ?? cast.personIn(clause.text);
      const next = clauses[i + 1];
      if (person && next && COLON_DEMAND.test(next.text) && ASSIGNED.test(next.text.slice(-2)))
        return spokenIn(person, clause, next);
    }
    if (lead || (reach <= 3 && (TOPIC_CLAUSE.test(clause.text) || ACT.test(clause.text)))) continue;
    const person = toldOf(clause, sentence, cast);
    const late = person ? lateHead(clauses.slice(i + 1, i + 6), person, cast) : null;
    if (late) return late;
    break;
  }
  return headOfColon(clauses, sentence, cast);
}
