import { MEETING_VOICES, OUTSIDE_VOICES } from '../lexicon/speech.ts';
import { beheaded } from '../text/match.ts';
import type { Cast } from './cast.ts';

/** Whose voice a stretch of the report is in. */
export type Voice =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'meeting' }
  | { readonly kind: 'organ'; readonly name: string }
  | { readonly kind: 'outside'; readonly name: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'pronoun' };

const SETTING = /(?:在|于)?(?:会上|讲话中|会议上|总结时|主持会议时|[^，]{0,24}(?:时|后|中|上))$/;

/** The words without the occasion: 县委书记徐明在全县会议上 is 县委书记徐明. */
export function settled(words: string): string {
  const at = /^([^，]*?[^，现正])(?:在|于)(?![职家位])[^，]{1,44}(?:时|后|中|上)$/.exec(words)?.[1];
  return at ?? words.replace(SETTING, '');
}

/** 某教授接受采访时指出, 有分析认为, 外界认为: nobody at the meeting. */
const SPEAKS_OUTSIDE =
  /接受[^，]{0,20}(?:采访|访问|专访)|^(?:也?有|多数)?(?:分析|外界|舆论|市场|学界|业界|观察家)(?:人士)?(?:普遍|大多)?$/;

/** 并, 并就落实方案: the speaker was named before. */
const SAME =
  /^(?:(?:并|还|又|同时|同时还|此外|另外|最后|一致)|(?:并|还)(?:就|对|围绕|针对)[^，]{2,30})$/;

/** Whose voice the words before the speech verb name; null where they name nobody. */
export function voiceOf(subject: string, cast: Cast): Voice | null {
  const words = beheaded(subject, /^[“”‘’\s]+/);
  if (words === '' || SAME.test(words)) return { kind: 'same' };
  if (/^(?:他|她|其)(?:在.*)?$/.test(words)) return { kind: 'pronoun' };
  // 某某在批示中指出: what was written, not said here.
  if (/(?:批示|指示|贺信|致信|信)中$/.test(words)) return { kind: 'outside', name: words };
  const bare = settled(words);
  if (/^(?:他|她)$/.test(bare)) return { kind: 'pronoun' };
  const outside = OUTSIDE_VOICES.find((v) => words.startsWith(v) || bare.endsWith(v));
  if (outside) return { kind: 'outside', name: outside };
  // 去年底的会议提出…, 某大学学者某某表示…: not of this meeting.
  const other = /^(?:去年|前年|此前|早前)|(?:学者|经济学家|分析师|评论员)[^，]{0,6}$/.exec(
    bare,
  )?.[0];
  if (other || SPEAKS_OUTSIDE.test(words)) return { kind: 'outside', name: other ?? words };
  if (MEETING_VOICES.includes(bare)) return { kind: 'meeting' };
  if (cast.isOrgan(bare)) return { kind: 'organ', name: bare };
  const person = cast.personIn(bare === '' ? words : bare) ?? cast.personIn(words);
  if (person) return { kind: 'person', name: person };
  if (bare === '' && SETTING.test(words)) return { kind: 'meeting' };
  // 要抓好…大会部署任务: a clause that happens to end in a meeting is no voice.
  if (/要|必须|贯彻|落实|学习|抓好|按照|根据/.test(bare)) return null;
  if (MEETING_VOICES.some((v) => words === v || bare === v || bare.endsWith(v)))
    return { kind: 'meeting' };
  if (/(?:批示|指示|通知|通报|方案|意见|文件|公告|文章|报告|决议)$/.test(bare)) {
    return { kind: 'outside', name: bare };
  }
  return null;
}
