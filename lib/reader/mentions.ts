import { type Clause, splitClauses } from '../text/sentences.ts';
import { hasAny, sifted } from '../text/sieve.ts';
import { FINDERS, nounEnd, type Relation } from './finders.ts';

export interface Mention {
  readonly relation: Relation;
  /** Name as printed, "" where the text says only 会议; offsets are relative to the sentence. */
  readonly name: string;
  readonly nameStart: number;
  /** Words before the verb: organ, date, people. */
  readonly subject: string;
  readonly subjectStart: number;
  /** Offset of the verb (or of 在, 从) and its end. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** 决定今年7月召开…, 拟于年底举行…: a meeting yet to come is no report of one. */
const PLANNED =
  /(?:决定|拟|将|将于|定于|计划|建议|同意|准备|筹备|即将|要求|必须|责成|原则上|一般)[^，]{0,16}$|关于$|(?:多次|经常|定期|每[天周月季年半][^，]{0,4}|曾|不定期|先后[^，]{0,4}|连续[^，]{0,4}|[一二三四五六七八九十\d]+次)$|(?<![重需主必紧摘纪首扼险政简])要[^，]{0,4}$/;

/** 第六届中国某地国际草业大会: a fair, whatever it calls itself. */
const FAIR = /(?:国际|世界|全球)[^，工作]{0,10}大会$/;

/** 为保证会议顺利举行, 召开的一些重要会议: no meeting in particular. */
const NO_ONE_MEETING =
  /^(?:为了?(?:保证|确保|开好|迎接)|随着)|(?:一些|有的|各种|各类|若干)[^，]{0,6}会议?$/;

function inClause(clause: Clause): Mention | null {
  for (const find of FINDERS) {
    const found = find(clause.text);
    if (!found) continue;
    // 在全省会议召开后: the preposition is no part of the name.
    if (found.nameStart === 0)
      found.nameStart =
        /^(?:[在自从继待]|就在)(?=全|省|市|县|国|中央)/.exec(clause.text)?.[0].length ?? 0;
    if (NO_ONE_MEETING.test(clause.text.slice(found.nameStart, found.nameEnd))) continue;
    const whole = found.rule === 'lead.is-held' || found.rule === 'lead.ended';
    const subject = clause.text.slice(0, whole ? 0 : found.verbStart);
    if (FAIR.test(clause.text.slice(found.nameStart, found.nameEnd))) continue;
    if (
      PLANNED.test(subject) ||
      // 决定第十次代表大会于下半年召开: yet to come, though the name follows.
      (whole && /^(?:全会|会议)?(?:决定|拟|计划|定于|建议)/.test(clause.text)) ||
      (whole && /(?:将|拟|定)于?/.test(clause.text.slice(found.nameEnd, found.end)))
    )
      continue;
    return {
      relation: found.relation,
      name: clause.text.slice(found.nameStart, found.nameEnd),
      nameStart: clause.start + found.nameStart,
      subject,
      subjectStart: clause.start,
      start: clause.start + found.verbStart,
      end: clause.start + found.end,
      rule: found.rule,
    };
  }
  return null;
}

/** 全省视频调度会议后，我市召开会议: the one that went before is only named. */
const ENDED =
  /^((?:[^，。]{0,12}日(?:上午|下午|晚)?，)?)([^，。“”]{4,40}(?:会议|大会))(?:之)?后(?=，)/;

function endedBefore(name: string, nameStart: number, end: number): Mention {
  return {
    relation: 'held',
    name,
    nameStart,
    subject: '',
    subjectStart: nameStart,
    start: nameStart + name.length,
    end,
    rule: 'lead.ended',
  };
}

const TOLD = sifted(
  /召开|举行|召集|举办|套开|续开|开幕|闭幕|闭会|落幕|帷幕|结束|主持|出席|参加|列席|参会|收听|收看|收视|观看|进行|开展|组织|获悉|了解到|传来|上|时/,
);

const mayMeet = hasAny(['会', '学习']);

/** Every meeting that a sentence says was held, attended, relayed or quoted from, in order. */
export function findMentions(sentence: string): Mention[] {
  const mentions: Mention[] = [];
  // Most sentences name no meeting or tell nothing of it: a cheap look before the patterns.
  if (!mayMeet(sentence) || !TOLD.test(sentence)) return mentions;
  const ended = sentence.includes('后，') ? ENDED.exec(sentence) : null;
  // …第九次全体会议，于12月17日在京举行: the comma parts no clauses. Same length, so offsets hold.
  const joined = sentence.includes('，于')
    ? sentence.replace(/，(?=于[^，。]{2,40}(?:召开|举行|开幕|闭幕))/g, '、')
    : sentence;
  for (const clause of splitClauses(joined)) {
    if (!clause.text.includes('会') && !clause.text.includes('学习')) continue;
    const found = inClause(clause);
    if (found) mentions.push(found);
  }
  const [whole = '', before = '', name = ''] = ended ?? [];
  if (ended && mentions[0]?.relation === 'held' && mentions[0].start > whole.length)
    mentions.unshift(endedBefore(name, before.length, whole.length));
  return mentions;
}

/** A meeting that no sentence brings in: the headline or the form of the page tells of it. */
export const headlined = (name: string): Mention => ({
  relation: 'held',
  name,
  nameStart: 0,
  subject: '',
  subjectStart: 0,
  start: 0,
  end: 0,
  rule: 'lead.headline',
});

/** 县政府第12次常务会议: a headline that is the name of a meeting and no more; null where it is not. */
export function titleMeeting(title: string): string | null {
  const first = /^[^。，：]{4,40}/.exec(title)?.[0] ?? '';
  return first !== '' && nounEnd(first) === first.length ? first : null;
}
