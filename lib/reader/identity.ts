import { FORMAT_WORDS } from '../lexicon/meetings.ts';
import type { Level, MeetingFormat, Person, Region } from '../model/reading.ts';
import { type DateMention, findDates, resolveDate } from '../text/dates.ts';
import { findLunarDay } from '../text/feasts.ts';
import { allMatches } from '../text/match.ts';
import { parseNumeral } from '../text/numerals.ts';
import type { Sentence } from '../text/sentences.ts';
import { sifted } from '../text/sieve.ts';
import { makeView } from '../text/view.ts';
import { focus } from '../text/words.ts';
import { findMentions, type Mention, titleMeeting } from './mentions.ts';
import { levelInName, type Organ, organFrom } from './organ.ts';
import { beginOf, namesOf } from './people.ts';
import type { Setting } from './setting.ts';
import { bareSubject } from './subject.ts';

/** What a meeting is: the fields that its name, its organ and its lead settle. */
export interface Identity {
  readonly name: string;
  readonly organ: string | null;
  readonly level: Level | null;
  readonly region: Region | null;
  readonly ordinal: number | null;
}

const GENERIC_NAME =
  /^(?:(?:专题|扩大|视频|全体|紧急|常务|党组|工作|调度)?(?:（扩大）)?会议|会|座谈会|领导小组会议|(?:调度|专题|推进|部署|动员|工作|视频|研判|会商|座谈)会|(?:集体|专题|集中)?学习(?:会议?)?)$/;
/** 第五次全国经济普查…会议: the number is the census's, not the meeting's. */
const ORDINAL =
  /(?:第|届第?|^(?=\d{1,3}次))([一二三四五六七八九十百零〇\d]+)次(?!(?:全国)?[^会]{0,8}(?:普查|巡视|督察|工业革命|代表大会(?!$)))/g;
/** 人大第五次会议主席团会议: the number is that of the session within which this one meets. */
const WITHIN = /^(?:全体)?(?:会议|全会)(?!暨|和|及|、|（|，).*会议?$/;

/** N of 第N次 in the name of a meeting; null where it has none. */
function ordinalIn(name: string): number | null {
  // 工作会议暨一届四次职代会: the number of the congress is not that of the work conference.
  const own = name.replace(/暨[^第]{0,6}届.*$/, '');
  // 第五次会议主席团第二次会议: the number of the session that it met within is not its own.
  const found = allMatches(ORDINAL, own).find(
    ({ 0: words, index }) => !WITHIN.test(own.slice(index + words.length)),
  );
  return found?.[1] ? parseNumeral(found[1]) : null;
}

/** The organ that a person's post speaks for: 省委书记 → 省委, 副省长 → 省. */
function organOfPost(printed: string, setting: Setting): Organ | null {
  // 中共中央政治局常委、全国政协主席: he speaks for the second.
  const post = printed.replace(/^(?:中共中央|中央)?政治局(?:常委|委员)、(?=.)/, '');
  if (/国务院|国务委员|总理/.test(post)) return organFrom('国务院', setting);
  if (/中共中央总书记|总书记|国家主席/.test(post)) return organFrom('中共中央', setting);
  // 文化和旅游部部长 → 文化和旅游部
  const last = post.split('、').at(-1) ?? '';
  const body = last.replace(
    /(?:常务)?副?(?:部长|局长|主任|署长|行长|厅长|董事长|总经理|校长|院长|指挥长|总指挥|组长|检察长|会长|关长|站长|段长|所长|矿长|厂长|队长)$/,
    '',
  );
  // 市委副书记、市长 and 市委常委、副市长 convene for the government.
  const head = /(?:^|、|政府)(?:常务)?副?([省市县区州盟旗])长(?:助理)?$/.exec(post)?.[1];
  // 省委书记、省人大常委会主任: he speaks for the first.
  const secretary = /^[^、]{0,8}(?:[省市县区州盟旗]|自治区党)委(?:副)?书记(?=、)/.exec(post)?.[0];
  // 教育部党组书记、部长 convenes 教育部党组.
  const party = /^([^、]{2,16}?)(?:党组|党委|党总支)(?:副?书记|成员)/.exec(post)?.[1];
  // 省防指总指挥、副省长 convenes the headquarters.
  const command = /^([^、]{2,20}?)(?:副?总指挥|副?指挥长)、/.exec(post)?.[1];
  return (
    (command ? organFrom(command, setting) : null) ??
    (party && !/(?:自治区|[省市县州盟旗]|^区)$/.test(party) ? organFrom(party, setting) : null) ??
    (head ? organFrom(`${head}政府`, setting) : null) ??
    (secretary ? organFrom(secretary, setting) : null) ??
    (body !== last && body !== '' ? organFrom(body, setting) : null) ??
    // 民政部部长、党组书记、某某: the first of several posts
    organFrom(/^([^、]{2,14}部)部长、/.exec(post)?.[1] ?? '', setting) ??
    organFrom(post, setting) ??
    organFrom(`${/^[省市县区州盟旗]/.exec(post)?.[0] ?? ''}委`, setting)
  );
}

/** Who held it: the subject of the sentence, else the name, the headline, the chair's post. */
function organOf(
  mention: Mention,
  lead: string,
  title: string,
  people: readonly Person[],
  setting: Setting,
): Organ | null {
  const person = namesOf(mention.subject)[0];
  const subject = person ? mention.subject.slice(0, beginOf(person)) : mention.subject;
  const before = lead
    .slice(0, mention.subjectStart)
    .split('，')
    .filter((c) => /[委府院会局司组国省市县区州]/.test(c));
  const headline = findMentions(title)[0];
  const titled = headline ? null : titleMeeting(title);
  const posts = people.filter((p) => p.roles.includes('chair') || p.roles.includes('speaker'));
  // A branch venue's report of a national meeting names those who sat there: no organ of theirs held it.
  const national = /^(?:\d{4}年度?)?全国/.test(mention.name);
  const led = posts.map((p) => () => {
    const organ = p.post ? organOfPost(makeView(p.post).text, setting) : null;
    return national && organ?.level !== 'central' ? null : organ;
  });
  const attempts: (() => Organ | null)[] = [
    () => (mention.relation === 'held' && subject !== '' ? organFrom(subject, setting) : null),
    () => organFrom(mention.name, setting, true),
    () =>
      mention.relation === 'held' && mention.subject === ''
        ? organFrom(before.at(-1) ?? '', setting)
        : null,
    () => (titled && !national ? organFrom(titled, setting, true) : null),
    () =>
      headline && !national
        ? (organFrom(headline.name, setting, true) ?? organFrom(headline.subject, setting))
        : null,
    ...led,
  ];
  const organ = firstOf(attempts);
  return organ && { ...organ, level: levelOf(organ, firstOf(led), people) };
}

/** 某地震抗震救灾指挥部, led by the governor: of the level of those who lead it. */
const BODY_OF_STATE = /(?:指挥部|领导小组|联席会议|委员会|安委会|专班)$/;
/** 城南片区征收指挥部: where nobody leads it, of the level of those who sit there. */
const COMMAND = /(?:指挥部|领导小组|专班)(?:办公室)?$/;
const SEAT = /(?<![^、])副?([省市县区州旗])(?:[委长领]|政府|人大|政协)/;

/** The level of a body whose own name tells no place is that of its people. */
function levelOf(
  { organ, level, rule }: Organ,
  led: Organ | null,
  people: readonly Person[],
): Level {
  const own =
    rule === 'organ.named-for' && BODY_OF_STATE.test(organ) ? (led?.level ?? level) : level;
  if (own !== 'unit' || !COMMAND.test(organ)) return own;
  for (const { post } of people) {
    const sign = SEAT.exec(makeView(post ?? '').text)?.[1];
    if (sign) return levelInName(`全${sign}`) ?? own;
  }
  return own;
}

function firstOf(attempts: readonly (() => Organ | null)[]): Organ | null {
  for (const attempt of attempts) {
    const organ = attempt();
    if (organ) return organ;
  }
  return null;
}

/** …第七次专题会议 is a 专题会议; 视频调度会议 is none. */
const sameKind = (longer: string, kind: string) => {
  if (kind === '会议') return longer.endsWith(kind);
  const [a, b] = [longer, kind].map((name) => name.replace(/[（）]|议$/g, ''));
  return a?.endsWith(b ?? '') === true;
};

/** The shortest full name as the text gives it; 会议 alone takes its organ or the headline's name. */
function nameOf(mention: Mention, organ: Organ | null, title: string): string {
  const printed = bareSubject(mention.name)
    .replace(/^“(?![^”]*”)/, '')
    .replace(/(?<=中心组)$/, '学习')
    .replace(/^(?:了|的)?(?:我[省市县区州])?(?=.{4})/, '');
  if (!GENERIC_NAME.test(printed)) return printed;
  const titled = findMentions(title)[0];
  // 收听收看全省会议: the meeting that the own one followed gives it no name.
  const others = titled?.relation === 'relayed' && mention.rule !== 'lead.headline';
  const headline = (others ? null : (titled?.name ?? titleMeeting(title))) ?? '';
  if (
    headline.length > printed.length &&
    !/[和及、]/.test(headline) &&
    (sameKind(headline, printed) ||
      (mention.relation === 'attended' && printed === '会议' && headline.endsWith('会'))) &&
    !GENERIC_NAME.test(headline)
  )
    return headline;
  // 市人大常委会召开党组会议: the headline says what kind of meeting it was.
  const kind = /^会议?$/.test(printed) && /^[^和及、]{2,}会议$/.test(headline) && headline;
  return withOrgan(kind || (printed === '会' ? '会议' : printed), organ?.organ ?? '');
}

/** 领导小组会议 of 某领导小组 is 某领导小组会议; 扩大会议 of 市委 is 市委扩大会议. */
function withOrgan(name: string, organ: string): string {
  for (let cut = name.length - 2; cut > 0; cut--) {
    if (organ.endsWith(name.slice(0, cut))) return organ + name.slice(cut);
  }
  return organ + name;
}

export function identityOf(
  mention: Mention,
  lead: string,
  title: string,
  people: readonly Person[],
  setting: Setting,
): Identity {
  const organ = organOf(mention, lead, title, people, setting);
  const name = nameOf(mention, organ, title);
  return {
    name,
    organ: organ?.organ ?? null,
    level: organ?.level ?? levelInName(name),
    region: organ?.region ?? null,
    ordinal: ordinalIn(name) ?? ordinalIn(mention.name),
  };
}

/** 本报10月9日讯 今天下午…: 今天 is the day the report was filed, whenever it was printed. */
function dayFiled(
  { relative, weekday }: DateMention,
  filed: DateMention | undefined,
  published: string | null,
): string | null {
  const hangs = /day$/.test(relative ?? '') || weekday !== null;
  return (hangs && filed ? resolveDate(filed, { published }) : null) ?? published;
}

const PASSED_ON = /传达|学习|贯彻|落实|审议|听取|按照|根据|精神|指示|批示/;

/** The day of the meeting from the sentence that brings it in; offsets are those of the text. */
export function dateOf(
  sentence: Sentence,
  mention: Mention,
  published: string | null,
): { date: string | null; start: number; end: number } | null {
  const dates = findDates(sentence.text).filter(
    (d) =>
      d.day !== null ||
      d.relative === 'today' ||
      d.relative === 'yesterday' ||
      d.relative === 'before-yesterday' ||
      // 周四召开会议: overseas papers give the weekday alone.
      (d.weekday !== null && d.end <= mention.start),
  );
  // 新华社北京3月17日电 is the day of the dispatch, not of the meeting.
  const filed = (d: DateMention) =>
    // 今日青禾网讯: nor is a day in the outlet's name.
    /^(?:[电讯]|消息|[一-鿿]{0,6}(?:网|报|新闻|融媒)讯)/.test(sentence.text.slice(d.end));
  // 召开会议，传达学习…在12月6日会议上的讲话: the day of what was passed on, not of the meeting.
  const passedOn = (d: DateMention) =>
    d.start > mention.end && PASSED_ON.test(sentence.text.slice(mention.end, d.start));
  // 为贯彻落实11月19日全省会议精神，11月27日，…召开会议: nor that of what it is held for.
  const heldFor = (d: DateMention) =>
    /(?:传达|学习|贯彻|落实)[^，。；]{0,12}$/.test(sentence.text.slice(0, d.start));
  const told = dates.filter((d) => !filed(d) && !passedOn(d) && !heldFor(d));
  const near = told.filter((d) => d.end <= mention.end + 24);
  const own = near.filter((d) => d.start >= mention.subjectStart && d.relative !== 'same-day');
  // 2月21日召开会议，决定今年2月26日召开…: the day behind the meeting is another's.
  const clause = own.findLast((d) => d.end <= mention.end);
  // 12日，受书记委托，县长主持召开会议，传达学习6日省委会议精神: nor is one behind it where one stands before.
  const chosen = clause ?? near.find((d) => d.end <= mention.start) ?? own[0] ?? near[0] ?? told[0];
  if (!chosen) {
    const lunar = findLunarDay(sentence.text, published);
    const { start, end, date } = lunar ?? { start: 0, end: 0, date: null };
    return lunar && { date, start: sentence.start + start, end: sentence.start + end };
  }
  return {
    date: resolveDate(chosen, { published: dayFiled(chosen, dates.find(filed), published) }),
    start: sentence.start + chosen.start,
    end: sentence.start + chosen.end,
  };
}

/** 以视频形式召开, 会议开至…: sentences that tell how it was held, not what it conveyed. */
const FORM = sifted(
  /(?:以|采取|采用|通过|用|利用)[^，。]{0,20}(?:形式|方式|连线|系统)|设[^。]{0,8}分会场|开至|^(?!.*参加视频连线).*视频连线[^，。]{2,}(?:部门|单位|市|县|地|省)/,
);

/** How it was held, where the text says so. */
export function formatOf(name: string, narration: readonly Sentence[]): MeetingFormat | null {
  const forms = narration.filter((sentence) => {
    focus(sentence);
    return FORM.test(sentence.text);
  });
  for (const text of [name, ...forms.map((sentence) => sentence.text)]) {
    const found = FORMAT_WORDS.find(([word]) => text.includes(word));
    if (found) return found[1];
  }
  return null;
}
