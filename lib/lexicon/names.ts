/**
 * Personal names. Chinese names have no mark of their own: a surname from the table, one or two
 * characters more, and what follows decides how many (王凯就… against 楼阳生指出…).
 */

import { allMatches } from '../text/match.ts';
import { isNoName } from './not-names.ts';
import { postEndingAt } from './posts.ts';
import { COMPOUND_SURNAMES, SURNAMES, surnameAt } from './surnames.ts';

export interface NameHit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 努尔兰·阿不都满金, 雪克来提·扎克尔, and with a surname behind the dot. */
const DOTTED = /[\p{Script=Han}]{1,8}(?:[·•・][\p{Script=Han}]{1,8})+/uy;
const FAR = 17;
export const hasDot = (text: string) =>
  text.includes('·') || text.includes('•') || text.includes('・');
const isDot = (unit: number) => unit === 0xb7 || unit === 0x2022 || unit === 0x30fb;
const DOTS = '·•・';
const HAN = /^\p{Script=Han}+$/u;
/** Characters that given names do not have, and words that a surname may happen to stand before. */
const NEVER = /[的了们这那个什么吗呢吧你我他她它是否]|[在就对把被从已曾于等将皆也还又均并副总]$/;
const WORDS =
  /^(?:主持|出席|参加|指出|强调|要求|会议|讲话|部署|安排|同志|书记|主任|省长|市长|县长|区长|部长|局长|厅长|院长|校长|处长|科长|所长|站长|镇长|乡长|队长|董事|检察长|经理|总理|主席|委员|代表|领导|副[省市县区州部主局厅])/;

/** Words of this prose whose first character is a surname as well. */
const COMMON = new Set(
  (
    '全面 全部 全体 全省 全市 全县 全区 全国 全力 全程 全会 高度 高效 高质 高水 安全 安排 常态 常务 常委 时刻 时间 时任 经济 于是 和谐 ' +
    '方面 方案 方式 包括 项目 党员 党委 党组 党中 党和 党政 国家 国务 周密 强化 强调 明确 明年 水平 水利 关于 关键 关心 应当 应急 ' +
    '相关 相互 有关 有效 有力 有序 从严 从紧 从快 广大 广泛 农村 农业 农民 公司 公安 公开 公共 车辆 能力 能够 万众 文化 文明 海关 门诊 ' +
    '干部 干事 向前 步伐 成立 成员 成果 成效 平安 平台 温暖 空间 古城 那么 容易 权力 权益 利用 利益 东部 西部 连续 连日 通过 通报 通知 ' +
    '通告 宣传 宣布 管理 管控 管好 解决 解放 充分 满足 年度 年底 台账 商务 商业 单位 支持 支部 景区 路线 严格 严肃 严防 严守 华北 金融 ' +
    '江河 元旦 和平 别是 司法 车间 家庭 山区 井下 富民 家家 都要 终身 居民 衡量 步入 国有 初步 首先 阳光 师生 师资 才能 使用 后续 后勤 ' +
    '查处 查明 归口 法院 法治 法律 法规 海洋 言论 代表 代理 肖像 战略 战时 门类 原则 原因 遥感 令人 行动 行业 行为 行政 行长 但是 钱款 ' +
    '应及 应立 应严 应切 应按 应把 应主 应积 应进 应尽 应加 应将 官方 仁义 信息 信心 信访 信用 先后 先进 先锋 盘活 底线 底数 隋唐 扎实 扎紧 扎牢 扎根 巨大 旦夕 多措'
  ).split(' '),
);

/** What may follow a name, sure signs: punctuation, and verbs of speaking, presiding, attending. */
const SURE = new RegExp(
  '[、，。；：（）“”！？\\n《]|皆|讲(?:了话|话|授|解|课)|指出|强调|要求|主持|出席|参加|参会|讲话|表示|介绍|汇报|通报|传达|宣读|部署|安排|率队|带队|带领|陪同|会见|' +
    '所[作做提讲说述]|代表|围绕|结合|针对|深入|前往|来到|分别|一行|以及|亲临|发表|发言|致辞|致词|授课|作了|作出|认为|提出|希望|号召|听取|分析|研究|审议|总结|点评|回应|' +
    '宣布|解读|讲解|接受|应邀|列席|收看|收听|调研|检查|督导|视频|批示|主讲|领学|宣誓|通过|同志|先生|女士|等|召集|召开|现场|逐一|特别|明确|' +
    '作|说|称|还|率|昨|一同|共同|随后|当日|当天|首先|最后|今日|今天|昨日|昨天|日前|近日|上午|下午|书面|委托|受|书记|省长|市长|县长|区长|州长|部长|局长|厅长|院长|校长|镇长|乡长|董事长|总经理|主任|总书记|总理|主席|副|充分|动员|交流|先后|依次|率先|带头|解释|透露|告诉|进行|迅速|立即|关于|到会|莅临|亲自|亲切|专题|连线|组织|肯定|宣贯|领学|剖析|回顾|阐述|系统|详细|高度|巡视员|调研员|[少中上]将|[大上中]校|指挥长|总裁|(?:[上本这]?周|星期)[一二三四五六日末]',
  'y',
);
/** Weak signs: single words that given names contain as well. */
const WEAK = /[第在就对向为与和及到做将把于从同并也已是又再曾赴\d]|当|逐|由/y;

/** 省长王凯和副省长…, 书记林青及市委…: who stands behind 和 has a post of his own. */
const JOINED_POST =
  /^[和及与](?:(?:常务)?副|[省市县区州][委长]|秘书长|主任|主席|书记|(?!出席|参加|主持|会见|在|就|对)[^，。、]{1,8}(?:书记|主任|主席|局长|部长|院长|校长|处长|总经理|董事长))/;

const SUO = /[作做提讲说述]/;

/** 刘庆作讲解: a verb that could pass for the last character of a name. */
const VERB =
  /[作就在向对为][了出]?(?:讲解|专题|报告|交流|总结|汇报|发言|说明|部署|安排|辅导|具体|工作|动员|表态|讲话|重要讲话|主旨|视频|会上|北京|《|“|题为)/y;

function follows(text: string, at: number): number {
  if (at >= text.length) return 3;
  VERB.lastIndex = at;
  if (VERB.test(text)) return 3;
  SURE.lastIndex = at;
  if (SURE.test(text)) return 2;
  WEAK.lastIndex = at;
  return WEAK.test(text) ? 1 : 0;
}

/** Whether what stands at `at` says for sure that a name ended there. */
export const endsName = (text: string, at: number): boolean => follows(text, at) >= 2;

function plausible(name: string): boolean {
  const two = COMPOUND_SURNAMES.has(name.slice(0, 2));
  if (!two && !SURNAMES.has(name.charAt(0))) return false;
  const given = name.slice(two ? 2 : 1);
  if (given.length < 1 || given.length > 2 || WORDS.test(given)) return false;
  return HAN.test(name) && !NEVER.test(name) && !COMMON.has(name.slice(0, 2));
}

/** The dot stands at most eight characters (of two units) on, and nearly nowhere does one. */
function dotFollows(text: string, index: number): boolean {
  for (let at = index + 1; at < index + FAR; at++) if (isDot(text.charCodeAt(at))) return true;
  return false;
}

function dottedAt(text: string, index: number): string | null {
  if (!dotFollows(text, index)) return null;
  DOTTED.lastIndex = index;
  const whole = DOTTED.exec(text)?.[0];
  if (whole === undefined) return null;
  const last = Math.max(...[...DOTS].map((mark) => whole.lastIndexOf(mark)));
  for (let length = last + 3; length <= whole.length; length++)
    if (follows(text, index + length) >= 2) return whole.slice(0, length);
  return whole.length - last <= 8 ? whole : null;
}

/**
 * The personal name that starts at `index` of normalised text, or null. What follows it decides
 * between two, three and four characters; where it decides nothing there is no name.
 */
export function nameAt(text: string, index: number): string | null {
  const dotted = dottedAt(text, index);
  if (dotted !== null) return dotted;
  if (!surnameAt(text, index) || COMMON.has(text.slice(index, index + 2))) return null;
  let best: string | null = null;
  let sign = 0;
  for (const length of [4, 3, 2]) {
    const name = text.slice(index, index + length);
    if (name.length < length || !plausible(name)) continue;
    // 王凯和副省长…: the name ends before 和.
    if (
      length === 3 &&
      '和及与'.includes(text.charAt(index + 2)) &&
      JOINED_POST.test(text.slice(index + 2, index + 15))
    )
      continue;
    // 陈敏所作的报告: 所 belongs to the verb.
    if (text[index + length - 1] === '所' && SUO.test(text.charAt(index + length))) continue;
    const strength = follows(text, index + length);
    if (strength > sign) {
      best = name;
      sign = strength;
    }
  }
  return best;
}

/** What may stand before a name that its title follows: the head of a clause, 由, an organ. */
const BEFORE_NAME = /(?:^|[，。；：、（“”\s由经与和及对请时后]|听取|围绕|按照|根据)$/;
const ORGAN_BEFORE = /(?:[局厅院委部司校办处团]|公司|集团|[总支大中]队)$/;

/**
 * The name that ends at `end`, where a title follows (高清副市长, 市安监局冯志明局长); null where
 * none does. Right behind an organ only a name of three characters is one: 公安局国库科长 is not.
 */
export function nameBefore(text: string, end: number): string | null {
  for (const length of [3, 2, 4]) {
    const name = text.slice(Math.max(0, end - length), end);
    if (name.length < length || !plausible(name) || isNoName(name)) continue;
    const before = text.slice(Math.max(0, end - length - 2), end - length);
    // 分管负责人、安监站长: in a list two characters are as soon a branch of work.
    if (length === 2 && before.endsWith('、')) continue;
    if (BEFORE_NAME.test(before) || (length === 3 && ORGAN_BEFORE.test(before))) return name;
  }
  return null;
}

/** 多吉扎西, 苏嘎尔布, 阿基布珠: Tibetan, Yi and Mongol names in the characters they are written with. */
const TRANSLITERATED =
  /[向多吉扎西尼玛次仁旦增拉姆卓嘎央金格桑洛平措边巴达娃索朗阿旺强罗布德白云登嘉曲珍普顿珠加才让日勒图雅尔苏娜其木斯琴额敦孟克基拥泽翁降勇忠呷果木惹且古沙乌火布伍合曼都热买提江山依明吐逊艾孜玉甫库别力麦]{2,6}(?=出席|主持|参加|列席|指出|强调|要求|表示|讲话|作|，|、|等)/y;
const RARE =
  /(?![等及和与的了一各其之以在就对把被从已再也还并都均皆共])\p{Script=Han}{3}(?=出席|主持|参加|列席|指出|强调|要求(?!的)|表示|讲话|发表|作了|作出|汇报|通报|宣读|传达|带队|，|、)/uy;

/**
 * A name whose surname is in no table, where a post stands right before it and a sure sign behind
 * (州委副书记茶忠旺出席): three characters, none of them a word of this prose.
 */
export function rareNameAt(text: string, index: number): string | null {
  TRANSLITERATED.lastIndex = index;
  const transliterated = TRANSLITERATED.exec(text)?.[0];
  if (transliterated && !COMMON.has(transliterated.slice(0, 2))) return transliterated;
  RARE.lastIndex = index;
  const name = RARE.exec(text)?.[0];
  if (!name || NEVER.test(name) || COMMON.has(name.slice(0, 2)) || isNoName(name)) return null;
  SURE.lastIndex = index;
  if (SURE.test(text) || !'长记席任理裁员委'.includes(text.charAt(index - 1))) return null;
  return UNNAMELIKE.test(name) ? null : name;
}

/** Characters of functions and bodies, which personal names hardly have. */
const UNNAMELIKE =
  /[会议部门单位员级省市县区镇乡街局厅委办院校司企业全分主要负责同先后依次纷认真详悉到场]/;

/** Does a piece between 、 look like a name although its surname is not in the table? */
function couldBe(piece: string): boolean {
  return HAN.test(piece) && piece.length >= 2 && piece.length <= 3 && !NEVER.test(piece);
}

function isName(piece: string): boolean {
  return plausible(piece) || /^[\p{Script=Han}]{1,8}(?:[·•・][\p{Script=Han}]{1,8})+$/u.test(piece);
}

/** 省长王凯 → 王凯: the part of a piece behind its post. */
function behindPost(piece: string): number {
  for (let at = 2; at <= piece.length - 2; at++)
    if (isName(piece.slice(at)) && postEndingAt(piece, at)) return at;
  return -1;
}

const PIECE = /[^、，；]+/g;
const AND = /以及|[和及与]/g;
/** Longer pieces hold no single post and name. */
const LONGEST_PIECE = 48;

/**
 * The names of a list joined by 、 (and 和, 以及), in order; posts before and 等, 同志 behind a name
 * are left out. In a list of names a rare surname passes; pieces that are none are skipped.
 */
export function splitNameList(text: string): NameHit[] {
  const pieces: NameHit[] = [];
  for (const match of allMatches(PIECE, text)) {
    if (match[0].length > LONGEST_PIECE) continue;
    const bare = match[0].replace(/(?:等同志|等人|等|同志)$/, '');
    for (const part of splitAnd(bare))
      pieces.push({
        name: part.text,
        start: match.index + part.at,
        end: match.index + part.at + part.text.length,
      });
  }
  const known = pieces.filter((piece) => isName(piece.name)).length;
  return pieces.flatMap((piece) => {
    if (isName(piece.name) || (known * 2 > pieces.length && couldBe(piece.name))) return [piece];
    const at = behindPost(piece.name);
    return at < 0 ? [] : [{ ...piece, name: piece.name.slice(at), start: piece.start + at }];
  });
}

/** 张平和李青 is two names, 魏凤和 is one. */
function splitAnd(piece: string): { text: string; at: number }[] {
  if (isName(piece)) return [{ text: piece, at: 0 }];
  for (const match of allMatches(AND, piece)) {
    const left = piece.slice(0, match.index);
    const at = match.index + match[0].length;
    const right = piece.slice(at);
    if ((isName(left) || behindPost(left) >= 0) && (isName(right) || behindPost(right) >= 0))
      return [
        { text: left, at: 0 },
        { text: right, at },
      ];
  }
  return [{ text: piece, at: 0 }];
}
