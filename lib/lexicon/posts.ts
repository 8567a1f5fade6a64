/**
 * Posts as they are printed: 省委书记, 党组书记、局长, 副总经理（主持工作）, 领导小组成员.
 * A post is a title with the organ before it, which Chinese writes without a break; so the titles
 * are data, and what stands before one is taken up to the first word no organ's name contains.
 */

import { allMatches } from '../text/match.ts';
import { beginnings, buildIndex } from './prefix-index.ts';
import { surnameAt } from './surnames.ts';

/** Titles by their last word; 副, 常务, 代 and the organ come with what stands before. */
const TITLES =
  '总书记 书记 常委 委员 委员长 主席 总理 部长 主任 组长 成员 召集人 负责人 负责同志 领导同志 秘书长 省长 市长 县长 区长 州长 ' +
  '总河长 河长 总林长 林长 总田长 田长 湖长 链长 旗长 盟长 镇长 乡长 局长 厅长 司长 处长 科长 股长 署长 关长 庭长 院长 检察长 审计长 校长 园长 馆长 台长 社长 站长 所长 行长 段长 ' +
  '队长 总队长 支队长 大队长 中队长 司令员 政委 政治委员 参谋长 军长 师长 旅长 团长 董事长 董事 监事 总经理 经理 总裁 总监 理事长 会长 ' +
  '监事长 厂长 矿长 班长 总工程师 总会计师 总经济师 总规划师 总设计师 总工 工程师 经济师 总编辑 总编 主编 首席专家 专家 教授 研究员 ' +
  '院士 医师 巡视员 调研员 督学 总督察 专员 参事 馆员 行政长官 指挥长 总指挥 主委 特派员 联络员 大使 理事 党支书 支书 首席信息官 代表 发言人 助理 顾问';
/** 领导 is a post only behind one who has leaders: 市领导, not 党的领导. */
const LEADERS =
  '(?<=省|市|县|区|州|盟|旗|局|厅|院|校|部门|单位|公司|集团|小组|委|委会|人大|政协|主要|有关|分管|班子|在家|军地|两院|政府|党委)领导(?!下|小组)|(?<=级)干部';
/** A note in brackets that belongs to the post. */
const NOTE = '（(?:主持[^（）]{0,8}|兼|代|挂职|正厅级|正局级|副厅级|正县级|[^（）]{0,4}级)）';
/** What follows when the word is part of another one: 书记处, 主任医师, 推行长期护理. */
const CONTINUED =
  '处|台(?=[上就前])|会|小组|班子|干部|级|医师|团|单位|热线|制|办公会|联席|信箱|责任|负责|大会|资格|作用|职务|机构|机关|体制|能力|力|期|远|效|足|作|三角|滩|沙(?=市|县|镇)|春|江(?=[大经流沿上中下干水三两保禁航口边防堤隧])|城|安(?=[街城区汽大路镇福])|治';

const TITLE = `${TITLES.split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|')}|${LEADERS}`;
const AT_END = new RegExp(`(?:${TITLE})(?:${NOTE})?$`);
/** 林青代表市委讲话: a verb. */
const ON_BEHALF =
  '(?<=代表)(?:[省市县区局厅院校]|[一-鿿]{1,6}(?:[镇乡县市]|街道)(?:人民政府|政府|党委|[，。]|与|向|和)|中国|中共|国务院|党|各|全|本|我|公司|集团|学校|学院|单位|大家|会议)';
const HERE = new RegExp(`(?:${TITLE})(?!${CONTINUED}|${ON_BEHALF})(?:${NOTE})?`, 'y');
/** How titles begin: most sentences of a report tell of nobody in office. */
const OPENINGS = buildIndex(
  [...TITLES.split(' '), ...LEADERS.replace(/\(\?[^()]*\)/g, '').split('|')].map(
    (title) => [title, true] as const,
  ),
);
/** A title set behind a name: 高清副市长, 李磊总经理; 代表 and 负责人 stand behind no name. */
const BEHIND_NAME = new RegExp(
  `(?:${TITLES.split(' ')
    .filter(
      (title) => /[长记任席裁理授士员委师]$/.test(title) && !/[成委专研]员|助理|理事$/.test(title),
    )
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!处|小组|班子|干部|级|团|会|台|负责制|信箱|热线)`,
  'y',
);

/** The longest stretch a single post is looked for in. */
const REACH = 40;
/** How many posts one person's may be made of. */
const CHAIN = 8;
const IN_POST = /[\p{Script=Han}“”()A-Za-z0-9（）]/u;
/** Whether a unit may stand in a post, noted when first asked for: 1 where it may, 2 where not. */
const inPost = new Uint8Array(0x10000);

function mayStandInPost(unit: number): boolean {
  if (inPost[unit] === 0) inPost[unit] = IN_POST.test(String.fromCharCode(unit)) ? 1 : 2;
  return inPost[unit] === 1;
}

/**
 * Words that end what stands before a post; each with the case it is there for. 和 stops too,
 * unless it joins two words of one organ's name (住房和城乡建设厅厅长).
 */
const STOPS =
  '\\d[日时点分]电?|今天|昨天|明天|昨日|今日|近日|日前|当天|当日|同日|上午|下午|晚上|晚间|当晚|随后|会上|会议上|会后|会前|期间|其中|' +
  '(?<!自)由|在(?!家)|(?<![方面定])向|邀|请|受|委托|按照|根据|听取|陪同|会见|任命|担任|当选|接受|宣读|传达|主持|召集|召开|出席|参加|列席|介绍|来自|包括|' +
  '之后|最后|首先|接着|了|以及|暨|(?<!高)等(?!级)|同志|(?<!应)对(?!外|口)|给|让|作为|时任|记者|获悉|据(?:新华社|中新社|央视)|是|(?<![国特])有(?!限|色|线|关)|与|从|就(?!业)|主讲人|新任|来到|即|现任|' +
  '学习|贯彻|落实|坚持|加强|深入|全面(?!深化)|强调|指出|压实|夯实|进一步|认真|切实|统一到|有关(?=部门)|工作(?=中共)|的';
const JOINING =
  '林业|草原|住房|城市|管理|监督|安全|防汛|纪律|金融|生态|应急|信访|呼|工业|发展|人力资源|文化|卫生|规划|政治|民族|农业|市场|中央|网络安全|经济|教育|科学|科技|体育|机关|城乡|自然资源|司法|地方|环境|国防|信息化|广播电视|新闻出版|退役军人|统战|宣传|政策|组织|纪检|水利|交通|公安|社会|商务|投资|港澳|军民';
const STOP = new RegExp(
  `(?:${STOPS}|(?<!${JOINING})[和及])(?!书记(?!处)|主任|田|静|硕|顺|林格尔|布克)`,
  'g',
);

/** Where a post begins whatever stands before it: headlines set without a break run into it. */
const OPENING = /中共中央(?:总书记|政治局(?:常委|委员))/;

/** Where the last post in `region` begins: right behind the last stop. */
function trimmed(region: string, title: string): number {
  let from = Math.max(0, (region + title).search(OPENING));
  for (const stop of allMatches(STOP, region)) from = Math.max(from, stop.index + stop[0].length);
  return from;
}

const BRACKET = '（'.charCodeAt(0);
const CLOSING = '）'.charCodeAt(0);
const COMMA = '、'.charCodeAt(0);

/** Start of the unbroken run of Han, quotes and whole brackets that ends at `end`. */
function runStart(text: string, end: number): number {
  const floor = Math.max(0, end - REACH);
  let at = end;
  let depth = 0;
  for (; at > floor; at--) {
    const unit = text.charCodeAt(at - 1);
    if (unit === CLOSING) depth++;
    if (unit === BRACKET) depth--;
    if (!mayStandInPost(unit) && !(depth > 0 && unit === COMMA)) break;
  }
  return at;
}

/** The single post that ends at `end`, its stop cut off; null where no title stands there. */
function singleEndingAt(text: string, end: number): { start: number; cut: boolean } | null {
  const from = runStart(text, end);
  const run = text.slice(from, end);
  const title = AT_END.exec(run);
  if (!title) return null;
  const offset = trimmed(run.slice(0, title.index), title[0]);
  const opening = run.lastIndexOf('（', title.index - 1);
  const inBrackets =
    opening >= offset && run.indexOf('）', opening) >= title.index + title[0].length;
  const start = inBrackets ? opening + 1 : offset;
  return { start: from + start, cut: start > 0 };
}

/**
 * The longest post phrase that ends right before `index`, joined posts included (省委常委、市委书记),
 * or null. Takes normalised text; `start` and `end` cut the phrase as printed.
 */
export function postEndingAt(text: string, index: number): { start: number; end: number } | null {
  let single = singleEndingAt(text, index);
  if (!single) return null;
  let { start } = single;
  for (let i = 0; i < CHAIN && single && !single.cut && text[start - 1] === '、'; i++) {
    single = singleEndingAt(text, start - 1);
    if (single) start = single.start;
  }
  return { start, end: index };
}

const NOWHERE: readonly number[] = [];

/** Where titles begin: in most sentences nowhere, so posts and titles are looked for in few. */
export const titleOpenings = (text: string): readonly number[] => beginnings(OPENINGS, text);

/** Where titles end, notes in brackets included. */
function titleEnds(text: string, openings: readonly number[]): readonly number[] {
  if (openings.length === 0) return NOWHERE;
  const ends: number[] = [];
  let read = 0;
  for (const at of openings) {
    if (at < read) continue;
    HERE.lastIndex = at;
    if (!HERE.test(text)) continue;
    read = HERE.lastIndex;
    ends.push(read);
  }
  return ends;
}

/** 县委常委钟灵副县长: between two posts stands the name of whose they are. */
function namedBetween(text: string, from: number, end: number): boolean {
  if (from < 0 || end - from > LONGEST_NAMED || !surnameAt(text, from)) return false;
  return NAME_AND_TITLE.test(text.slice(from, end));
}

const LONGEST_NAMED = 8;
const NAME_AND_TITLE = new RegExp(
  `^[^、，（）]{1,2}[^、，（）和及与](?:常务)?副(?:${TITLES.split(' ')
    .filter((title) => title.endsWith('长'))
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
);

/** Every post in normalised text, in reading order; joined posts are one. */
export function findPosts(
  text: string,
  openings = titleOpenings(text),
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const end of titleEnds(text, openings)) {
    const post = postEndingAt(text, end);
    if (!post || namedBetween(text, found.at(-1)?.end ?? -1, end)) continue;
    let { start } = post;
    for (let last = found.at(-1); last && last.end > start; last = found.at(-1)) {
      start = Math.min(start, last.start);
      found.pop();
    }
    found.push({ start, end: post.end });
  }
  return found;
}

/** Every title with 副 and 常务 before it and nothing of an organ: what may stand behind a name. */
export function findTitles(
  text: string,
  openings = titleOpenings(text),
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let read = 0;
  for (const at of openings) {
    if (at < read) continue;
    BEHIND_NAME.lastIndex = at;
    if (!BEHIND_NAME.test(text)) continue;
    const end = BEHIND_NAME.lastIndex;
    found.push({ start: Math.max(read, withPrefix(text, at)), end });
    read = end;
  }
  return found;
}

/** Where 副, 常务副 or 代 before a title begins. */
function withPrefix(text: string, at: number): number {
  const start = text[at - 1] === '副' ? at - 1 : at;
  if (text[start - 1] === '代') return start - 1;
  return start > 1 && text.startsWith('常务', start - 2) ? start - 2 : start;
}
