import { endsName, hasDot, nameAt, nameBefore, rareNameAt } from '../lexicon/names.ts';
import { endsAsBody, isNoName, opensWithWord } from '../lexicon/not-names.ts';
import { findPlaces } from '../lexicon/places.ts';
import { findPosts, findTitles, titleOpenings } from '../lexicon/posts.ts';
import { surnameAt } from '../lexicon/surnames.ts';
import type { Role } from '../model/reading.ts';
import { splitClauses } from '../text/sentences.ts';
import { sifted } from '../text/sieve.ts';
import { isQuoted, rolesIn } from './roles.ts';

/** A person met in one sentence; offsets are relative to the sentence, on normalised text. */
export interface Appearance {
  readonly name: string;
  readonly post: string | null;
  /** Offset of the post in the sentence; 0 where there is none. */
  readonly postStart: number;
  readonly roles: readonly Role[];
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface Named {
  readonly name: string;
  readonly post: string | null;
  readonly postStart: number;
  readonly start: number;
  readonly end: number;
  /** Where name and title end, whichever comes last: 高清副市长. */
  readonly until: number;
}

/** Where the words for a person begin: at the post, unless it follows the name. */
export const beginOf = (p: Named) => (p.post && p.postStart < p.start ? p.postStart : p.start);

const NOISE =
  /^(?:＿+|[^，。]{0,20}消息[，：]?|其中|随后|当日|当天|会上|本次会议由|座谈会由|大会由|会议由|会议|由|据悉|此外|和|及|以及|与|同时|(?:应邀)?(?:出席|参加|列席|陪同)[^，。：]{0,16}[的者][^，。：]{0,8}[有为是]|[^，。]{0,12}日(?:上午|下午|晚|晚上)?)+/;
/** How noise begins where no 日 and no 消息 stands in it. */
const NOISE_OPENS = new Set(
  [...'＿其随当会本座大由据此和及以与同应出参列陪'].map((c) => c.charCodeAt(0)),
);
const BYLINE = /^[^。]{0,12}（[^）]*(?:记者|通讯员|报道|见习|实习)[^）]*）/;
const JOIN = /^(?:、|和|及|以及|与)/;

/** A name is told by a post or by what its bearer does; a sentence without either has none. */
const MAY_NAME = sifted(
  /[长记任席理员官]|政委|总工|总监|通报|主持|出席|参加|列席|参会|陪同|指出|强调|要求|表示|说|讲话|讲解|发言|汇报|部署|收看|连线|领导|同志|同志|院士|教授|代表/,
);

interface Start {
  readonly at: number;
  readonly post: string | null;
  readonly postStart: number;
}

/** 主持人：甲。参加人员：乙、丙: how minutes list who was there. */
const LABELLED = /^(主持|出席|参加|列席|参会|与会)(?:会议)?(?:人员?|领导|同志|会议)?：/;
const OF_OFFICE =
  /(?<=[：，、；])[^：，、；。]{1,14}?(?:局|委|办|厅|部|院|公司|集团|中心|[支大]队|政府|[镇乡处科站所室行])(?=[^：，、；。]{2,3}(?:[，、；。]|$))/g;

/** 市发改委张国强: in a list under such a label the office stands before the name. */
function behindOffices(sentence: string): Start[] {
  return [...sentence.matchAll(OF_OFFICE)].map(({ index, 0: office }) => ({
    at: index + office.length,
    post: null,
    postStart: 0,
  }));
}

/** Where names may begin: behind a post, and at the head of a clause. */
function startsIn(sentence: string, openings: readonly number[]): Start[] {
  const starts: Start[] = findPosts(sentence, openings).map((p) => ({
    at: p.end,
    post: sentence.slice(p.start, p.end),
    postStart: p.start,
  }));
  const dotted = hasDot(sentence);
  const dated = sentence.includes('日') || sentence.includes('消息');
  for (const { start, text } of splitClauses(sentence)) {
    const noisy =
      NOISE_OPENS.has(text.charCodeAt(0)) ||
      (dated && (text.includes('日') || text.includes('消息')));
    const at = start + (noisy ? (NOISE.exec(text)?.[0].length ?? 0) : 0);
    if (dotted || surnameAt(sentence, at)) starts.push({ at, post: null, postStart: 0 });
  }
  if (sentence.includes('：') && LABELLED.test(sentence)) starts.push(...behindOffices(sentence));
  return starts.length < 2 ? starts : starts.sort((a, b) => a.at - b.at || (a.post ? -1 : 1));
}

/** 书记贺军科在会上…: what only people do, or another of a list. */
const ACTS = /^(?:、|在会上|出席|主持|参加|列席|讲话|作|指出|强调|表示|要求)/;
/** Characters that end names and divisions or offices. */
const LISTED_END = /[旗省州县乡村室院科会]$/;

/** The name at `at`; without a post before it, it must be no ordinary word and no place. */
function nameHere(sentence: string, at: number, vouched: boolean): string | null {
  const name = nameAt(sentence, at) ?? (vouched ? rareNameAt(sentence, at) : null);
  if (!name || (!vouched && opensWithWord(sentence.slice(at, at + 4)))) return null;
  // 组长方向明参加: behind a post three characters are a name, whatever word the first two make.
  const sure = vouched && name.length === 3 && endsName(sentence, at + 3) && !endsAsBody(name);
  // 省领导李金科、…: in a list behind a post 科 and 旗 end names as well.
  const listed =
    vouched && name.length === 3 && LISTED_END.test(name) && ACTS.test(sentence.slice(at + 3));
  if (!sure && !listed && isNoName(name)) return null;
  const place = vouched ? undefined : findPlaces(sentence.slice(at, at + 8))[0];
  return place?.start === 0 && place.end >= name.length ? null : name;
}

/** 高清副市长, 李磊总经理: the title behind the name, unless it opens another's post (局长李青). */
function titledNames(
  sentence: string,
  titles: readonly { readonly start: number; readonly end: number }[],
): Named[] {
  return titles.flatMap(({ start, end }) => {
    const name = nameBefore(sentence, start);
    if (!name || nameHere(sentence, end, true) || sentence[end] === '、') return [];
    const post = sentence.slice(start, end);
    const from = start - name.length;
    return [{ name, post, postStart: start, start: from, end: start, until: end }];
  });
}

/** Both readings of a sentence in order; a name that both find keeps the title behind it. */
function joined(before: readonly Named[], behind: readonly Named[]): Named[] {
  if (behind.length === 0) return [...before];
  const clear = before.filter((a) => !behind.some((b) => a.start < b.until && b.start < a.until));
  return [...clear, ...behind].sort((a, b) => a.start - b.start);
}

/** Among names joined by 、 a rare surname passes: 李煜、张俊平、朱士久、拱艳等. */
function listedAt(sentence: string, at: number, chain: number): string | null {
  const far =
    chain < 1 ? null : /^\p{Script=Han}{3,5}(?=、)/u.exec(sentence.slice(at, at + 6))?.[0];
  // 陈文、海来木呷、向贵瑜: a name of another tongue between two of this one's.
  if (far && !isNoName(far) && !opensWithWord(far) && nameAt(sentence, at + far.length + 1))
    return far;
  // 宋强、严峻、黄河清: an ordinary word is a name between others of a list.
  const between =
    chain < 2 ? null : /^\p{Script=Han}{2,3}(?=、)/u.exec(sentence.slice(at, at + 4))?.[0];
  if (between && surnameAt(between, 0) && !endsAsBody(between)) {
    const next = nameAt(sentence, at + between.length + 1);
    if (next && !isNoName(next)) return between;
  }
  const name =
    chain < 2
      ? null
      : /^\p{Script=Han}{2,3}(?=、|等|出席|参加|列席|，)/u.exec(sentence.slice(at, at + 6))?.[0];
  // 冯连旗、马占春: what ends as a division does is a name where a list of names goes on behind it.
  const listed = name && surnameAt(name, 0) && LISTED_END.test(name);
  return name && (listed || !isNoName(name)) && !opensWithWord(sentence.slice(at, at + 4))
    ? name
    : null;
}

/** Every [post]name of a sentence; a post stands for the names joined to it by 、. */
function namesIn(printed: string): Named[] {
  if (!MAY_NAME.test(printed)) return [];
  const sentence = printed.includes('（')
    ? printed.replace(BYLINE, (b) => '＿'.repeat(b.length))
    : printed;
  const openings = titleOpenings(sentence);
  const starts = startsIn(sentence, openings);
  const titles = findTitles(sentence, openings);
  if (starts.length + titles.length === 0) return [];
  const named: Named[] = [];
  let read = 0;
  // Where posts begin and end: no name joined by 、 begins there without its own.
  const postAt = new Set(starts.flatMap((s) => (s.post ? [s.postStart, s.at] : [])));
  for (const { at, post, postStart } of starts) {
    if (at < read) continue;
    let from = at;
    let chain = 0;
    for (let name = nameHere(sentence, from, post !== null); name; ) {
      const until = from + name.length;
      named.push({ name, post, postStart, start: from, end: until, until });
      read = from + name.length;
      const join = JOIN.exec(sentence.slice(read))?.[0];
      if (!join) break;
      from = read + join.length;
      chain++;
      name = postAt.has(from)
        ? null
        : (nameHere(sentence, from, true) ?? listedAt(sentence, from, chain));
    }
  }
  return joined(named, titledNames(sentence, titles));
}

/** Cuts the names into groups: names joined by 、 share what is said after them. */
function groupsOf(names: readonly Named[], sentence: string): Named[][] {
  const groups: Named[][] = [];
  for (const person of names) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    const between = before ? sentence.slice(before.until, beginOf(person)) : '。';
    if (
      last &&
      /^(?:（[^）]{1,8}）)?[、和及与以]{1,2}(?!.*(?:出席|参加|列席|参会|主持))/.test(between) &&
      between.length < 24
    )
      last.push(person);
    else groups.push([person]);
  }
  return groups;
}

/** What may part two groups of one list: a comma, and one more whose name is not known as such. */
const LISTED_ON =
  /^(?:等[^，。]{0,8}|[（][^）]{1,8}）)?[，；]?(?:(?!委托)[^，。；要就对在将是了]{2,40}[，、])?(?:以及|及|和)?$/;

/** 云川、临江等省, 甲乙丙等地. */
const PLACES_LISTED =
  /^(?:、[^，。、]{2,4}){0,6}等[^，。]{0,4}?(?:[省市县区州村镇乡]|地|部门|单位|企业|公司|高校|院校|街道)(?!领导|[级直委]|政|人大|四|几)/;

/** 甲、乙等县领导参加: what they are stands behind them. */
function led(person: Named, words: string, at: number): Named {
  const post = person.post === null ? /^等([省市县区州盟旗]领导)/.exec(words)?.[1] : undefined;
  return post ? { ...person, post, postStart: at + 1 } : person;
}

/** 听取了院长某某的重要讲话: he spoke there. */
const HEARD_OUT = /(?:听取|聆听|收听|收看)了?$/;

/** 参加会议的还有甲、乙: the role stands before the names. */
const ROLE_AHEAD =
  /^(?:应邀|一同)?(?:出席|参加|列席|陪同)[^，。：]{0,16}(?:的|者)[^，。：]{0,8}(?:有|为|是)[：，]?/;

/**
 * Reads the people of one sentence with the roles that the words after their names give them. A
 * group that only a comma parts from the next (国务院副总理甲、乙，国务委员丙出席) shares its roles.
 */
export function findPeople(
  sentence: string,
  names: readonly Named[] = namesIn(sentence),
): Appearance[] {
  if (names.length === 0) return [];
  const groups = groupsOf(names, sentence);
  const label = LABELLED.exec(sentence)?.[1];
  const ahead: Role | null =
    label === '主持' ? 'chair' : label || ROLE_AHEAD.test(sentence) ? 'attendee' : null;
  const found: Appearance[] = [];
  let waiting: Named[] = [];
  for (const [i, group] of groups.entries()) {
    const last = group[group.length - 1];
    if (!last) continue;
    const next = groups[i + 1]?.[0];
    const until = next ? beginOf(next) : sentence.length;
    // 院长助理林青参加会议；会议由刘院长主持: what is told behind is another's.
    const behind = sentence.slice(last.until, until);
    const words = behind.includes('会议由')
      ? behind.replace(/[；，。](?:本次)?会议由[^，。；]{2,30}主持.*$/, '。')
      : behind;
    // 云川、临江等省负责同志: places, though their first characters are surnames.
    if (PLACES_LISTED.test(words) && group.every((p) => p.post === null)) continue;
    const lead = group[0] ? sentence.slice(0, beginOf(group[0])).slice(-6) : '';
    const own: readonly Role[] =
      HEARD_OUT.test(lead) && /^同?志?的[^，。]{0,6}讲话/.test(words)
        ? ['speaker']
        : rolesIn(words, group[0] ? sentence.slice(0, beginOf(group[0])) : '');
    const roles = own.length === 0 && ahead ? [ahead] : own;
    if (roles.length === 0) {
      if (LISTED_ON.test(words) && !isQuoted(words)) waiting.push(...group);
      else waiting = [];
      continue;
    }
    for (const p of [...waiting, ...group])
      found.push({ ...led(p, words, last.until), roles, rule: `people.${roles.join('+')}` });
    waiting = [];
  }
  return found;
}

/** Every name of a sentence with its post, whatever it does there. */
export const namesOf = (sentence: string): readonly Named[] => namesIn(sentence);
