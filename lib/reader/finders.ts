import { MEETING_NOUNS, NOT_MEETINGS } from '../lexicon/meetings.ts';
import { allMatches } from '../text/match.ts';

/** How a sentence brings a meeting in. */
export type Relation = 'held' | 'attended' | 'at' | 'heard' | 'relayed';

const byLength = (a: string, b: string) => b.length - a.length;
const alternation = (words: readonly string[]) => [...words].sort(byLength).join('|');
const NOUN = alternation(MEETING_NOUNS.map(([noun]) => noun));
const NOT_NOUN = NOT_MEETINGS.map(([noun]) => noun).sort(byLength);
/** 会议精神, 会议部署 …: the name of a meeting used of what it decided, not the meeting itself. */
const USED_UP =
  /^(?:精神|要求|部署|决定|纪要|安排|决策|文件|讲话|的重要讲话|材料|任务|议题|议程|确定|提出|明确|工作的|室|厅|中心|代表|秘书|制度|费|主会场|分会场|举办|组|(?:的)?(?:形式|方式)|系统|平台|期间|以来|召开以来)/;
/** 主任会 is 主任会议 where 议 follows, but 大会议程 is not 大会议. */
const NOUN_END = new RegExp(
  `(?:${NOUN})(?!(?<=政治协商会议)(?:第[^，届]{1,4}届)?[一-鿿]{2,9}?委员会)(?!(?<=会)商(?!议|讨))(?:(?<=会)议(?![程题案定事]))?(?:（扩大）|扩大会议?)?`,
  'g',
);

const HOLD =
  '主持召开|组织召开|召集召开|联合召开|随即召开|立即召开|赓即召开|随后召开|接着召开|召开|举行|召集|举办|套开|续开';
const HOLD_BEFORE = new RegExp(`(${HOLD})(?:了|的|过)?`);
const HOLD_AFTER = new RegExp(
  `^(?:（[^）]*）)?(?:于|自)?(?:[^，。]{0,24}?)(?:${HOLD}|开幕|闭幕|闭会|落幕|落下帷幕|结束)`,
);
const STUDY =
  /(?:进行|开展|举行|组织)(?:了)?(第[一二三四五六七八九十百\d]+次(?:专题|集体)学习|[^，]{0,16}中心组[^，]{0,8}学习(?:会议?)?|(?:集体|专题|集中)学习(?:研讨)?(?:会议?)?)/;
/** 省委理论学习中心组专题学习…精神: a session that only its verb tells of. */
const STUDY_GROUP =
  /^(?:[^，]*?日(?:上午|下午|晚上?)?)?((?:(?!召开|举行|组织|开展|进行)[^，日]){0,16}?中心组)(?:成员)?(?:在[^，]{1,24}|以[^，]{1,16}方式)?(?:集体|集中|专题|认真|深入|及时|传达)*学习(?!强国|活动|计划|制度|小组|室)/;
/** 进行视频调度, 组织有关单位进行会商: a meeting that is a verb. */
const CONSULT =
  /(?:进行|开展|组织)(?:了)?(?:[^，]{0,16}?)((?:防汛|抗旱|专题|联合|滚动|视频)*(?:视频调度|视频会商|会商调度|会商研判|会商))$/;
const ATTEND = /(主持(?!人)|出席|参加|列席|参会|收听收看|收看收听|收看|收听|收视|观看)(?:了|完)?/;
const AT =
  /(?:在|于)([^，。]{2,60}?)(?:上|时)(?:作|作出|发表|的讲话|指出|强调|要求|讲话|表示|说|提出|提到|重提|重申|宣称|称|致辞|部署|[，])/;
const HEARD = /(?:从|在)([^，。]{2,50}?)(?:上)?(?:获悉|了解到|传来)/;

/** Ends of meeting names in a stretch, the widest first. */
export function nounEnd(text: string): number {
  let end = -1;
  for (const found of allMatches(NOUN_END, text)) {
    const stop = found.index + found[0].length;
    const name = text.slice(0, stop);
    if (NOT_NOUN.some((noun) => name.endsWith(noun) && !/^常?委员?会会?议?$/.test(noun))) continue;
    if (USED_UP.test(text.slice(stop))) continue;
    end = stop;
  }
  return end;
}

/** A gathering that is no meeting (发布会, 推介会 …) named in the stretch; null where none is. */
export function notMeetingIn(text: string): string | null {
  for (const [noun, reason] of NOT_MEETINGS) {
    if (reason !== 'body' && text.includes(noun)) return reason;
  }
  return null;
}

export interface Found {
  relation: Relation;
  nameStart: number;
  nameEnd: number;
  verbStart: number;
  end: number;
  rule: string;
}

/** What 召开 ends in is a meeting, whatever it is called: 召开了征地拆迁清零会. */
function anyMeeting(verb: string, object: string): number {
  if (!verb.endsWith('召开') || !/^[^“”，]{2,40}会$/.test(object)) return -1;
  // 召开第一季度安全生产委员会: the body's name stands for its meeting.
  const bodyMeets = /(?:季度|次|\d月份?|年度?)[^，]{0,12}委员会$/.test(object);
  return !bodyMeets && NOT_NOUN.some((noun) => object.endsWith(noun)) ? -1 : object.length;
}

/** 召开会议部署春耕: what it was called for, not what it decided. */
const FOR_WORK = /^[^，。]{0,30}?会议?(?=(?:安排|部署)+[^的，。；、会]{2})/;

function heldObject(text: string): Found | null {
  const first = HOLD_BEFORE.exec(text);
  // 召集各单位负责人召开推进会: they were called together to hold it.
  const called = first?.[1] === '召集' ? text.indexOf('召开', first.index) : -1;
  const verb = called < 0 ? first : /召开(?:了|的|过)?/.exec(text);
  if (!verb) return null;
  const nameStart = verb.index + verb[0].length;
  const object = text.slice(nameStart);
  // 举行人大一次会议记者会
  if (notMeetingIn(object) === 'press-conference') return null;
  const noun = nounEnd(FOR_WORK.exec(object)?.[0] ?? object);
  const length = noun < 0 ? anyMeeting(verb[1] ?? '召开', object) : noun;
  if (length < 0) return null;
  // 召集全体成员参加了…会: they went to one that others held.
  if (/^召集/.test(verb[0]) && /参加|收听|收看|观看/.test(object.slice(0, length))) return null;
  const nameEnd = nameStart + length;
  return {
    // 在下午召开的座谈会上: said at it, not that it was held.
    relation: verb[0].endsWith('的') && /^[上中时]/.test(text.slice(nameEnd)) ? 'at' : 'held',
    nameStart,
    nameEnd,
    // 县局召集各镇召开协调会: who called them together held it.
    verbStart: called < 0 ? verb.index : (first?.index ?? verb.index),
    end: nameEnd,
    rule: 'lead.holds',
  };
}

/** 第一次促进会在县城召开: what is held somewhere is a meeting, whatever it is called. */
const HELD_ANYHOW =
  /^(?:[^，]{0,12}日(?:上午|下午|晚上?)?)?([^，“”]{4,40}会)(?:(?:于|在)[^，。]{1,24})?(?:隆重|圆满|顺利)?召开/;

function heldAnyhow(text: string): Found | null {
  const name = text.includes('召开') ? HELD_ANYHOW.exec(text)?.[1] : undefined;
  if (!name || NOT_NOUN.some((noun) => name.endsWith(noun))) return null;
  const nameStart = text.indexOf(name);
  const nameEnd = nameStart + name.length;
  return {
    relation: 'held',
    nameStart,
    nameEnd,
    verbStart: nameEnd,
    end: nameEnd,
    rule: 'lead.is-held',
  };
}

function heldSubject(text: string): Found | null {
  let last: Found | null = null;
  for (const found of allMatches(NOUN_END, text)) {
    const nameEnd = found.index + found[0].length;
    const rest = text.slice(nameEnd);
    const verb = HOLD_AFTER.exec(rest);
    if (!verb || USED_UP.test(rest)) continue;
    // 人大二次会议14日举行记者招待会: what is held is no meeting.
    if (notMeetingIn(rest) === 'press-conference') continue;
    // 中共中央全会一般每年举行一次: a custom.
    if (/(?:一般|通常)[^，]*$|每[年季月周]/.test(verb[0])) continue;
    // 此次会议的召开，对…起到了推动作用: told of after it.
    if (/的(?:隆重|顺利|成功|胜利|圆满)*(?:召开|举行|举办|开幕|闭幕|结束)$/.test(verb[0])) continue;
    const name = text.slice(0, nameEnd);
    if (NOT_NOUN.some((noun) => name.endsWith(noun))) continue;
    // 会议以视频形式召开 tells of a meeting already named.
    if (/^(?:本次|这次|此次)?(?:会议|大会|全会|座谈会)(?:以|采取|采用|通过|在|由)/.test(text))
      continue;
    const rule = verb[0].endsWith('结束') ? 'lead.ended' : 'lead.is-held';
    const end = nameEnd + verb[0].length;
    last = { relation: 'held', nameStart: 0, nameEnd, verbStart: nameEnd, end, rule };
  }
  return last;
}

function study(text: string): Found | null {
  const found =
    STUDY.exec(text) ??
    (text.includes('中心组') ? STUDY_GROUP.exec(text) : null) ??
    (/会商|调度/.test(text) ? CONSULT.exec(text) : null);
  const name = found?.[1];
  if (!found || !name) return null;
  const nameStart = found.index + found[0].indexOf(name);
  const nameEnd = nameStart + name.length;
  return {
    relation: 'held',
    nameStart,
    nameEnd,
    verbStart: found.index,
    end: nameEnd,
    rule: 'lead.studies',
  };
}

function attended(text: string): Found | null {
  const verb = ATTEND.exec(text);
  if (!verb) return null;
  const nameStart = verb.index + verb[0].length;
  const length = nounEnd(text.slice(nameStart));
  // 向出席会议的来宾表示欢迎: who came, not that it was attended.
  if (length < 0 || /^的(?!还?有)/.test(text.slice(nameStart + length))) return null;
  const relation: Relation = /收[听看视]|观看/.test(verb[0]) ? 'relayed' : 'attended';
  const nameEnd = nameStart + length;
  return {
    relation,
    nameStart,
    nameEnd,
    verbStart: verb.index,
    end: nameEnd,
    rule: `lead.${relation}`,
  };
}

function within(text: string, pattern: RegExp, relation: Relation, rule: string): Found | null {
  const found = pattern.exec(text);
  const inner = found?.[1];
  if (!found || !inner) return null;
  const length = nounEnd(inner);
  if (length < 0 || length < inner.length) return null;
  const nameStart = found.index + found[0].indexOf(inner);
  const nameEnd = nameStart + length;
  return { relation, nameStart, nameEnd, verbStart: found.index, end: nameEnd, rule };
}

export const FINDERS: readonly ((text: string) => Found | null)[] = [
  study,
  heldObject,
  (text) => within(text, HEARD, 'heard', 'lead.learned-from'),
  heldSubject,
  heldAnyhow,
  attended,
  (text) => within(text, AT, 'at', 'lead.speaks-at'),
];
